import { type Voorbeeld, voorbeelden as alle } from '../../schema/voorbeelden.js';

/** An example operation, and who asks it in a test: a persona, or the OIN of an organisation of the demo. */
export type Proefvoorbeeld = Voorbeeld & { readonly wie: string };

/**
 * The example operations that can be asked again and again, in any order, of any chain: not what is answered by a stream, what has a
 * variable from the answer to another example, what a citizen asks, who has a token of his own, or what a beheerder does, which can be done once.
 */
export function voorbeelden(): readonly Proefvoorbeeld[] {
  return alle()
    .filter(({ soort, na, persona }) => soort !== 'subscription' && na.every(({ vult }) => vult === undefined) && persona !== 'burger' && persona !== 'beheerder')
    .map((voorbeeld) => ({ ...voorbeeld, wie: voorbeeld.oin ?? voorbeeld.persona }));
}
