import type { Gebeurtenisblad, Gebeurtenisrij } from '../opslag/index.js';

/** A page is never larger than this, however many were asked for: in characters, and so many rows are read at a time. */
const MAX_TEKENS = 8_000_000;
const STUK = 500;

/** Reads a page in pieces, and stops when it gets too large for one answer. */
export async function leesBegrensd(lees: (na: number, first: number) => Promise<Gebeurtenisblad>, na: number, first: number): Promise<Gebeurtenisblad> {
  const rijen: Gebeurtenisrij[] = [];
  let [gelezenTot, tekens, meer] = [na, 0, true];
  while (meer && rijen.length < first && tekens < MAX_TEKENS) {
    const stuk = await lees(gelezenTot, Math.min(STUK, first - rijen.length));
    rijen.push(...stuk.rijen);
    for (const { gebeurtenis } of stuk.rijen) tekens += JSON.stringify(gebeurtenis).length;
    ({ gelezenTot, meer } = stuk);
  }
  return { rijen, meer, gelezenTot };
}
