import { strijdig } from './datum.js';
import { naamGelijk, naamStrijdig } from './naam.js';
import type { Persoonsgegevens } from './persoonslijst.js';

/**
 * Whether two mentions on one list are of the same person. A number decides where both have it; else the birth date and one part of
 * the name, because older entries lack numbers and names change.
 */
export function zelfdeVermelding(a: Persoonsgegevens, b: Persoonsgegevens): boolean {
  if (a.anummer !== undefined && b.anummer !== undefined) return a.anummer === b.anummer;
  if (a.bsn !== undefined && b.bsn !== undefined) return a.bsn === b.bsn;
  if (a.geboorte.datum === undefined || strijdig(a.geboorte.datum, b.geboorte.datum)) return false;
  return naamGelijk(a.naam, b.naam) || !naamStrijdig({ ...a.naam, geslachtsnaam: undefined }, { ...b.naam, geslachtsnaam: undefined });
}

/** Whether an entry names a person at all: by number or by name. */
export function noemtPersoon(gegevens: Persoonsgegevens): boolean {
  return gegevens.anummer !== undefined || gegevens.bsn !== undefined
    || gegevens.naam.geslachtsnaam !== undefined || gegevens.naam.voornamen !== undefined;
}
