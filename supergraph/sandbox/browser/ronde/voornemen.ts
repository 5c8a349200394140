import type { Afweging, Partner } from './typen.js';

/** What the chain decided about each partner before anybody is asked; per partner, over all persons. */
export interface Voornemen {
  readonly partner: Partner;
  readonly afwegingen: readonly Afweging[];
  /** Who gets the question: the partner at once, a person there first, or nobody. */
  readonly weg: 'NU' | 'MENS' | 'NIET';
}

/** The way a question goes, per partner. Where a person must look at any part of it, it is laid before him as a whole: one question, one log line. */
export function voornemens(afwegingen: readonly Afweging[]): readonly Voornemen[] {
  return [...Map.groupBy(afwegingen, ({ partner }) => partner.oin).values()].map((van): Voornemen => {
    const besluiten = van.map(({ besluit }) => besluit);
    const mens = besluiten.some(({ uitkomst, teBeoordelen }) => uitkomst === 'VRAAG_MENS' || (uitkomst === 'TOEGESTAAN' && teBeoordelen.length > 0));
    return { partner: van[0]!.partner, afwegingen: van, weg: mens ? 'MENS' : besluiten.some(({ uitkomst }) => uitkomst === 'TOEGESTAAN') ? 'NU' : 'NIET' };
  });
}
