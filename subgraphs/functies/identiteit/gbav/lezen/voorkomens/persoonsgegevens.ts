import { isBsn } from '../../../../../../schema/identificatie/bsn.js';
import { maakNaam } from '../../lijst/naam.js';
import type { Persoonsgegevens } from '../../lijst/persoonslijst.js';
import type { Meldcode } from '../../melding.js';
import type { Rij } from '../rij.js';

/**
 * Groups 01 to 04 of an entry: numbers, name, birth, sex.
 * @param bijOngeldigBsn reported when the BSN fails the eleven-test; the number is then left out
 */
export function leesPersoonsgegevens(rij: Rij, categorie: string, bijOngeldigBsn: Meldcode): Persoonsgegevens {
  const waarde = (element: string): string | undefined => rij.waarde(`${categorie}.${element}`);
  const bsn = waarde('01.20');
  if (bsn !== undefined && !isBsn(bsn)) rij.meld(bijOngeldigBsn);
  return {
    anummer: waarde('01.10'),
    bsn: bsn !== undefined && isBsn(bsn) ? bsn : undefined,
    naam: maakNaam({ voornamen: waarde('02.10'), adellijk: waarde('02.20'), voorvoegsel: waarde('02.30'), geslachtsnaam: waarde('02.40') }),
    geboorte: { datum: rij.datum(`${categorie}.03.10`), plaats: waarde('03.20'), land: waarde('03.30') },
    geslacht: waarde('04.10'),
  };
}
