/** How an assertion can end. What cannot be judged was not passed. */
export const UITKOMSTEN = ['GESLAAGD', 'GEZAKT', 'NIET_BEOORDEELD'] as const;
export type Proefuitkomst = (typeof UITKOMSTEN)[number];

/** What became of one assertion. Never holds a token, or a value out of the source. */
export interface Uitslag {
  readonly uitkomst: Proefuitkomst;
  /** What had to be, in Dutch; absent when it passed. */
  readonly verwacht?: string;
  /** What was: numbers, statuses and names of the contract. */
  readonly gezien?: string;
}

/** Something that an assertion needs is not there; its message says what, as a Dutch sentence. */
export class NietTeBeoordelen extends Error {
  override readonly name = 'NietTeBeoordelen';
}

const GESLAAGD: Uitslag = Object.freeze({ uitkomst: 'GESLAAGD' });

/** Passed when it holds; `gezien` is worked out only when it does not. */
export function beoordeel(klopt: boolean, verwacht: string, gezien: () => string): Uitslag {
  return klopt ? GESLAAGD : { uitkomst: 'GEZAKT', verwacht, gezien: gezien() };
}

/** Passed when nothing was found that should not be. @param gevonden names of places, each shown once */
export function geenVan(gevonden: Iterable<string>, verwacht: string): Uitslag {
  const namen = [...new Set(gevonden)];
  const rest = namen.length - 8;
  return beoordeel(namen.length === 0, verwacht, () => `${namen.slice(0, 8).join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}`);
}
