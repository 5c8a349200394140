import type { IncomingMessage, ServerResponse } from 'node:http';

import type { HTTPGraphQLResponse } from '@apollo/server';

import type { Foutnaam } from '../../schema/fouten.js';
import type { Gateway } from '../gateway/index.js';
import { codeer, type Codering, kiesCodering } from './codering.js';
import { isJsonverzoek, leesGraphqlverzoek } from './graphqlverzoek.js';
import { corsKoppen, VOORAF } from './herkomst.js';
import { LichaamAfgebroken, LichaamTeGroot, leesLichaam } from './lichaam.js';
import { antwoordProbleem } from './probleem.js';
import type { Route, Verwerker } from './routes.js';
import { neemtOokJson, schrijfAbonnement, schrijfEenmalig, wilStroom } from './stroom.js';
import { Toelating } from './toelating.js';
import { websocketovername } from './websocket.js';

/** How GraphQL is taken in. */
export interface Graphqlopties {
  /** Bytes of one request; by default 256 KiB. */
  readonly maxBytes?: number;
  /** Origins whose web pages may ask, such as `https://zorg.example`; by default none. */
  readonly herkomsten?: readonly string[];
  /** Questions that are answered at a time; others wait their turn, and get 503 when that takes too long. By default no bound. */
  readonly maxTegelijk?: number;
  /** Milliseconds in which who connects over WebSocket must say who he is; by default five seconds. */
  readonly aanmeldMs?: number;
}

/** Bytes of one request. */
export const MAX_BYTES = 262_144;
const AANMELD_MS = 5_000;

/** Answers of fewer characters are not packed: it would win nothing. */
const KLEIN = 1_024;

/** Where packing better costs more time than it wins on the line. */
const KWALITEIT: Readonly<Record<Codering, number>> = { br: 4, gzip: 6 };

/** The gateway over HTTP: POST only, since variables must never stand in a URL, with one answer or as a stream of events; and over WebSocket. */
export function graphqlroute(gateway: Gateway, { maxBytes = MAX_BYTES, herkomsten = [], maxTegelijk = Infinity, aanmeldMs = AANMELD_MS }: Graphqlopties = {}): Route {
  const toegestaan = new Set(herkomsten);
  const toelating = new Toelating(maxTegelijk);

  const beantwoord: Verwerker = async (verzoek, antwoord, { trace, signal, stopt }) => {
    for (const [naam, waarde] of Object.entries(corsKoppen(verzoek, toegestaan))) antwoord.setHeader(naam, waarde);
    if (!isJsonverzoek(verzoek)) {
      antwoordProbleem(antwoord, 415, 'INHOUDSTYPE_NIET_ONDERSTEUND', { accept: 'application/json' });
      return;
    }
    const aanmelding = await gateway.meldAan(verzoek.headers, trace, signal);
    if ('antwoord' in aanmelding) {
      await schrijf(antwoord, aanmelding.antwoord, signal);
      return;
    }
    const meld = (code: Foutnaam): Promise<void> => gateway.meldWeigering(code, aanmelding.context);
    const tekst = await leesOfWeiger(verzoek, antwoord, maxBytes, meld);
    if (tekst === undefined) return;
    const vraag = leesGraphqlverzoek(tekst);
    if (vraag === 'bundel') {
      await meld('BUNDEL_GEWEIGERD');
      return antwoordProbleem(antwoord, 400, 'BUNDEL_GEWEIGERD', {}, { leden: { limiet: 1 } });
    }
    if (!vraag) {
      await meld('BAD_REQUEST');
      return antwoordProbleem(antwoord, 400, 'BAD_REQUEST');
    }
    if (!(await toelating.naarBinnen(signal))) return antwoordProbleem(antwoord, 503, 'GATEWAY_OVERBELAST', { 'retry-after': '2' });
    if (!wilStroom(verzoek.headers.accept)) {
      try {
        await schrijf(antwoord, await gateway.vraag(vraag, aanmelding.context, verzoek.headers.accept), signal, verzoek.headers['accept-encoding']);
      } finally {
        toelating.naarBuiten();
      }
      return;
    }
    // What goes on does not keep others waiting: only its beginning takes a turn.
    const uitkomst = await gateway.abonneer(vraag, aanmelding.context, () => antwoord.destroy()).finally(() => toelating.naarBuiten());
    if ('abonnement' in uitkomst) await schrijfAbonnement(antwoord, uitkomst.abonnement, stopt);
    else if (uitkomst.antwoord.body.kind === 'complete' && uitkomst.antwoord.status !== 401 && !neemtOokJson(verzoek.headers.accept)) schrijfEenmalig(antwoord, uitkomst.antwoord.body.string);
    else await schrijf(antwoord, uitkomst.antwoord, signal, verzoek.headers['accept-encoding']);
  };
  const WEBSOCKET = websocketovername(gateway, { maxBytes, herkomsten: toegestaan, toelating, aanmeldMs });

  if (toegestaan.size === 0) return { POST: beantwoord, WEBSOCKET };
  const vooraf: Verwerker = (verzoek, antwoord) => {
    const koppen = corsKoppen(verzoek, toegestaan);
    antwoord.writeHead(204, 'access-control-allow-origin' in koppen ? { ...koppen, ...VOORAF } : koppen).end();
  };
  return { POST: beantwoord, OPTIONS: vooraf, WEBSOCKET };
}

async function leesOfWeiger(verzoek: IncomingMessage, antwoord: ServerResponse, maxBytes: number, meld: (code: Foutnaam) => Promise<void>): Promise<string | undefined> {
  try {
    return await leesLichaam(verzoek, maxBytes);
  } catch (fout) {
    if (fout instanceof LichaamAfgebroken) antwoord.destroy();
    else if (fout instanceof LichaamTeGroot) {
      await meld('VRAAG_TE_GROOT');
      antwoordProbleem(antwoord, 413, 'VRAAG_TE_GROOT', {}, { leden: { ...(fout.bytes !== undefined && { bytes: fout.bytes }), limiet: fout.limiet } });
    } else throw fout;
    return undefined;
  }
}

/** Packs an answer when the client can unpack it: no secret of a session stands in it beside what others can choose (CRIME, BREACH). */
async function schrijf(antwoord: ServerResponse, { status = 200, headers, body }: HTTPGraphQLResponse, signal: AbortSignal, aanvaard?: string): Promise<void> {
  for (const [naam, waarde] of headers) antwoord.setHeader(naam, waarde);
  antwoord.setHeader('cache-control', 'no-store');
  if (body.kind === 'complete') {
    const codering = body.string.length < KLEIN ? undefined : kiesCodering(aanvaard);
    antwoord.appendHeader('vary', 'accept-encoding');
    const inhoud = codering === undefined ? Buffer.from(body.string) : await codeer(Buffer.from(body.string), codering, KWALITEIT[codering]);
    antwoord.writeHead(status, { 'content-length': inhoud.length, ...(codering !== undefined && { 'content-encoding': codering }) });
    antwoord.end(inhoud);
    return;
  }
  antwoord.writeHead(status);
  for await (const stuk of body.asyncIterator) {
    if (signal.aborted) break;
    antwoord.write(stuk);
  }
  antwoord.end();
}
