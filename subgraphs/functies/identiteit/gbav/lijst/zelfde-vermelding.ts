import { strijdig } from './datum.js';
import { deeltNaam, naamGelijk } from './naam.js';
import type { Persoonsgegevens } from './persoonslijst.js';

/**
 * Whether two mentions on one list are of the same person. A number decides where both have it; else the birth date and one part of
 * the name, because older entries lack numbers and names change. An entry that names nobody is nobody's.
 */
export function zelfdeVermelding(a: Persoonsgegevens, b: Persoonsgegevens): boolean {
  if (!noemtPersoon(a) || !noemtPersoon(b)) return false;
  if (a.anummer !== undefined && b.anummer !== undefined) return a.anummer === b.anummer;
  if (a.bsn !== undefined && b.bsn !== undefined) return a.bsn === b.bsn;
  if (strijdig(a.geboorte.datum, b.geboorte.datum)) return false;
  if (naamGelijk(a.naam, b.naam)) return true;
  return a.geboorte.datum !== undefined && b.geboorte.datum !== undefined && deeltNaam(a.naam, b.naam);
}

/** Whether an entry names a person at all: by number or by name. */
export function noemtPersoon(gegevens: Persoonsgegevens): boolean {
  return gegevens.anummer !== undefined || gegevens.bsn !== undefined
    || gegevens.naam.geslachtsnaam !== undefined || gegevens.naam.voornamen !== undefined;
}
