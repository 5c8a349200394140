import { Webhook } from 'standardwebhooks';
import { Agent, request } from 'undici';
import { codeVan } from '../../../kit/postgres/index.js';
import type { Gebeurtenisprofiel } from '../aanbod/profiel.js';
import { naarBuiten } from '../aanbod/soh.js';
import type { Gebeurtenisrij } from '../opslag/index.js';
import { BINNEN, isNaamBuiten, veiligeLookup } from './adres.js';

/** How long a receiver may take to answer, in milliseconds. */
const TERMIJN_MS = 10_000;
/** Of an answer nothing is read; so much may come before the line is closed. */
const MAX_ANTWOORD = 16 * 1024;

/** What became of a delivery. The sentence holds nothing of what was sent or answered. */
export type Bezorguitslag = { readonly uitslag: 'BEZORGD' } | { readonly uitslag: 'MISLUKT' | 'OPGEZEGD'; readonly fout: string };

/** Brings one gebeurtenis to one address. */
export interface Webhookpost {
  bezorg(webhook: { readonly id: string; readonly adres: string }, geheim: string, rij: Gebeurtenisrij): Promise<Bezorguitslag>;
  stop(): Promise<void>;
}

/**
 * Delivers as CloudEvents in structured JSON, signed after Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`). The id
 * is the same at every attempt, so that a receiver recognises what comes twice. Redirections are not followed.
 * @param lokaal in a demo or test also this machine
 * @param profiel in which the outside world speaks
 */
export function webhookpost({ lokaal, profiel, termijnMs = TERMIJN_MS, klok }: { readonly lokaal: boolean; readonly profiel: Gebeurtenisprofiel; readonly termijnMs?: number; readonly klok: () => number }): Webhookpost {
  const agent = new Agent({ connections: 4, connect: { timeout: termijnMs, ...(!lokaal && { lookup: veiligeLookup }) } });
  return {
    async bezorg({ id, adres }, geheim, { positie, gebeurtenis }) {
      if (!lokaal && !isNaamBuiten(new URL(adres).hostname)) return { uitslag: 'MISLUKT', fout: BINNENZIN };
      const inhoud = JSON.stringify(naarBuiten(gebeurtenis, profiel));
      const bericht = `${id}_${positie}`;
      const moment = new Date(klok());
      try {
        const { statusCode, body } = await request(adres, {
          method: 'POST',
          dispatcher: agent,
          signal: AbortSignal.timeout(termijnMs),
          headers: {
            'content-type': 'application/cloudevents+json; charset=utf-8',
            'webhook-id': bericht,
            'webhook-timestamp': String(Math.floor(moment.getTime() / 1000)),
            'webhook-signature': new Webhook(geheim).sign(bericht, moment, inhoud),
          },
          body: inhoud,
        });
        // Unheard, a line that breaks while it is emptied ends the process.
        body.on('error', () => {});
        await body.dump({ limit: MAX_ANTWOORD, signal: AbortSignal.timeout(termijnMs) }).catch(() => {});
        if (statusCode === 410) return { uitslag: 'OPGEZEGD', fout: 'De ontvanger heeft opgezegd (status 410).' };
        if (statusCode >= 200 && statusCode < 300) return { uitslag: 'BEZORGD' };
        return { uitslag: 'MISLUKT', fout: `De ontvanger antwoordde met status ${statusCode}.` };
      } catch (fout) {
        return { uitslag: 'MISLUKT', fout: zinVoor(fout) };
      }
    },
    async stop() {
      if (!agent.closed && !agent.destroyed) await agent.close();
    },
  };
}

const BINNENZIN = 'Het adres is niet van buiten bereikbaar; daar wordt niet bezorgd.';

/** Of an error only its code: its message may name addresses. */
function zinVoor(fout: unknown): string {
  const code = codeVan(fout) ?? '';
  if (code === BINNEN) return BINNENZIN;
  if (fout instanceof Error && (fout.name === 'TimeoutError' || /TIMEOUT/.test(code))) return 'De ontvanger antwoordde niet op tijd.';
  return `Er kwam geen verbinding met de ontvanger (${/^[A-Z_0-9]{1,40}$/.test(code) ? code : 'onbekend'}).`;
}
