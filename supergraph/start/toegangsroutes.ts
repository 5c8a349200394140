import { Agent, type buildConnector, request } from 'undici';
import type { Functietokens } from '../authenticatie/functietokens.js';
import type { Tokencontrole } from '../authenticatie/tokencontrole.js';
import { type Log, meldWeigering, redenVan, type Weigeringmelder } from '../gateway/index.js';
import { antwoordProbleem, LichaamTeGroot, leesLichaam, type Routes } from '../http/index.js';

/** How the decision point is reached. */
export interface Beslispuntweg {
  /** Where samenwerkfunctie 3 answers, without `/graphql`. */
  readonly url: () => string;
  readonly controleer: Tokencontrole;
  readonly functietoken: Functietokens;
  /** Where is recorded who was not let in. */
  readonly opWeigering: Weigeringmelder;
  readonly log: Log;
  /** Our client certificate, and whose certificates we accept. */
  readonly verbinding?: buildConnector.BuildOptions;
}

const MAX_BYTES = 262_144;
const TERMIJN_MS = 5_000;

/** `POST /access/v1/evaluation` and `/evaluations`: the decision point for other software, to whoever may ask the gateway. (AuthZEN Authorization API 1.0) */
export function toegangsroutes({ url, controleer, functietoken, verbinding, opWeigering, log }: Beslispuntweg): { readonly routes: Routes; stop(): Promise<void> } {
  const agent = new Agent({ connections: 16, connect: verbinding, headersTimeout: TERMIJN_MS, bodyTimeout: TERMIJN_MS });
  const route = (pad: string): Routes[string] => ({
    async POST(verzoek, antwoord, { trace, signal }) {
      const vrager = await controleer(verzoek.headers.authorization).catch((fout: unknown) => meldWeigering(opWeigering, { code: 'UNAUTHENTICATED', trace, reden: redenVan(fout) }, log));
      if (!vrager) return antwoordProbleem(antwoord, 401, 'UNAUTHENTICATED', { 'www-authenticate': 'Bearer' });
      if (!/^application\/json\b/i.test(verzoek.headers['content-type'] ?? '')) return antwoordProbleem(antwoord, 415, 'INHOUDSTYPE_NIET_ONDERSTEUND', { accept: 'application/json' });
      try {
        const gekregen = await request(`${url()}${pad}`, {
          method: 'POST', dispatcher: agent, signal, body: await leesLichaam(verzoek, MAX_BYTES),
          headers: { 'content-type': 'application/json', traceparent: trace.traceparent, authorization: `Bearer ${await functietoken(vrager, 'bekendheid')}` },
        });
        const tekst = await gekregen.body.text();
        const soort = gekregen.headers['content-type'];
        antwoord.writeHead(gekregen.statusCode, { 'content-type': typeof soort === 'string' ? soort : 'application/json', 'cache-control': 'no-store', 'content-length': Buffer.byteLength(tekst) }).end(tekst);
      } catch (fout) {
        if (fout instanceof LichaamTeGroot) return antwoordProbleem(antwoord, 413, 'VRAAG_TE_GROOT');
        antwoordProbleem(antwoord, 502, 'FUNCTIE_ONBEREIKBAAR');
      }
    },
  });
  return { routes: Object.fromEntries(TOEGANGSPADEN.map((pad) => [pad, route(pad)])), stop: () => agent.close() };
}

/** Where the decision point answers. */
export const TOEGANGSPADEN = ['/access/v1/evaluation', '/access/v1/evaluations'];
