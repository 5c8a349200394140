import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { uitGbaDatum } from '../../../schema/identificatie/onvolledige-datum.js';
import type { Gezinslid, Voorbeeldpersoon } from '../../../subgraphs/kit/voorbeelddata/index.js';

/** Path of the published test persons; the tests on them are skipped without it. */
export const PROEFPERSONEN = process.env['HANDBEREIK_PROEFPERSONEN'];

/** Header and rows of a GBA-V file. */
export function leesGbav(tekst: string): { kolommen: string[]; rijen: string[][] } {
  const [kolommen = [], ...rijen] = parse(tekst, { delimiter: ';', bom: true, relax_column_count: true, relax_quotes: true });
  return { kolommen, rijen };
}

export function leesProefpersonen(pad: string): { kolommen: string[]; rijen: string[][] } {
  return leesGbav(readFileSync(pad, 'utf8'));
}

/** The current lists as input for dossiers: enough to measure with, not an importer. */
export function alsPersonen({ kolommen, rijen }: { kolommen: string[]; rijen: string[][] }): Voorbeeldpersoon[] {
  const kolom = new Map(kolommen.map((naam, i) => [naam, i]));
  const personen: (Voorbeeldpersoon & { gezinsleden: Gezinslid[] })[] = [];
  let huidig: (typeof personen)[number] | undefined;
  for (const rij of rijen) {
    const lees = (naam: string): string => rij[kolom.get(naam) ?? -1] ?? '';
    const naam = (categorie: string): string => ['02.10', '02.30', '02.40'].map((element) => lees(`${categorie}.${element}`)).filter(Boolean).join(' ');
    if (rij[0] !== '') {
      const overleden = lees('06.08.10');
      huidig = {
        bsn: lees('01.01.20'), naam: naam('01'), voornamen: lees('01.02.10'), voorvoegsel: lees('01.02.30') || undefined, geslachtsnaam: lees('01.02.40'),
        geboortedatum: uitGbaDatum(lees('01.03.10')) ?? 'onbekend', woonplaats: lees('08.11.70') || undefined, gezinsleden: [],
        overleden: overleden !== '', overlijdensdatum: overleden === '' ? undefined : uitGbaDatum(overleden),
      };
      if (huidig.bsn !== '') personen.push(huidig);
    }
    for (const [categorie, relatiesoort] of [['02', 'OUDER'], ['03', 'OUDER'], ['05', 'PARTNER'], ['09', 'KIND']] as const) {
      const bsn = lees(`${categorie}.01.20`);
      if (bsn !== '' && !huidig?.gezinsleden.some((lid) => lid.bsn === bsn)) huidig?.gezinsleden.push({ bsn, naam: naam(categorie), relatiesoort });
    }
  }
  return personen;
}
