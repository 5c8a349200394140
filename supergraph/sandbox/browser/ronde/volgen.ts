import { abonneer } from '../gedeeld/stroom.js';
import type { Antwoord } from '../gedeeld/vraag.js';
import type { Ronde } from './typen.js';
import { VOLG } from './vragen.js';

/** How long to wait before connecting again, in milliseconds: longer each time that nothing came. */
const WACHT_MS = [1_000, 2_000, 5_000, 15_000, 30_000] as const;

/** A round that can be followed no more: connecting again gives nothing else. */
const VOORBIJ: ReadonlySet<unknown> = new Set(['RONDE_ONBEKEND', 'FORBIDDEN', 'UNAUTHENTICATED']);

/**
 * Every change of a round, until it is done or `einde`. When the line breaks it goes on from the version that was seen last: nothing is lost,
 * and what was seen is not asked of the partners again.
 */
export async function* volg(token: () => Promise<string>, { id, versie }: Pick<Ronde, 'id' | 'versie'>, einde: AbortSignal): AsyncGenerator<Antwoord<{ bekendheidsronde: Ronde }>> {
  let na = versie;
  for (let keer = 0; !einde.aborted; keer++) {
    try {
      for await (const antwoord of abonneer<{ bekendheidsronde: Ronde }>(await token(), VOLG, { id, na }, einde)) {
        keer = 0;
        const ronde = antwoord.data?.bekendheidsronde;
        if (ronde) na = ronde.versie;
        yield antwoord;
        if ((ronde && ronde.status !== 'LOPEND') || antwoord.errors?.some(({ extensions }) => VOORBIJ.has(extensions?.code))) return;
      }
    } catch {
      // The line broke: that is what connecting again is for.
    }
    await pauze(WACHT_MS[Math.min(keer, WACHT_MS.length - 1)]!, einde);
  }
}

function pauze(ms: number, einde: AbortSignal): Promise<void> {
  return new Promise((verder) => {
    const klok = setTimeout(verder, ms);
    einde.addEventListener('abort', () => (clearTimeout(klok), verder()), { once: true });
  });
}
