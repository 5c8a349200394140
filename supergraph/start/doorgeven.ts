import type { Dispatcher } from 'undici';
import { FOUTEN, type Foutnaam } from '../../schema/fouten.js';
import type { Functietokens } from '../authenticatie/functietokens.js';
import type { Tokencontrole } from '../authenticatie/tokencontrole.js';
import { beginTrace, type Log } from '../gateway/index.js';
import { haalOp, Ophaalfout } from '../gateway/ophalen.js';
import type { Doorgeefantwoord, Doorgeefverzoek, Serveeropties } from '../partner-router/index.js';

/** What forwarding to a functie-subgraph needs. */
export interface Doorgeefmiddelen {
  /** Where each functie answers, by name. */
  readonly functies: ReadonlyMap<string, URL>;
  readonly controleer: Tokencontrole;
  readonly functietoken: Functietokens;
  readonly dispatcher: Dispatcher;
  readonly termijnMs: number;
  readonly log: Log;
}

const MAX_BYTES = 10_000_000;

/**
 * Forwards a question of another engine to a functie-subgraph: that engine passes the end user's own token on, and the
 * functie gets what it believes, a token of the gateway that says who asks. Nothing else of the request goes along.
 */
export function doorgever({ functies, controleer, functietoken, dispatcher, termijnMs, log }: Doorgeefmiddelen): NonNullable<Serveeropties['doorgeven']> {
  return async (naam, { lichaam, koppen, signal }: Doorgeefverzoek) => {
    const url = functies.get(naam);
    if (!url) return undefined;
    const trace = beginTrace(enkel(koppen['traceparent']), enkel(koppen['tracestate']));
    const vrager = await controleer(koppen.authorization).catch((fout: unknown) => {
      log('aanmelding geweigerd', { soort: fout instanceof Error ? fout.name : typeof fout, trace: trace.traceId });
    });
    if (!vrager) return weigering(401, 'UNAUTHENTICATED');
    const naarFunctie: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${await functietoken(vrager, naam)}`,
      traceparent: trace.traceparent,
    };
    if (trace.tracestate !== undefined) naarFunctie['tracestate'] = trace.tracestate;
    try {
      const antwoord = await haalOp(dispatcher, { url, koppen: naarFunctie, lichaam, termijnMs, maxBytes: MAX_BYTES, signal });
      return { status: antwoord.status, contentType: enkel(antwoord.koppen['content-type']) ?? 'application/json', lichaam: antwoord.lichaam };
    } catch (fout) {
      if (!(fout instanceof Ophaalfout)) throw fout;
      log('functie uitgevallen', { functie: naam, reden: fout.reden, trace: trace.traceId });
      return weigering(fout.reden === 'te-laat' ? 504 : 502, 'FUNCTIE_ONBEREIKBAAR');
    }
  };
}

function weigering(status: number, code: Foutnaam): Doorgeefantwoord {
  const { betekenis, uitweg } = FOUTEN[code];
  return { status, contentType: 'application/json; charset=utf-8', lichaam: JSON.stringify({ errors: [{ message: `${betekenis} ${uitweg}`, extensions: { code } }] }) };
}

function enkel(kop: string | string[] | undefined): string | undefined {
  return Array.isArray(kop) ? kop[0] : kop;
}
