import type { Relatiesoort } from '../../contract/opsommingen.js';
import type { Voorbeeldpersoon } from './voorbeeldpersoon.js';

/** Ties within a household. */
const HUISHOUDEN: ReadonlySet<Relatiesoort> = new Set(['PARTNER', 'HUISGENOOT', 'VOOGD']);
/** Ties of blood: they make one family until the child, brother or sister has a partner of their own. */
const AFSTAMMING: ReadonlySet<Relatiesoort> = new Set(['OUDER', 'KIND', 'BROER_OF_ZUS']);

const perBevolking = new WeakMap<readonly Voorbeeldpersoon[], ReadonlyMap<string, string>>();

/**
 * For every person the name of the family circle: all who make one family within this population.
 * Kept per list of persons, since every organisation asks for the same list.
 */
export function gezinskringen(personen: readonly Voorbeeldpersoon[]): ReadonlyMap<string, string> {
  const bewaard = perBevolking.get(personen);
  if (bewaard) return bewaard;
  const kringen = bepaalKringen(personen);
  perBevolking.set(personen, kringen);
  return kringen;
}

/** Union-find; the smallest number of a circle is its name. */
function bepaalKringen(personen: readonly Voorbeeldpersoon[]): ReadonlyMap<string, string> {
  const boven = new Map(personen.map(({ bsn }) => [bsn, bsn]));
  const top = (bsn: string): string => {
    const hoger = boven.get(bsn);
    return hoger === undefined || hoger === bsn ? bsn : top(hoger);
  };
  const verbind = (een: string, ander: string): void => {
    const [laag, hoog] = [top(een), top(ander)].sort() as [string, string];
    boven.set(hoog, laag);
  };
  const metPartner = new Set(personen.filter(heeftPartner).map(({ bsn }) => bsn));
  for (const { bsn, gezinsleden } of personen) {
    for (const lid of gezinsleden) {
      if (lid.bsn === undefined || !boven.has(lid.bsn)) continue;
      const uitgevlogen = lid.relatiesoort !== 'OUDER' && metPartner.has(lid.bsn) || lid.relatiesoort !== 'KIND' && metPartner.has(bsn);
      if (HUISHOUDEN.has(lid.relatiesoort) || (AFSTAMMING.has(lid.relatiesoort) && !uitgevlogen)) verbind(bsn, lid.bsn);
    }
  }
  return new Map(personen.map(({ bsn }) => [bsn, top(bsn)]));
}

function heeftPartner({ gezinsleden }: Voorbeeldpersoon): boolean {
  return gezinsleden.some(({ relatiesoort }) => relatiesoort === 'PARTNER');
}
