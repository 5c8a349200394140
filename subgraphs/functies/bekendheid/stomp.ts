import type { Soort } from '../../../schema/register.js';

/** The contribution types as the coordinator knows them: a key, to be resolved by the kind itself. Made of the register at run time. */
export function stompen(soorten: readonly Soort[]): string {
  return soorten
    .map(
      ({ type, naam }) => `"""Wat ${naam} bijdraagt."""
type ${type} implements Bijdrage @key(fields: "oin bewijs", resolvable: false) {
  "De organisatie die antwoordt; alleen voor het queryplan."
  oin: OIN! @inaccessible
  "Het ondertekende bewijs dat deze vraag aan deze organisatie mag worden gesteld; alleen voor het queryplan."
  bewijs: ID! @inaccessible
}`,
    )
    .join('\n\n');
}
