import { ONBEKEND, uitGbaDatum } from '../../../../schema/identificatie/onvolledige-datum.js';
import type { Relatiesoort } from '../../contract/opsommingen.js';
import { volledigeNaam, type Demobevolking, type Demopersoon, type Persoonsnaam, type Persoonsvermelding } from '../bevolking/demopersoon.js';

/** A person to make synthetic dossiers about: as much as any population, published or our own, can tell. */
export interface Voorbeeldpersoon extends Persoonsnaam {
  readonly bsn: string;
  /** First names, prefix and surname in one line. */
  readonly naam: string;
  /** `JJJJ-MM-DD`, or partly known. */
  readonly geboortedatum: string;
  readonly woonplaats?: string;
  readonly gezinsleden: readonly Gezinslid[];
  readonly overleden: boolean;
  /** When it is known; dossiers end on it. */
  readonly overlijdensdatum?: string;
}

/** Someone of the family, seen from the person. */
export interface Gezinslid {
  /** Absent when the other has no list of their own. */
  readonly bsn?: string;
  readonly naam: string;
  readonly relatiesoort: Relatiesoort;
  /** Begin and end of the tie, as far as known. */
  readonly vanaf?: string;
  readonly tot?: string;
}

/** The demo population in the form that dossiers are made from. */
export function alsVoorbeeldpersonen({ personen }: Demobevolking): Voorbeeldpersoon[] {
  return personen.map((persoon) => ({
    bsn: persoon.bsn,
    naam: volledigeNaam(persoon),
    voornamen: persoon.voornamen,
    ...(persoon.voorvoegsel === undefined ? {} : { voorvoegsel: persoon.voorvoegsel }),
    geslachtsnaam: persoon.geslachtsnaam,
    geboortedatum: datum(persoon.geboortedatum),
    // Where someone with a secret address lives is not for the dossiers.
    ...(persoon.geheim ? {} : { woonplaats: persoon.adres.woonplaats }),
    gezinsleden: gezinsledenVan(persoon, personen),
    overleden: persoon.overleden !== undefined,
    ...(persoon.overleden && { overlijdensdatum: datum(persoon.overleden.datum) }),
  }));
}

function gezinsledenVan(persoon: Demopersoon, personen: readonly Demopersoon[]): Gezinslid[] {
  const lid = (relatiesoort: Relatiesoort) => (ander: Persoonsvermelding): Gezinslid => (
    { ...(ander.bsn === undefined ? {} : { bsn: ander.bsn }), naam: volledigeNaam(ander), relatiesoort });
  return [
    ...persoon.ouders.map((ouder) => ({ ...lid('OUDER')(ouder), vanaf: datum(ouder.ouderSinds) })),
    ...persoon.kinderen.map(lid('KIND')),
    ...persoon.partners.map((partner) => ({
      ...lid(partner.ontbonden ? 'EX_PARTNER' : 'PARTNER')(partner),
      vanaf: datum(partner.gesloten.datum),
      ...(partner.ontbonden && { tot: datum(partner.ontbonden.datum) }),
    })),
    ...personen.filter((ander) => ander.bsn !== persoon.bsn && hebbenOuderGemeen(persoon, ander)).map(lid('BROER_OF_ZUS')),
  ];
}

function hebbenOuderGemeen(een: Demopersoon, ander: Demopersoon): boolean {
  return een.ouders.some((ouder) => ander.ouders.some((andere) => (ouder.bsn === undefined
    // Parents without a list are the same person when everything recorded is the same.
    ? volledigeNaam(ouder) === volledigeNaam(andere) && ouder.geboortedatum === andere.geboortedatum && ouder.geboorteplaats === andere.geboorteplaats
    : ouder.bsn === andere.bsn)));
}

function datum(gba: string): string {
  return uitGbaDatum(gba) ?? ONBEKEND;
}
