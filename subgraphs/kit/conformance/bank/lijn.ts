import { request as vraagHttp } from 'node:http';
import { request as vraagHttps } from 'node:https';
import { Agent, request } from 'undici';
import type { Tlsmateriaal } from '../../serveer/luisteraar.js';

/** How long any answer may take, in milliseconds: longer is no answer. */
const WACHT_MS = 10_000;

/** What is read of an answer, in bytes; the rest is only counted up to here. */
const MAX_GELEZEN = 16 * 1024 * 1024;

/** A request, as it goes out. */
export interface Ruwverzoek {
  readonly methode?: 'GET' | 'POST';
  /** By default where the organisation answers. */
  readonly url?: URL;
  readonly koppen?: Readonly<Record<string, string>>;
  readonly inhoud?: string;
}

/** An answer, as it came in. */
export interface Ruwantwoord {
  readonly status: number;
  /** Lower case. */
  readonly koppen: Readonly<Record<string, string>>;
  readonly tekst: string;
  readonly bytes: number;
  readonly duurMs: number;
}

/** Why there was no answer: not within the time that any answer may take. */
export const TE_LAAT = 'TE_LAAT';

/** There was no answer. */
export class GeenAntwoord extends Error {
  override readonly name = 'GeenAntwoord';

  constructor(
    /** TE_LAAT, or the code of what broke the connection off, such as ECONNREFUSED. */
    readonly reden: string,
  ) {
    super(`Er kwam geen antwoord (${reden}).`);
  }
}

/** The connection to the organisation on trial. */
export interface Lijn {
  /** @throws GeenAntwoord */
  stuur(verzoek: Ruwverzoek): Promise<Ruwantwoord>;
  /** Starts a POST, and goes away: halfway the question, or after it and before the answer. */
  laatVallen(inhoud: string, halverwege: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** A line to this address, with connections of its own. */
export function maakLijn(url: URL, tls?: Tlsmateriaal): Lijn {
  const agent = new Agent({ ...(tls && { connect: { cert: tls.cert, key: tls.key, ca: tls.ca } }) });
  return {
    stop: () => agent.destroy(),
    async stuur({ methode = 'POST', url: doel = url, koppen = {}, inhoud }) {
      const begin = performance.now();
      try {
        const { statusCode, headers, body } = await request(doel, { method: methode, headers: koppen, dispatcher: agent, signal: AbortSignal.timeout(WACHT_MS), ...(inhoud !== undefined && { body: inhoud }) });
        // Without a listener a stream that is cut off ends the process.
        body.on('error', () => {});
        const brokken: Buffer[] = [];
        let bytes = 0;
        for await (const brok of body as AsyncIterable<Buffer>) {
          bytes += brok.length;
          brokken.push(brok);
          if (bytes > MAX_GELEZEN) break;
        }
        const gelezen = Object.entries(headers).map(([naam, waarde]) => [naam.toLowerCase(), [waarde].flat().join(', ')] as const);
        return { status: statusCode, koppen: Object.fromEntries(gelezen), tekst: Buffer.concat(brokken).toString('utf8'), bytes, duurMs: performance.now() - begin };
      } catch (fout) {
        throw new GeenAntwoord(redenVan(fout));
      }
    },
    laatVallen: (inhoud, halverwege) =>
      new Promise((klaar) => {
        const vraag = url.protocol === 'https:' ? vraagHttps : vraagHttp;
        const verzoek = vraag(url, { method: 'POST', agent: false, ...tls, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(inhoud) } });
        verzoek.on('error', () => {}).on('response', (antwoord) => void antwoord.on('error', () => {}).resume()).on('close', () => klaar());
        // Ends when what was written has left, and not before: else nobody would notice.
        const weg = (): void => void setImmediate(() => verzoek.destroy());
        if (halverwege) verzoek.write(inhoud.slice(0, inhoud.length / 2), weg);
        else verzoek.end(inhoud, weg);
      }),
  };
}

function redenVan(fout: unknown): string {
  if (fout instanceof Error && fout.name === 'TimeoutError') return TE_LAAT;
  const { code } = fout as { readonly code?: unknown };
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'VERBROKEN';
}
