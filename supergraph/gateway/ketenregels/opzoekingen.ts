import type { Weigering } from '../weigering.js';
import type { Veldkeuze } from './veldkeuzes.js';

/** The fields at the root that say something about one person by what identifies him. */
const OPZOEKINGEN = new Set(['Query.persoon', 'Query.zoekPersonen', 'Query.magDit', 'Query.mijnInzage']);

/** As many as an operation of ours needs: the person, and what may be asked about him. */
export const MAX_OPZOEKINGEN = 2;

/**
 * One operation looks at most two persons up. With aliases it could hold a hundred guesses of a number, that count as
 * one question for every limit and stand as one line in the log of the gateway.
 */
export function beperktOpzoekingen(keuzes: readonly Veldkeuze[]): Weigering | undefined {
  // The same response key twice is one field for the executor.
  const aantal = new Set(keuzes.filter(({ veld, pad }) => !pad.includes('.') && OPZOEKINGEN.has(veld)).map(({ pad }) => pad)).size;
  if (aantal <= MAX_OPZOEKINGEN) return undefined;
  return { code: 'VRAAG_TE_GROOT', zin: `De vraag zoekt ${aantal} keer een persoon op; toegestaan is ${MAX_OPZOEKINGEN} keer.`, maat: { opzoekingen: aantal, limiet: MAX_OPZOEKINGEN } };
}
