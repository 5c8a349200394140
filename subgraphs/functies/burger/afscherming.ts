import type { Logregel } from './logregel.js';

/**
 * Goes with every answer, whether or not something is kept back: who sees it must not be able to tell.
 * (Wmo 2015, articles 5.3.1 and 5.3.2; AVG, article 23 and UAVG, article 41)
 */
export const VOORBEHOUD =
  'Een organisatie kan, om iemands veiligheid of een lopend onderzoek, tijdelijk niet laten zien dat zij iets heeft gevraagd; dat er hier niets staat, zegt dus niet dat er niets is gevraagd.';

/** What may be shown: nothing of a question that one of the organisations keeps back for now, at whatever end its row stands. */
export function zonderAfgeschermd(regels: readonly Logregel[], nu: number): readonly Logregel[] {
  const afgeschermd = new Set(regels.flatMap(({ traceId, afgeschermdTot = 0 }) => (afgeschermdTot > nu ? [traceId] : [])));
  return regels.filter(({ traceId }) => !afgeschermd.has(traceId));
}
