import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Partnerrouter } from './partner-router.js';
import { Probleem, stuurProbleem } from './probleem.js';
import { uitvalzin } from './uitval.js';
import { leesLichaam } from './verzoeklichaam.js';
import { Vraagfout } from './vraagfout.js';

/** A request that is not for a kind of partner, on its way to a functie-subgraph. */
export interface Doorgeefverzoek {
  readonly lichaam: string;
  /** As they came in; whoever forwards chooses which go on, and mints the token. */
  readonly koppen: IncomingHttpHeaders;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
}

/** What the functie-subgraph answered. */
export interface Doorgeefantwoord {
  readonly status: number;
  readonly contentType: string;
  readonly lichaam: string | Buffer;
}

export interface Serveeropties {
  /** Bytes of one request. Default 8 MiB: a thousand organisations with a bewijs of some kilobytes each. */
  readonly maxVerzoekBytes?: number;
  /** Forwards to the functie-subgraph of that name; undefined when there is none. */
  readonly doorgeven?: (naam: string, verzoek: Doorgeefverzoek) => Promise<Doorgeefantwoord | undefined>;
  /** Gets what went wrong on our own side. */
  readonly bijFout?: (fout: unknown) => void;
}

/** Handles a request of a plain Node http server; never rejects. */
export type Verzoekafhandeling = (verzoek: IncomingMessage, antwoord: ServerResponse) => Promise<void>;

const MAX_VERZOEK_BYTES = 8 * 1_048_576;
const NIET_GEVONDEN = new Probleem(404, 'Niet gevonden', 'Het pad is een schuine streep en de code van een soort ketenpartner, zoals /politie.');

/**
 * The router as a service of its own, so that any Federation 2 engine can serve the supergraph: `POST /<soort>`
 * with a GraphQL body answers `{ data, errors }`, one error per organisation that failed, without a path.
 */
export function maakRouterverzoekafhandeling(router: Partnerrouter, opties: Serveeropties = {}): Verzoekafhandeling {
  return async (verzoek, antwoord) => {
    const weg = new AbortController();
    antwoord.once('close', () => { if (!antwoord.writableFinished) weg.abort(); });
    try {
      await handelAf(router, opties, verzoek, antwoord, weg.signal);
    } catch (fout) {
      if (weg.signal.aborted || verzoek.errored) return;
      if (!(fout instanceof Probleem)) opties.bijFout?.(fout);
      stuurProbleem(antwoord, fout instanceof Probleem ? fout : new Probleem(500, 'Interne fout', 'Er ging bij ons iets mis.'));
    }
  };
}

async function handelAf(router: Partnerrouter, opties: Serveeropties, verzoek: IncomingMessage, antwoord: ServerResponse, signal: AbortSignal): Promise<void> {
  const naam = /^\/([a-z0-9-]+)$/.exec(new URL(verzoek.url ?? '/', 'http://router').pathname)?.[1];
  const isSoort = naam !== undefined && router.kent(naam);
  if (naam === undefined || (!isSoort && !opties.doorgeven)) throw NIET_GEVONDEN;
  if (verzoek.method !== 'POST') throw new Probleem(405, 'Methode niet toegestaan', 'Gebruik POST.', { allow: 'POST' });
  if (!/^application\/json\s*(?:;|$)/i.test(verzoek.headers['content-type'] ?? '')) {
    throw new Probleem(415, 'Mediatype niet ondersteund', 'Stuur Content-Type application/json.');
  }
  const lichaam = await leesLichaam(verzoek, opties.maxVerzoekBytes ?? MAX_VERZOEK_BYTES);
  if (isSoort) return stuurJson(antwoord, await beantwoord(router, naam, lichaam, verzoek.headers, signal));

  const doorgegeven = await opties.doorgeven?.(naam, { lichaam, koppen: verzoek.headers, signal });
  if (!doorgegeven) throw NIET_GEVONDEN;
  antwoord.writeHead(doorgegeven.status, { 'content-type': doorgegeven.contentType });
  antwoord.end(doorgegeven.lichaam);
}

async function beantwoord(router: Partnerrouter, soort: string, lichaam: string, koppen: IncomingHttpHeaders, signal: AbortSignal): Promise<object> {
  const { query, variables, operationName } = leesVraag(lichaam);
  try {
    const { data, uitval } = await router.vraag({
      soort, query, variables, operationName, signal,
      traceparent: kop(koppen, 'traceparent'),
      tracestate: kop(koppen, 'tracestate'),
    });
    if (uitval.length === 0) return { data };
    return { data, errors: uitval.map((geval) => ({ message: uitvalzin(geval), extensions: { code: geval.code, oin: geval.oin, naam: geval.naam } })) };
  } catch (fout) {
    if (fout instanceof Vraagfout) return { errors: [{ message: fout.message, extensions: { code: fout.code } }] };
    throw fout;
  }
}

/** The value of a header; several of the same name count as one list (RFC 9110, 5.3). */
function kop(koppen: IncomingHttpHeaders, naam: string): string | undefined {
  const waarde = koppen[naam];
  return Array.isArray(waarde) ? waarde.join() : waarde;
}

function leesVraag(lichaam: string): { query: string; variables: Record<string, unknown>; operationName: string | undefined } {
  let vraag: unknown;
  try {
    vraag = JSON.parse(lichaam);
  } catch {
    throw new Probleem(400, 'Geen JSON', 'Het verzoek is geen geldige JSON.');
  }
  const { query, variables, operationName } = (vraag ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw new Probleem(400, 'Geen GraphQL-verzoek', 'Stuur een object met een veld query.');
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables))) {
    throw new Probleem(400, 'Geen GraphQL-verzoek', 'Het veld variables is een object.');
  }
  return { query, variables: (variables ?? {}) as Record<string, unknown>, operationName: typeof operationName === 'string' ? operationName : undefined };
}

function stuurJson(antwoord: ServerResponse, waarde: object): void {
  const lichaam = JSON.stringify(waarde);
  antwoord.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(lichaam) });
  antwoord.end(lichaam);
}
