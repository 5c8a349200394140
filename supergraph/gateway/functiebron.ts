import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Dispatcher } from 'undici';

import type { Gatewaycontext } from './context.js';
import { Functiefout } from './functiefout.js';
import { haalOp, type Httpantwoord, Ophaalfout } from './ophalen.js';

/** Extra headers for one subgraph in one request, such as `authorization`. */
export type Koppen = (subgraph: string, context: Gatewaycontext) => Record<string, string> | Promise<Record<string, string>>;

/** How one subgraph is asked. */
export interface Functiebronopties {
  readonly naam: string;
  readonly url: string;
  readonly dispatcher: Dispatcher;
  readonly termijnMs: number;
  readonly maxBytes: number;
  /** Whether a 307 or 308 is followed, without our headers when it leads to another origin. */
  readonly volgOmleiding: boolean;
  readonly koppen?: Koppen;
}

type Subgraphantwoord = Awaited<ReturnType<GraphQLDataSource['process']>>;

const MAX_OMLEIDINGEN = 5;
const NOOIT = new AbortController().signal;

/**
 * Asks one subgraph over HTTP. What reaches the client is what the engine's default data source would give, with
 * three differences: GraphQL errors in a 4xx or 5xx answer are passed on, there is a deadline and a size cap, and
 * no error ever holds a URL or a body.
 */
export class Functiebron implements GraphQLDataSource<Gatewaycontext> {
  /** Absent when the supergraph names no usable URL: as with the engine, only who asks this subgraph notices. */
  readonly #url: URL | undefined;

  constructor(readonly opties: Functiebronopties) {
    this.#url = URL.canParse(opties.url) ? new URL(opties.url) : undefined;
  }

  /** @throws Functiefout */
  async process({ request, context }: GraphQLDataSourceProcessOptions<Gatewaycontext>): Promise<Subgraphantwoord> {
    const { naam } = this.opties;
    const lichaam = JSON.stringify({ query: request.query, variables: request.variables, operationName: request.operationName });
    // The engine's own health check comes with an empty context.
    const gatewaycontext = 'trace' in context ? (context as Gatewaycontext) : undefined;
    let antwoord: Httpantwoord;
    try {
      antwoord = await this.#vraag(lichaam, gatewaycontext);
    } catch (fout) {
      if (fout instanceof Ophaalfout) throw new Functiefout(naam, fout.reden);
      throw fout;
    }
    const inhoud = lees(naam, antwoord);
    const gevraagd: unknown = request.variables?.['representations'];
    if (Array.isArray(gevraagd)) controleerEntiteiten(naam, gevraagd.length, inhoud);
    return inhoud;
  }

  async #vraag(lichaam: string, context: Gatewaycontext | undefined): Promise<Httpantwoord> {
    const { naam, dispatcher, termijnMs, maxBytes, volgOmleiding } = this.opties;
    const eigen = context && this.opties.koppen ? await this.opties.koppen(naam, context) : undefined;
    const thuis = this.#url;
    if (!thuis) throw new Functiefout(naam, 'onbereikbaar');
    let url = thuis;
    for (let keer = 0; ; keer++) {
      const koppen = maakKoppen('application/json, application/graphql-response+json', context, url.origin === thuis.origin ? eigen : undefined);
      const antwoord = await haalOp(dispatcher, { url, koppen, lichaam, termijnMs, maxBytes, signal: context?.signal ?? NOOIT });
      if (antwoord.status !== 307 && antwoord.status !== 308) return antwoord;
      const naar = antwoord.koppen['location'];
      if (!volgOmleiding || keer >= MAX_OMLEIDINGEN || typeof naar !== 'string' || !URL.canParse(naar, url.href)) throw new Functiefout(naam, 'omleiding');
      url = new URL(naar, url);
    }
  }
}

/** The headers of a question to a subgraph: in which trace, and what is said of who asks. */
export function maakKoppen(accept: string, context: Gatewaycontext | undefined, eigen: Record<string, string> | undefined): Record<string, string> {
  const koppen: Record<string, string> = { 'content-type': 'application/json', accept };
  if (context) {
    koppen['traceparent'] = context.trace.traceparent;
    if (context.trace.tracestate !== undefined) koppen['tracestate'] = context.trace.tracestate;
  }
  return eigen ? Object.assign(koppen, eigen) : koppen;
}

/** The GraphQL answer in an HTTP answer. @throws Functiefout */
function lees(naam: string, { status, koppen, lichaam }: Httpantwoord): Subgraphantwoord {
  const geslaagd = status >= 200 && status < 300;
  const inhoud = isJson(koppen['content-type']) ? ontleed(lichaam) : undefined;
  if (isObject(inhoud)) {
    if (geslaagd) return inhoud;
    if (Array.isArray(inhoud['errors']) && inhoud['errors'].length > 0 && inhoud['errors'].every(isObject)) return inhoud;
  }
  if (!geslaagd) throw new Functiefout(naam, `http-${status}`);
  throw new Functiefout(naam, inhoud === undefined ? 'geen-json' : 'geen-object');
}

/** As many entities as were asked, unless the subgraph itself says what went wrong. @throws Functiefout */
function controleerEntiteiten(naam: string, aantal: number, { data, errors }: Subgraphantwoord): void {
  if (!data || errors?.length) return;
  const entiteiten: unknown = data['_entities'];
  if (!Array.isArray(entiteiten) || entiteiten.length !== aantal) throw new Functiefout(naam, 'entiteiten');
}

function isJson(inhoudstype: string | string[] | undefined): boolean {
  return typeof inhoudstype === 'string' && /^application\/(?:json|graphql-response\+json)/i.test(inhoudstype);
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    // The error of JSON.parse repeats a part of the text.
    return undefined;
  }
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
