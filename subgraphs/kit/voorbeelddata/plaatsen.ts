/** The region that the demo plays in: samenwerkingsverband sv-demo names the organisations of this region. */
export const HOOFDREGIO = 'Midden (demo)';

/** An invented municipality. Its code does not occur in the national table of municipalities (landelijke tabel 33). */
export interface Plaats {
  readonly naam: string;
  readonly gemeentecode: string;
  readonly regio: string;
  /** The four digits of its postcodes. */
  readonly postcodecijfers: string;
}

const NAMEN_PER_REGIO: readonly (readonly [regio: string, namen: readonly string[]])[] = [
  [HOOFDREGIO, ['Waterwijk', 'Lindehoven']],
  ['Noord (demo)', ['Duinrade', 'Veenmonde', 'Kwelderzijl', 'Turfhaven', 'Rietmeer', 'Schelphaven']],
  ['Oost (demo)', ['Hazelwoude', 'Heideburg', 'Eikenlo', 'Steenmarke', 'Berkenstede', 'Otterbeek']],
  ['Zuid (demo)', ['Bergsloot', 'Essenbroek', 'Lisbroek', 'Mosselaar', 'Kronenveld', 'Wilgenaar']],
  ['West (demo)', ['Elzendam', 'Vlierdam', 'Iepenrode', 'Gravenmeer', 'Tolmonde', 'Kasteelo']],
];

/** All places of the demo, in a fixed order. */
export const PLAATSEN: readonly Plaats[] = NAMEN_PER_REGIO
  .flatMap(([regio, namen]) => namen.map((naam) => ({ naam, regio })))
  .map((plaats, i) => ({ ...plaats, gemeentecode: String(9801 + i), postcodecijfers: String(9901 + i) }));

const PLAATS_BIJ_NAAM = new Map(PLAATSEN.map((plaats) => [plaats.naam, plaats]));

/** The demo place of that name, if it is one. */
export function plaatsMetNaam(naam: string): Plaats | undefined {
  return PLAATS_BIJ_NAAM.get(naam);
}
