import { Agent, request } from 'undici';
import { FoutInVraag } from '../fouten.js';
import type { Log } from '../log.js';
import type { Tlsmateriaal } from '../serveer/luisteraar.js';

/** The largest answer that is read, in bytes. */
const MAX_ANTWOORD = 4 * 1024 * 1024;

/** How the service is reached. */
export interface Dienstlijnopties {
  /** Where the service answers, such as `http://127.0.0.1:39001/voorzieningen/pseudoniemen`; asked for at every call. */
  readonly url: () => string;
  /** Time for a call from begin to end, in milliseconds. */
  readonly termijn: number;
  /** Our certificate and whose we accept, when the service wants mutual TLS. */
  readonly tls?: Tlsmateriaal;
  readonly log: Log;
}

/** The line to the service that evaluates pseudonyms. */
export interface Dienstlijn {
  /**
   * @param lees takes the answer apart; what it throws means that the answer is not usable
   * @throws FoutInVraag with UITVRAAGLIMIET or FUNCTIE_ONBEREIKBAAR
   */
  vraag<T>(pad: string, token: string, verzoek: object, lees: (antwoord: unknown) => T | Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** Makes a line with connections of its own. */
export function dienstlijn({ url, termijn, tls, log }: Dienstlijnopties): Dienstlijn {
  const agent = new Agent({ connections: 32, maxResponseSize: MAX_ANTWOORD, ...(tls ? { connect: { cert: tls.cert, key: tls.key, ca: tls.ca } } : {}) });
  return {
    stop: () => agent.close(),
    async vraag(pad, token, verzoek, lees) {
      try {
        const { statusCode, body } = await request(`${url()}${pad}`, {
          method: 'POST',
          dispatcher: agent,
          signal: AbortSignal.timeout(termijn),
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(verzoek),
        });
        if (statusCode === 200) return await lees(await body.json());
        // Without a listener a stream that is cut off ends the process.
        body.on('error', () => {}).destroy();
        if (statusCode === 429) throw new FoutInVraag('UITVRAAGLIMIET');
        throw new Error(`HTTP ${statusCode}`);
      } catch (fout) {
        if (fout instanceof FoutInVraag) throw fout;
        // Of a parser's message nothing: it repeats the answer.
        log('pseudoniemen-onbereikbaar', { soort: fout instanceof Error ? fout.name : 'onbekend', ...(fout instanceof Error && /^HTTP \d+$/.test(fout.message) ? { antwoord: fout.message } : {}) });
        throw new FoutInVraag('FUNCTIE_ONBEREIKBAAR', 'De personen zijn nu niet aan te duiden bij de organisaties: de pseudoniemendienst gaf geen bruikbaar antwoord.');
      }
    },
  };
}
