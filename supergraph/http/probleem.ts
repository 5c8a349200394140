import { type ServerResponse, STATUS_CODES } from 'node:http';

import { FOUTEN, type Foutnaam } from '../../schema/fouten.js';

/** What an answer says beside what the table of errors says of its code. (RFC 9457, extension members) */
export interface Probleemaanvulling {
  /** In place of what the table says. */
  readonly detail?: string;
  /** Members with names of their own. */
  readonly leden?: Readonly<Record<string, unknown>>;
}

/** Tells what is wrong with a request before it is GraphQL, as problem details. (RFC 9457) */
export function antwoordProbleem(antwoord: ServerResponse, status: number, code: Foutnaam, koppen: Readonly<Record<string, string>> = {}, { detail, leden }: Probleemaanvulling = {}): void {
  const { betekenis, uitweg } = FOUTEN[code];
  const tekst = JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail: detail ?? `${betekenis} ${uitweg}`, code, ...leden });
  antwoord.writeHead(status, { 'content-type': 'application/problem+json', 'content-length': Buffer.byteLength(tekst), 'cache-control': 'no-store', ...koppen });
  antwoord.end(tekst);
}
