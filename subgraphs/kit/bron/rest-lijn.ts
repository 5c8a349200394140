import { Pool } from 'undici';
import { Restfout } from './rest-fout.js';

/** How a source is reached. */
export interface Lijnopties {
  /** Such as `https://zaken.voorbeeld.nl/api/v1`; every path is taken below it. */
  readonly basis: string;
  /** The bearer token, asked for at every request so that it may change. */
  readonly token: () => string | Promise<string>;
  /** Largest answer, in bytes. */
  readonly maxBytes: number;
  /** Connections at most. */
  readonly verbindingen: number;
}

/** One request to the source: what it is for stands in the path, whom it is about in the body. */
export interface Lijnvraag {
  readonly methode: 'GET' | 'POST';
  readonly url: URL;
  readonly lichaam?: unknown;
  readonly signaal: AbortSignal;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The line to a REST source: JSON over HTTP with a bearer token, a deadline and a cap on the size. Redirects are not followed. */
export class Restlijn {
  readonly #pool: Pool;
  readonly #basis: URL;

  /** @throws TypeError when the base is no http(s) URL */
  constructor(private readonly opties: Lijnopties) {
    this.#basis = new URL(opties.basis.endsWith('/') ? opties.basis : `${opties.basis}/`);
    this.#pool = new Pool(this.#basis.origin, { connections: opties.verbindingen, headersTimeout: 0, bodyTimeout: 0 });
  }

  /**
   * The URL of a path below the base, or of the link to another page.
   * @throws Restfout when it leads elsewhere: the token is for this source only
   */
  url(pad: string, vanaf: URL = this.#basis): URL {
    const url = URL.canParse(pad, vanaf.href) ? new URL(pad, vanaf) : undefined;
    if (url?.origin === this.#basis.origin && url.pathname.startsWith(this.#basis.pathname)) return url;
    throw new Restfout('ONGELDIG', 'De bron verwijst naar een adres buiten zichzelf.');
  }

  /** @throws Restfout when there is no JSON in time, or too much of it */
  async vraag({ methode, url, lichaam, signaal }: Lijnvraag): Promise<unknown> {
    try {
      const { statusCode, headers, body } = await this.#pool.request({
        method: methode,
        path: url.pathname + url.search,
        headers: {
          authorization: `Bearer ${await this.opties.token()}`,
          accept: 'application/json',
          ...(lichaam === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(lichaam === undefined ? {} : { body: JSON.stringify(lichaam) }),
        signal: signaal,
      });
      // Without a listener a stream that is cut off ends the process.
      body.on('error', () => {});
      const afwijzing = weiger(statusCode, headers['content-type']);
      if (afwijzing) {
        body.destroy();
        throw afwijzing;
      }
      return ontleed(await this.#lees(body));
    } catch (fout) {
      throw fout instanceof Restfout ? fout : alsRestfout(fout, signaal);
    }
  }

  /** Ends the connections once what is under way is done. */
  sluit(): Promise<void> {
    return this.#pool.close();
  }

  async #lees(body: AsyncIterable<Buffer>): Promise<Buffer> {
    const brokken: Buffer[] = [];
    let bytes = 0;
    for await (const brok of body) {
      bytes += brok.length;
      if (bytes > this.opties.maxBytes) throw new Restfout('TE_GROOT', `Het antwoord van de bron is groter dan ${this.opties.maxBytes} bytes.`);
      brokken.push(brok);
    }
    return Buffer.concat(brokken);
  }
}

/** Problem details (RFC 9457) are for people at the source: only the status is taken from an error. */
function weiger(status: number, soort: string | string[] | undefined): Restfout | undefined {
  if (status < 200 || status > 299) return new Restfout('GEWEIGERD', `De bron antwoordde met HTTP ${status}.`);
  if (/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(String(soort))) return undefined;
  return new Restfout('ONGELDIG', 'De bron antwoordde met iets anders dan JSON.');
}

function ontleed(bytes: Buffer): unknown {
  try {
    return JSON.parse(UTF8.decode(bytes));
  } catch {
    // The message of the parser repeats a piece of the answer: it goes nowhere.
    throw new Restfout('ONGELDIG', 'De bron antwoordde met onleesbare JSON.');
  }
}

function alsRestfout(fout: unknown, signaal: AbortSignal): Restfout {
  if (signaal.aborted && signaal.reason instanceof Error && signaal.reason.name === 'TimeoutError') return new Restfout('TE_LAAT', 'De bron antwoordde niet binnen de termijn.');
  const code = fout instanceof Error ? String(Reflect.get(fout, 'code') ?? fout.name) : 'onbekend';
  return new Restfout('ONBEREIKBAAR', `De verbinding met de bron kwam niet tot stand of brak af (${code}).`);
}
