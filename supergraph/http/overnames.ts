import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

import { FOUTEN, type Foutnaam } from '../../schema/fouten.js';
import type { Log } from '../gateway/index.js';
import { isWebsocket, padVan, traceVan } from './kop.js';
import { type Routes, zoek } from './routes.js';

/** The connections of one service that went over to WebSocket: they are no requests any more. */
export class Overnames {
  readonly #open = new Set<Duplex>();

  constructor(readonly routes: Routes, readonly stopt: AbortSignal, readonly log: Log) {}

  /** Gives a connection to what answers on its path. */
  neem(verzoek: IncomingMessage, verbinding: Duplex, kop: Buffer): void {
    // Without a listener an error on the line would end the process.
    verbinding.on('error', () => verbinding.destroy());
    this.#open.add(verbinding);
    const weg = new AbortController();
    verbinding.once('close', () => {
      this.#open.delete(verbinding);
      weg.abort();
    });
    if (this.stopt.aborted) return weigerOvername(verbinding, 503, 'NIET_GEREED');
    const pad = padVan(verzoek);
    const overnemer = isWebsocket(verzoek) ? zoek(this.routes, pad)?.WEBSOCKET : undefined;
    if (!overnemer) return weigerOvername(verbinding, 404, 'NIET_GEVONDEN');
    try {
      overnemer(verzoek, verbinding, kop, { trace: traceVan(verzoek), pad, signal: weg.signal, stopt: this.stopt });
    } catch (fout) {
      this.log('overname mislukt', { soort: fout instanceof Error ? fout.name : typeof fout });
      verbinding.destroy();
    }
  }

  /** Breaks what is still open. */
  verbreek(): void {
    for (const verbinding of this.#open) verbinding.destroy();
  }
}

/** Says why a connection is not taken over, as problem details. (RFC 9457) */
export function weigerOvername(verbinding: Duplex, status: number, code: Foutnaam): void {
  const { betekenis, uitweg } = FOUTEN[code];
  const tekst = JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail: `${betekenis} ${uitweg}`, code });
  const koppen = ['connection: close', 'content-type: application/problem+json', `content-length: ${Buffer.byteLength(tekst)}`, 'cache-control: no-store'];
  verbinding.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${koppen.join('\r\n')}\r\n\r\n${tekst}`);
}
