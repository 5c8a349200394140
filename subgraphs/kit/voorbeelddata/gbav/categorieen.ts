import type { Adres, Demopersoon, Partnervermelding, Persoonsvermelding } from '../bevolking/demopersoon.js';
import { anummerBij } from '../bevolking/persoonsnummers.js';

/** One record of a category: element to value; what is absent is empty. */
export type Gbavrecord = Readonly<Record<string, string | undefined>>;

/** The records of one category of a list: the current one first. History follows what it is the history of. */
export interface Categoriestapel {
  readonly categorie: string;
  readonly records: readonly { readonly historisch: boolean; readonly waarden: Gbavrecord }[];
}

const actueel = (waarden: Gbavrecord) => ({ historisch: false, waarden });
const historie = (waarden: Gbavrecord) => ({ historisch: true, waarden });

/** Name and birth, which five categories share. */
function persoonsgegevens(vermelding: Persoonsvermelding): Gbavrecord {
  return {
    '01.10': vermelding.bsn && anummerBij(vermelding.bsn), '01.20': vermelding.bsn,
    '02.10': vermelding.voornamen, '02.30': vermelding.voorvoegsel, '02.40': vermelding.geslachtsnaam,
    '03.10': vermelding.geboortedatum, '03.20': vermelding.geboorteplaats, '03.30': vermelding.geboorteland, '04.10': vermelding.geslacht,
  };
}

/** From when the record holds, and when it was entered. */
function geldigheid(vanaf: string): Gbavrecord {
  return { '85.10': vanaf, '86.10': vanaf };
}

/** The list of a person, as far as the demo population has data for it. */
export function categorieenVan(persoon: Demopersoon): Categoriestapel[] {
  const stapels = [
    { categorie: '01', records: [actueel({ ...persoonsgegevens(persoon), '61.10': persoon.naamgebruik, ...geldigheid(persoon.geboortedatum) })] },
    ouder('02', persoon, 0),
    ouder('03', persoon, 1),
    { categorie: '04', records: [actueel(nationaliteit(persoon))] },
    { categorie: '05', records: persoon.partners.flatMap(verbintenis) },
    { categorie: '06', records: overlijden(persoon) },
    { categorie: '07', records: [actueel(inschrijving(persoon))] },
    { categorie: '08', records: [actueel(verblijfplaats(persoon.adres)), ...(persoon.vorigAdres ? [historie(verblijfplaats(persoon.vorigAdres))] : [])] },
    { categorie: '09', records: persoon.kinderen.map(kind) },
    { categorie: '11', records: gezag(persoon) },
  ];
  return stapels.filter(({ records }) => records.length > 0);
}

/** A second parent who is not known is a record without a name. */
function ouder(categorie: string, persoon: Demopersoon, nummer: number): Categoriestapel {
  const vermelding = persoon.ouders[nummer];
  const waarden = vermelding ? { ...persoonsgegevens(vermelding), '62.10': vermelding.ouderSinds } : {};
  return { categorie, records: [actueel({ ...waarden, ...geldigheid(vermelding?.ouderSinds ?? persoon.geboortedatum) })] };
}

/** The reason for having it: 017 by birth, 301 established by the authorities (landelijke tabel 37). */
function nationaliteit(persoon: Demopersoon): Gbavrecord {
  return { '05.10': persoon.nationaliteit, '63.10': persoon.nationaliteit === '0001' ? '017' : '301', ...geldigheid(persoon.geboortedatum) };
}

/** A dissolved marriage is two records: the dissolution, and the conclusion as its history. */
function verbintenis(partner: Partnervermelding): Categoriestapel['records'] {
  const { gesloten, ontbonden } = partner;
  const wie = { ...persoonsgegevens(partner), '15.10': partner.soort };
  const sluiting = { ...wie, '06.10': gesloten.datum, '06.20': gesloten.plaats, '06.30': gesloten.land, ...geldigheid(gesloten.datum) };
  if (!ontbonden) return [actueel(sluiting)];
  const einde = { '07.10': ontbonden.datum, '07.20': ontbonden.plaats, '07.30': ontbonden.land, '07.40': ontbonden.reden };
  return [actueel({ ...wie, ...einde, ...geldigheid(ontbonden.datum) }), historie(sluiting)];
}

function kind(vermelding: Persoonsvermelding): { historisch: boolean; waarden: Gbavrecord } {
  // Category 09 has no element for the sex of the child.
  return actueel({ ...persoonsgegevens(vermelding), '04.10': undefined, ...geldigheid(vermelding.geboortedatum) });
}

function overlijden({ overleden }: Demopersoon): Categoriestapel['records'] {
  if (!overleden) return [];
  return [actueel({ '08.10': overleden.datum, '08.20': overleden.plaats, '08.30': overleden.land, ...geldigheid(overleden.datum) })];
}

function inschrijving(persoon: Demopersoon): Gbavrecord {
  return {
    ...(persoon.overleden && { '67.10': persoon.overleden.datum, '67.20': 'O' }),
    '68.10': (persoon.vorigAdres ?? persoon.adres).sinds,
    '70.10': persoon.geheim ? '7' : '0',
    '80.10': '0001',
    '80.20': `${persoon.adres.sinds}120000000`,
  };
}

function verblijfplaats(adres: Adres): Gbavrecord {
  return {
    '09.10': adres.gemeentecode, '09.20': adres.sinds, '10.10': adres.functie, '10.30': adres.sinds,
    '11.10': adres.straat, '11.15': adres.straat, '11.20': adres.huisnummer, '11.60': adres.postcode, '11.70': adres.woonplaats,
    '11.80': adres.adresseerbaarObject, '72.10': 'I', ...geldigheid(adres.sinds),
  };
}

function gezag({ gezag, curatele }: Demopersoon): Categoriestapel['records'] {
  if (!gezag && !curatele) return [];
  return [actueel({ '32.10': gezag?.code, '33.10': curatele && '1', ...geldigheid((gezag ?? curatele)?.sinds ?? '') })];
}
