import type { Dispatcher } from 'undici';

import { isOin } from '../../schema/identificatie/oin.js';
import type { Uitval } from './context.js';
import { haalOp, Ophaalfout } from './ophalen.js';
import type { Soortrouter, Soortvraag } from './soortbron.js';

/** How the partner router is asked when it runs as a service of its own. */
export interface Routerlijn {
  /** Where the router answers for a kind: `POST` with a GraphQL body. */
  readonly adres: (soort: string) => URL;
  readonly dispatcher: Dispatcher;
  /** Milliseconds for one whole answer; longer than the router's own deadline per organisation. */
  readonly termijnMs: number;
  readonly maxBytes: number;
}

/** The router itself gave no usable answer, so nobody behind it was heard. Never holds a URL or a body. */
export class Routerstoring extends Error {
  override readonly name = 'Routerstoring';

  constructor(readonly reden: string) {
    super(`De partnerrouter gaf geen bruikbaar antwoord: ${reden}.`);
  }
}

/** The router did not take the question; no organisation was asked. */
export class Routerweigering extends Error {
  override readonly name = 'Routerweigering';

  constructor(readonly code: string, bericht: string) {
    super(bericht);
  }
}

const MAX_NAAM = 200;

/**
 * The partner router over HTTP, as the gateway sees it in its own process: outcomes are data, and the errors by which
 * the router names an organisation come back as `uitval`.
 */
export function soortrouterOverHttp({ adres, dispatcher, termijnMs, maxBytes }: Routerlijn): Soortrouter {
  return {
    /** @throws Routerstoring, Routerweigering */
    async vraag({ soort, query, variables, operationName, traceparent, tracestate, signal }: Soortvraag) {
      const koppen: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json', traceparent };
      if (tracestate !== undefined) koppen['tracestate'] = tracestate;
      const lichaam = JSON.stringify({ query, variables, operationName });
      const { status, lichaam: tekst } = await haalOp(dispatcher, { url: adres(soort), koppen, lichaam, termijnMs, maxBytes, signal }).catch((fout: unknown) => {
        throw fout instanceof Ophaalfout ? new Routerstoring(fout.reden) : fout;
      });
      if (status !== 200) throw new Routerstoring(`http-${status}`);
      return lees(tekst, variables);
    },
  };
}

function lees(tekst: string, variables: Record<string, unknown>): { data: Record<string, unknown>; uitval: Uitval[] } {
  const antwoord = ontleed(tekst);
  const errors: unknown = antwoord['errors'] ?? [];
  if (!Array.isArray(errors)) throw new Routerstoring('geen-graphql');
  const uitval: Uitval[] = [];
  for (const fout of errors) {
    const een = isObject(fout) ? alsUitval(fout) : undefined;
    if (!een) throw weigering(fout);
    uitval.push(een);
  }
  const data = antwoord['data'];
  if (!isObject(data)) throw new Routerstoring('geen-graphql');
  const gevraagd = variables['representations'];
  const entiteiten = data['_entities'];
  // A list of another length would put an answer at somebody else's place.
  if (Array.isArray(gevraagd) && (!Array.isArray(entiteiten) || entiteiten.length !== gevraagd.length)) throw new Routerstoring('entiteiten');
  return { data, uitval };
}

/** An error about one organisation: it carries her OIN. */
function alsUitval({ extensions }: Record<string, unknown>): Uitval | undefined {
  if (!isObject(extensions)) return undefined;
  const { code, oin, naam } = extensions;
  if (typeof code !== 'string' || typeof oin !== 'string' || !isOin(oin)) return undefined;
  return { code, oin, naam: typeof naam === 'string' && naam !== '' && naam.length <= MAX_NAAM ? naam : `Organisatie ${oin}` };
}

function weigering(fout: unknown): Error {
  if (!isObject(fout) || typeof fout['message'] !== 'string' || !isObject(fout['extensions'])) return new Routerstoring('geen-graphql');
  const { code } = fout['extensions'];
  return typeof code === 'string' ? new Routerweigering(code, fout['message']) : new Routerstoring('geen-graphql');
}

function ontleed(tekst: string): Record<string, unknown> {
  try {
    const inhoud: unknown = JSON.parse(tekst);
    if (isObject(inhoud)) return inhoud;
  } catch {
    // The error of JSON.parse repeats a part of the text.
  }
  throw new Routerstoring('geen-json');
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
