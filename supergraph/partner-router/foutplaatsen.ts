import type { Deel } from './verdeling.js';
import type { Vraagplan } from './vraagplan.js';

/**
 * Which entities the GraphQL errors of an organisation are about: index per response key, by the first two
 * steps of their path (`_entities`, i). An error that points at no entity is about the whole answer.
 */
export function foutplaatsen(errors: unknown, plan: Vraagplan, deel: Deel): Map<string, Set<number>> | 'geheel' | undefined {
  if (errors === undefined || errors === null) return undefined;
  if (!Array.isArray(errors)) return 'geheel';
  if (errors.length === 0) return undefined;
  const lengten = new Map(plan.wortels.map((wortel) => [wortel.sleutel, deel.stukken[wortel.variabele]!.posities.length]));
  const plaatsen = new Map<string, Set<number>>();
  for (const fout of errors as unknown[]) {
    const pad: unknown = typeof fout === 'object' && fout !== null ? (fout as { path?: unknown }).path : undefined;
    const [sleutel, index] = Array.isArray(pad) ? (pad as unknown[]) : [];
    const lengte = typeof sleutel === 'string' ? lengten.get(sleutel) : undefined;
    if (lengte === undefined || !Number.isInteger(index) || (index as number) < 0 || (index as number) >= lengte) return 'geheel';
    let gevonden = plaatsen.get(sleutel as string);
    if (!gevonden) plaatsen.set(sleutel as string, (gevonden = new Set()));
    gevonden.add(index as number);
  }
  return plaatsen;
}
