import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, type buildConnector, request } from 'undici';
import type { Functietokens } from '../authenticatie/functietokens.js';
import type { Tokencontrole } from '../authenticatie/tokencontrole.js';
import { type Log, meldWeigering, redenVan, type Weigeringmelder } from '../gateway/index.js';
import { antwoordProbleem, LichaamTeGroot, leesLichaam, type Verzoekgegevens } from '../http/index.js';

/** How a functie is reached that answers on the gateway's port beside GraphQL. */
export interface Functieweg {
  /** Where it answers, without `/graphql`. */
  readonly url: () => string;
  readonly controleer: Tokencontrole;
  readonly functietoken: Functietokens;
  /** Where is recorded who was not let in. */
  readonly opWeigering: Weigeringmelder;
  readonly log: Log;
  /** Our client certificate, and whose certificates we accept. */
  readonly verbinding?: buildConnector.BuildOptions;
}

/** What goes on to the functie. */
export interface Doorgeving {
  /** Path below that of the functie, such as `/zoekvragen`. */
  readonly pad: string;
  /** Content types that are taken, or what to send in place of a body. */
  readonly lichaam: { readonly soorten: readonly string[]; readonly maxBytes: number } | { readonly inhoud: object };
}

/** Passes requests on to one functie. */
export interface Functiedoorgang {
  door(verzoek: IncomingMessage, antwoord: ServerResponse, gegevens: Verzoekgegevens, doorgeving: Doorgeving): Promise<void>;
  stop(): Promise<void>;
}

const TERMIJN_MS = 10_000;

/** Headers of the functie that say something to the caller. */
const DOORGEGEVEN = ['location', 'retry-after'] as const;

/**
 * To whoever may ask the gateway: checks the token, and passes the request on with one of the gateway's, which says who asks.
 * Nothing else of the request goes along.
 */
export function functiedoorgang(functie: string, { url, controleer, functietoken, verbinding, opWeigering, log }: Functieweg): Functiedoorgang {
  const agent = new Agent({ connections: 32, connect: verbinding, headersTimeout: TERMIJN_MS, bodyTimeout: TERMIJN_MS });
  return {
    stop: () => agent.close(),
    async door(verzoek, antwoord, { trace, signal }, { pad, lichaam }) {
      const vrager = await controleer(verzoek.headers.authorization).catch((fout: unknown) => meldWeigering(opWeigering, { code: 'UNAUTHENTICATED', trace, reden: redenVan(fout) }, log));
      if (!vrager) return antwoordProbleem(antwoord, 401, 'UNAUTHENTICATED', { 'www-authenticate': 'Bearer' });
      const soort = (verzoek.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
      if ('soorten' in lichaam && !lichaam.soorten.includes(soort)) return antwoordProbleem(antwoord, 415, 'INHOUDSTYPE_NIET_ONDERSTEUND', { accept: lichaam.soorten.join(', ') });
      try {
        const body = 'inhoud' in lichaam ? JSON.stringify(lichaam.inhoud) : await leesLichaam(verzoek, lichaam.maxBytes);
        if (!isJson(body)) return antwoordProbleem(antwoord, 400, 'BAD_REQUEST', {}, { detail: 'Het verzoek is geen JSON. Stuur JSON in UTF-8.' });
        const gekregen = await request(`${url()}${pad}`, {
          method: 'POST', dispatcher: agent, signal, body,
          headers: { 'content-type': 'application/json', traceparent: trace.traceparent, authorization: `Bearer ${await functietoken(vrager, functie)}` },
        });
        const tekst = await gekregen.body.text();
        const type = gekregen.headers['content-type'];
        const koppen = Object.fromEntries(DOORGEGEVEN.flatMap((naam) => (typeof gekregen.headers[naam] === 'string' ? [[naam, gekregen.headers[naam]]] : [])));
        antwoord.writeHead(gekregen.statusCode, { ...koppen, 'content-type': typeof type === 'string' ? type : 'application/json', 'cache-control': 'no-store', 'content-length': Buffer.byteLength(tekst) }).end(tekst);
      } catch (fout) {
        if (fout instanceof LichaamTeGroot) return antwoordProbleem(antwoord, 413, 'VRAAG_TE_GROOT');
        antwoordProbleem(antwoord, 502, 'FUNCTIE_ONBEREIKBAAR');
      }
    },
  };
}

function isJson(tekst: string): boolean {
  try {
    JSON.parse(tekst);
    return true;
  } catch {
    // The error of JSON.parse repeats a part of the text.
    return false;
  }
}
