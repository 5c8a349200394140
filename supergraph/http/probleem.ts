import { type ServerResponse, STATUS_CODES } from 'node:http';

import { FOUTEN, type Foutnaam } from '../../schema/fouten.js';

/** Tells what is wrong with a request before it is GraphQL, as problem details. (RFC 9457) */
export function antwoordProbleem(antwoord: ServerResponse, status: number, code: Foutnaam, koppen: Readonly<Record<string, string>> = {}): void {
  const { betekenis, uitweg } = FOUTEN[code];
  const tekst = JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail: `${betekenis} ${uitweg}`, code });
  antwoord.writeHead(status, { 'content-type': 'application/problem+json', 'content-length': Buffer.byteLength(tekst), 'cache-control': 'no-store', ...koppen });
  antwoord.end(tekst);
}
