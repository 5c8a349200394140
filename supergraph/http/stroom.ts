import type { ServerResponse } from 'node:http';

import type { Abonnement } from '../gateway/index.js';

/** As something is sent at least this often, the other end notices when the connection is gone. In milliseconds. */
const HARTSLAG_MS = 12_000;
const HARTSLAG = ':\n\n';

/** Whether somebody asks for a stream of server-sent events. */
export function wilStroom(accept: string | undefined): boolean {
  return /(?:^|,)\s*text\/event-stream\s*(?:[;,]|$)/i.test(accept ?? '');
}

/** Whether who asks for a stream takes plain JSON as well: then only what goes on is a stream. Some clients ask for both with every question. */
export function neemtOokJson(accept: string | undefined): boolean {
  return /(?:^|,)\s*application\/(?:graphql-response\+)?json\s*(?:[;,]|$)/i.test(accept ?? '');
}

/**
 * Writes a subscription as server-sent events (graphql-sse, "distinct connections"). The next result is taken when the one before it has
 * left: what waits for a slow reader waits where it is counted.
 */
export async function schrijfAbonnement(antwoord: ServerResponse, abonnement: Abonnement, stopt: AbortSignal): Promise<void> {
  const beeindig = (): void => abonnement.beeindig();
  antwoord.once('close', () => abonnement.laatVallen());
  if (antwoord.destroyed) return abonnement.laatVallen();
  if (stopt.aborted) beeindig();
  stopt.addEventListener('abort', beeindig);
  begin(antwoord);
  const hartslag = setInterval(() => {
    if (!antwoord.writableNeedDrain) antwoord.write(HARTSLAG);
  }, HARTSLAG_MS);
  try {
    for (let tekst = await abonnement.volgende(); tekst !== undefined && !antwoord.destroyed; tekst = await abonnement.volgende()) {
      if (!antwoord.write(`event: next\ndata: ${tekst}\n\n`)) await geledigd(antwoord);
    }
    antwoord.end(EINDE);
  } finally {
    clearInterval(hartslag);
    stopt.removeEventListener('abort', beeindig);
  }
}

/** Writes one answer as a stream that ends with it. */
export function schrijfEenmalig(antwoord: ServerResponse, tekst: string): void {
  begin(antwoord);
  antwoord.end(`event: next\ndata: ${tekst.trim()}\n\n${EINDE}`);
}

const EINDE = 'event: complete\ndata:\n\n';

function begin(antwoord: ServerResponse): void {
  // A proxy that collects before it passes on would make news old.
  antwoord.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  antwoord.write(HARTSLAG);
}

function geledigd(antwoord: ServerResponse): Promise<void> {
  return new Promise((klaar) => {
    if (antwoord.destroyed) return klaar();
    const verder = (): void => {
      antwoord.off('drain', verder);
      antwoord.off('close', verder);
      klaar();
    };
    antwoord.on('drain', verder);
    antwoord.on('close', verder);
  });
}
