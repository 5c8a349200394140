import { PEILDATUM } from '../dagen.js';
import type { Adres } from './demopersoon.js';
import { dagInJaar, gbaPlus, gbaVan, isoUitGba } from './gba-datum.js';
import type { Lid } from './gezinsidentiteit.js';
import type { Gezinsvorm } from './gezinsvorm.js';
import { STRATEN } from './namen.js';
import { plaatsMetNaam } from '../plaatsen.js';
import type { Toeval } from '../toeval.js';

/** Letters of invented postcodes. */
const POSTCODELETTERS = ['AB', 'BC', 'CD', 'DE', 'EG', 'GH', 'HJ', 'JK', 'KL', 'LM', 'MN', 'NP', 'PR', 'RS', 'TV', 'VW', 'WX', 'XZ'] as const;

/** The addresses of a family, each from a day in the year that its shape gives. */
export function adressenVan(vorm: Gezinsvorm, toeval: Toeval): Adres[] {
  return vorm.adressen.map((adresvorm, i) => {
    const plaats = plaatsMetNaam(adresvorm.plaats);
    if (!plaats) throw new RangeError(`De plaats ${adresvorm.plaats} staat niet in de lijst van plaatsen.`);
    const eigen = toeval.stroom(`adres ${i}`);
    return {
      straat: eigen.kies(STRATEN),
      huisnummer: String(eigen.geheelGetal(1, 180)),
      postcode: plaats.postcodecijfers + eigen.kies(POSTCODELETTERS),
      woonplaats: plaats.naam,
      gemeentecode: plaats.gemeentecode,
      functie: adresvorm.briefadres ? 'B' : 'W',
      sinds: dagInJaar(adresvorm.sinds, eigen),
      adresseerbaarObject: `${plaats.gemeentecode}01${String(eigen.geheelGetal(1, 9_999_999_999)).padStart(10, '0')}`,
    };
  });
}

/** Where a member lives and lived: nowhere before birth, and at the former address before the present one. */
export function adresVanLid(lid: Lid, adressen: readonly Adres[], toeval: Toeval): { adres: Adres; vorigAdres?: Adres } {
  const geboren = lid.vermelding.geboortedatum;
  const vanafGeboorte = (nummer: number): Adres => {
    const adres = adressen[nummer] as Adres;
    return { ...adres, sinds: adres.sinds > geboren ? adres.sinds : geboren };
  };
  const adres = vanafGeboorte(lid.vorm.adres ?? 0);
  if (lid.vorm.vorigAdres === undefined) return { adres };
  const vorigAdres = vanafGeboorte(lid.vorm.vorigAdres);
  if (adres.sinds > vorigAdres.sinds) return { adres, vorigAdres };
  const vroegst = isoUitGba(gbaPlus(vorigAdres.sinds, 200));
  const verhuisd = toeval.stroom(`verhuizing ${lid.vorm.rol}`).datumTussen(vroegst, PEILDATUM);
  return { adres: { ...adres, sinds: gbaVan(verhuisd) }, vorigAdres };
}
