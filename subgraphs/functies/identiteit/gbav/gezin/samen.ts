import type { Bevolkingsblik } from '../koppelen/blik.js';
import type { Persoon } from '../koppelen/persoon.js';
import { leeftijdsoordeel, type Datum } from '../lijst/datum.js';
import { verwantenVan, type Verwant } from './verwanten.js';

/** Whether two people live at one address. */
export function opEenAdres(a: Persoon, b: Persoon): boolean {
  return a.adressleutel !== null && a.adressleutel === b.adressleutel;
}

/** Whether two people live at one address, and that may be said. */
export function mogenSamen(a: Persoon, b: Persoon): boolean {
  return opEenAdres(a, b) && !a.geheim && !b.geheim;
}

/** Null when the known part of the birth date does not decide it. */
export function isMinderjarig(persoon: Persoon, peildatum: Datum): boolean | null {
  const oordeel = leeftijdsoordeel(persoon.geboortedatum ?? undefined, peildatum);
  return oordeel === 'ONZEKER' ? null : oordeel === 'MINDERJARIG';
}

/** Relatives, their relatives and so on, as long as each is together with the person in the sense of `samen`. */
export function verwantenTeZamen(zelf: Persoon, blik: Bevolkingsblik, samen: (a: Persoon, b: Persoon) => boolean): Verwant[] {
  const gevonden = new Map<string, Verwant>();
  const teBezoeken = [zelf.id];
  for (let id = teBezoeken.pop(); id !== undefined; id = teBezoeken.pop()) {
    for (const verwant of verwantenVan(id, blik)) {
      if (verwant.persoon === zelf || gevonden.has(verwant.persoon.id) || !samen(verwant.persoon, zelf)) continue;
      gevonden.set(verwant.persoon.id, verwant);
      teBezoeken.push(verwant.persoon.id);
    }
  }
  return [...gevonden.values()];
}
