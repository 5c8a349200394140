import type { ServerResponse } from 'node:http';

/** A refusal before GraphQL, as problem details (RFC 9457). */
export class Probleem extends Error {
  constructor(readonly status: number, readonly titel: string, readonly uitleg: string, readonly koppen: Readonly<Record<string, string>> = {}) {
    super(titel);
    this.name = 'Probleem';
  }
}

export function stuurProbleem(antwoord: ServerResponse, { status, titel, uitleg, koppen }: Probleem): void {
  const lichaam = JSON.stringify({ type: 'about:blank', title: titel, status, detail: uitleg });
  antwoord.writeHead(status, { ...koppen, 'content-type': 'application/problem+json; charset=utf-8', 'content-length': Buffer.byteLength(lichaam) });
  antwoord.end(lichaam);
}
