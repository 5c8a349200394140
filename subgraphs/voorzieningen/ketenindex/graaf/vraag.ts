import { gebeurtenissoort } from '../../../../schema/gebeurtenissen.js';
import { MAX_BLADZIJDE } from '../../../../schema/bladzijde.js';
import { FoutInVraag } from '../../../kit/fouten.js';

/** @throws FoutInVraag when a page cannot be so long */
export function eisBladzijde(first: number): void {
  if (first < 1 || first > MAX_BLADZIJDE) throw new FoutInVraag('BAD_USER_INPUT', `Een bladzijde telt 1 tot en met ${MAX_BLADZIJDE} regels.`, 'first');
}

/**
 * The types that are asked for; undefined for all of them.
 * @throws FoutInVraag with GEBEURTENISSOORT_ONBEKEND when one of them is not agreed: who waits for it would wait for ever
 */
export function eisSoorten(soorten: readonly string[] | null | undefined, plaats = 'soorten'): readonly string[] | undefined {
  if (soorten == null) return undefined;
  soorten.forEach((soort, i) => {
    if (!gebeurtenissoort(soort)) throw new FoutInVraag('GEBEURTENISSOORT_ONBEKEND', undefined, `${plaats}.${i}`);
  });
  return [...new Set(soorten)];
}
