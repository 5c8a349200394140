import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wacht } from 'node:timers/promises';

/** A request as the source got it. */
export interface Bronverzoek {
  readonly methode: string;
  readonly url: URL;
  readonly koppen: IncomingHttpHeaders;
  readonly tekst: string;
}

/** What the source does with a request: an answer, or a way of going wrong. */
export type Bronantwoord =
  | { readonly json: unknown; readonly status?: number; readonly soort?: string }
  | { readonly tekst: string; readonly status?: number; readonly soort: string; readonly koppen?: Readonly<Record<string, string>> }
  | 'hang' | 'verbreek';

/** A REST source whose behaviour a test decides, and which remembers what it was asked. */
export interface Nepbron {
  readonly basis: string;
  readonly verzoeken: Bronverzoek[];
  antwoord: (verzoek: Bronverzoek) => Bronantwoord;
  stop(): Promise<void>;
}

export async function startNepbron(): Promise<Nepbron> {
  const server = createServer((verzoek, antwoord) => {
    const delen: Buffer[] = [];
    verzoek.on('data', (deel: Buffer) => delen.push(deel));
    verzoek.on('end', () => {
      const gelezen = { methode: verzoek.method ?? '', url: new URL(verzoek.url ?? '/', nep.basis), koppen: verzoek.headers, tekst: Buffer.concat(delen).toString('utf8') };
      nep.verzoeken.push(gelezen);
      const wat = nep.antwoord(gelezen);
      if (wat === 'hang') return;
      if (wat === 'verbreek') return void verzoek.socket.destroy();
      if ('json' in wat) return void antwoord.writeHead(wat.status ?? 200, { 'content-type': wat.soort ?? 'application/json' }).end(JSON.stringify(wat.json));
      antwoord.writeHead(wat.status ?? 200, { 'content-type': wat.soort, ...wat.koppen }).end(wat.tekst);
    });
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const nep: Nepbron = {
    basis: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/`,
    verzoeken: [],
    antwoord: () => ({ json: {}, status: 404, soort: 'application/problem+json' }),
    stop: () => new Promise((klaar) => {
      server.close(() => klaar());
      server.closeAllConnections();
    }),
  };
  return nep;
}

/** Waits until something is so; fails when it takes absurdly long. */
export async function totdat(zo: () => boolean): Promise<void> {
  for (let i = 0; !zo(); i++) {
    if (i > 2_000) throw new Error('Dit gebeurt niet.');
    await wacht(10);
  }
}
