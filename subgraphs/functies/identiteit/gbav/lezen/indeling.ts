import { GbavFout } from '../fout.js';

/** Where the columns stand in this file. They are found by name, so their order does not matter. */
export interface Indeling {
  /** Number of columns that every row must have. */
  readonly breedte: number;
  /** Place of a column such as `01.01.20`, or of an announcement such as `05.H`. */
  readonly plaats: ReadonlyMap<string, number>;
  /** Per category the places of its elements. */
  readonly categorieen: ReadonlyMap<string, readonly number[]>;
}

/** What the importer cannot do without: identification, relations, death, registration, address, gezag. Other columns may be missing. */
const VEREIST = ['01', '02', '03', '05', '09']
  .flatMap((categorie) => ['01.10', '01.20', '02.10', '02.30', '02.40', '03.10', '85.10', 'H'].map((element) => `${categorie}.${element}`))
  .concat(
    ['01.04.10', '02.62.10', '03.62.10', '05.06.10', '05.07.10', '06.08.10', '07.67.10', '07.67.20', '07.70.10'],
    ['08.09.10', '08.10.10', '08.11.10', '08.11.20', '08.11.60', '08.H', '11.32.10', '11.33.10', '11.85.10'],
  );

/** The layout writes 88.10 of category 06 twice; the importer does not read it. */
const MAG_DUBBEL = '06.88.10';

const KOLOM = /^(\d\d)\.(?:\d\d\.\d\d|H)$/;

/**
 * Reads the header.
 * @throws GbavFout when this is not the layout, or a column is missing or ambiguous
 */
export function leesIndeling(kop: readonly string[]): Indeling {
  const plaats = new Map<string, number>();
  const categorieen = new Map<string, number[]>();
  if (!kop.includes('01.01.20')) throw new GbavFout('GEEN_GBAV');
  for (const [i, ruw] of kop.entries()) {
    const kolom = ruw.trim();
    const categorie = KOLOM.exec(kolom)?.[1];
    if (categorie === undefined) continue;
    if (plaats.has(kolom)) {
      if (kolom !== MAG_DUBBEL) throw new GbavFout('KOLOM_DUBBEL', kolom);
      continue;
    }
    plaats.set(kolom, i);
    if (!kolom.endsWith('.H')) categorieen.set(categorie, [...(categorieen.get(categorie) ?? []), i]);
  }
  const ontbreekt = VEREIST.filter((kolom) => !plaats.has(kolom));
  if (ontbreekt.length > 0 || kop[0] !== '') throw new GbavFout('KOLOM_ONTBREEKT', (ontbreekt[0] === undefined ? ['de naamloze eerste'] : ontbreekt.slice(0, 5)).join(', '));
  return { breedte: kop.length, plaats, categorieen };
}
