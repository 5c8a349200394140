import type { Leeftijdskans } from './catalogus.js';

const rijen = (...kansen: readonly (readonly [vanaf: number, tot: number, kans: number])[]): readonly Leeftijdskans[] =>
  kansen.map(([vanaf, tot, kans]) => ({ vanaf, tot, kans }));

/**
 * For each kind of the demo: how likely an organisation is to know someone who lives in its region, by age.
 * Invented, and far above what is usual, so that a demo has something to show; the proportions are plausible.
 */
export const KANSEN = {
  'politie': rijen([0, 11, 0.15], [12, 17, 0.3], [18, 64, 0.35], [65, 120, 0.1]),
  'gemeente': rijen([0, 17, 0.5], [18, 64, 0.4], [65, 120, 0.25]),
  'veilig-thuis': rijen([0, 17, 0.4], [18, 69, 0.3], [70, 120, 0.1]),
  'gecertificeerde-instelling': rijen([0, 17, 0.3], [18, 22, 0.1], [23, 60, 0.15]),
  'raad-voor-de-kinderbescherming': rijen([0, 17, 0.25], [18, 60, 0.1]),
  'ggz': rijen([6, 17, 0.2], [18, 69, 0.3], [70, 120, 0.15]),
  'reclassering': rijen([12, 17, 0.05], [18, 69, 0.1]),
  'openbaar-ministerie': rijen([12, 17, 0.06], [18, 79, 0.14]),
  'zorg-en-veiligheidshuis': rijen([12, 79, 0.1]),
  'woningcorporatie': rijen([18, 120, 0.5]),
  'onderwijs': rijen([5, 18, 0.5]),
} as const satisfies Record<string, readonly Leeftijdskans[]>;
