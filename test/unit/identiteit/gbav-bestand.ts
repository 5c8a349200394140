import { isBsn } from '../../../schema/identificatie/bsn.js';
import { leesPersoonslijsten, maakBlik, verwerkBevolking, type Bevolking, type Bevolkingsblik, type Meldregel, type Persoon, type Persoonslijst } from '../../../subgraphs/functies/identiteit/gbav/index.js';

/** Cells of one row by column name; `lijst` is the nameless first column. */
export type Rij = Readonly<Record<string, string>>;

const PERSOON = ['01.10', '01.20', '02.10', '02.20', '02.30', '02.40', '03.10', '03.20', '03.30', '04.10'];
const BRON = ['81.10', '81.20', '82.10', '82.20', '82.30', '83.10', '83.20', '83.30', '84.10', '85.10', '86.10', 'H'];

/** The columns of the layout, category by category; 06.88.10 stands twice and the last column has no name. */
export const KOLOMMEN: readonly string[] = ['', ...Object.entries({
  '01': [...PERSOON, '61.10', ...BRON],
  '02': [...PERSOON, '62.10', ...BRON],
  '03': [...PERSOON, '62.10', ...BRON],
  '04': ['05.10', '63.10', '64.10', ...BRON],
  '05': [...PERSOON, '06.10', '06.20', '06.30', '07.10', '07.20', '07.30', '07.40', '15.10', ...BRON],
  '06': ['08.10', '08.20', '08.30', '88.10', '88.10', ...BRON],
  '07': ['67.10', '67.20', '68.10', '70.10', 'H'],
  '08': ['09.10', '10.10', '10.30', '11.10', '11.15', '11.20', '11.30', '11.40', '11.50', '11.60', '11.70', '11.80', '11.90', '12.10', '13.10', '13.20', '13.30', '14.10', '14.20', '72.10', ...BRON],
  '09': [...PERSOON, '89.10', ...BRON],
  '11': ['32.10', '33.10', ...BRON],
}).flatMap(([categorie, elementen]) => elementen.map((element) => `${categorie}.${element}`)), ''];

/** A row as text. */
export function rij(cellen: Rij): string {
  const vrij = new Map(Object.entries(cellen));
  for (const naam of vrij.keys()) if (naam !== 'lijst' && !KOLOMMEN.includes(naam)) throw new Error(`onbekende kolom ${naam}`);
  return KOLOMMEN.map((kolom, i) => {
    const tekst = i === 0 ? (cellen['lijst'] ?? '') : (vrij.get(kolom) ?? '');
    vrij.delete(kolom);
    return /[";]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
  }).join(';');
}

/** A file as text: header, rows, and an end of line after each. */
export function bestand(rijen: readonly (Rij | string)[]): string {
  return `\uFEFF${[KOLOMMEN.join(';'), ...rijen.map((r) => (typeof r === 'string' ? r : rij(r)))].join('\n')}\n`;
}

/** A number that passes the eleven-test, a different one for each `n`; none is in the published set. */
export function bsn(n: number): string {
  for (let laatste = 0; laatste < 10; laatste++) {
    const nummer = `2${String(1_000_000 + n * 10).slice(1).padStart(7, '0')}${laatste}`.padStart(9, '0');
    if (isBsn(nummer)) return nummer;
  }
  return bsn(n + 5_000);
}

/** First row of the list of a person who is alive, has one address and no restrictions. */
export function persoon(n: number, extra: Rij = {}): Rij {
  return {
    lijst: `L${n}`, '01.01.10': `70000${String(n).padStart(5, '0')}`, '01.01.20': bsn(n), '01.02.10': `Voornaam${n}`, '01.02.40': 'Testman', '01.03.10': '19800101', '01.03.20': '0599',
    '01.03.30': '6030', '01.04.10': 'V', '02.81.10': '0599', '03.81.10': '0599', '07.70.10': '0', '08.09.10': '0599', '08.10.10': 'W', '08.11.10': 'Dorpsstraat', '08.11.20': String(n), '08.11.60': '9999ZZ', ...extra,
  };
}

/** Cells by which a list mentions the person of `persoon(n)` in a category. */
export function noem(categorie: string, n: number, extra: Rij = {}): Rij {
  return {
    [`${categorie}.01.10`]: `70000${String(n).padStart(5, '0')}`, [`${categorie}.01.20`]: bsn(n), [`${categorie}.02.10`]: `Voornaam${n}`, [`${categorie}.02.40`]: 'Testman',
    [`${categorie}.03.10`]: '19800101', ...Object.fromEntries(Object.entries(extra).map(([element, waarde]) => [`${categorie}.${element}`, waarde])),
  };
}

/** Bytes in chunks of a given size. */
export async function* stroom(inhoud: string | Uint8Array, perBrok = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof inhoud === 'string' ? Buffer.from(inhoud) : inhoud;
  for (let i = 0; i < bytes.length; i += perBrok) yield bytes.subarray(i, i + perBrok);
}

/** Lists and report rows of a file. */
export async function lees(inhoud: string | Uint8Array, perBrok?: number): Promise<{ lijsten: Persoonslijst[]; meldingen: Meldregel[] }> {
  const [lijsten, meldingen]: [Persoonslijst[], Meldregel[]] = [[], []];
  for await (const uit of leesPersoonslijsten(stroom(inhoud, perBrok))) {
    if (uit.aard === 'persoonslijst') lijsten.push(uit);
    else meldingen.push(uit);
  }
  return { lijsten, meldingen };
}

export const GEHEIM = 'een geheim alleen voor de tests';

/** The population of these rows, with a look-up by list name. */
export async function bevolk(...rijen: readonly Rij[]): Promise<Bevolking & { blik: Bevolkingsblik; van: (lijstnaam: string) => Persoon }> {
  const bevolking = verwerkBevolking((await lees(bestand(rijen))).lijsten, { geheim: GEHEIM });
  return {
    ...bevolking,
    blik: maakBlik(bevolking),
    van: (lijstnaam) => {
      const gevonden = bevolking.personen.find(({ lijst }) => lijst.lijstnaam === lijstnaam);
      if (!gevonden) throw new Error(`geen lijst ${lijstnaam}`);
      return gevonden;
    },
  };
}
