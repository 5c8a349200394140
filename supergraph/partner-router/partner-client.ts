import type { Dispatcher } from 'undici';
import type { Stopbaar, Stopreden } from './ronde.js';
import type { Mislukking } from './uitval.js';
import type { Verloop } from './zekering.js';

/** How one POST ended. `verloop` says what it means for the circuit breaker. */
export type Afloop =
  | { readonly verloop: 'antwoordde'; readonly antwoord: unknown }
  | { readonly verloop: Verloop; readonly mislukking: Mislukking };

const JSONSOORT = /^application\/(?:graphql-response\+)?json\s*(?:;|$)/i;
const UTF8 = new TextDecoder('utf-8', { fatal: true });
const GESTOPT = new Error('gestopt');

/**
 * One POST to one organisation: status, content type and size are checked while it comes in, the JSON is read
 * at the end. Calls `klaar` exactly once and never throws; redirects are not followed.
 *
 * It handles undici's events itself instead of taking a body stream: that is cheaper, and a stream that is
 * destroyed without an error listener ends the process.
 */
export class Oproep implements Dispatcher.DispatchHandler, Stopbaar {
  #controller: Dispatcher.DispatchController | undefined;
  #klaar: ((afloop: Afloop) => void) | undefined;
  readonly #brokken: Buffer[] = [];
  #bytes = 0;

  constructor(private readonly maxBytes: number, klaar: (afloop: Afloop) => void) {
    this.#klaar = klaar;
  }

  verstuur(dispatcher: Dispatcher, path: string, headers: string[], body: string): void {
    dispatcher.dispatch({ method: 'POST', path, headers, body }, this);
  }

  stop(reden: Stopreden): void {
    if (reden === 'termijn') this.#faal('faalde', 'PARTNER_TE_LAAT', 'termijn');
    else this.#faal('onbeslist', 'PARTNER_ONBEREIKBAAR', 'de vrager brak af');
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // The connection may come about after the deadline: then nothing is sent any more.
    if (this.#klaar) this.#controller = controller;
    else controller.abort(GESTOPT);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, koppen: Record<string, string | string[] | undefined>): void {
    if (status < 200) return;
    if (status >= 400) {
      // 4xx says that this question is wrong, 5xx and 429 that the organisation cannot answer any.
      return this.#faal(status >= 500 || status === 429 ? 'faalde' : 'antwoordde', 'PARTNER_FOUT', `HTTP ${status}`);
    }
    if (status >= 300) return this.#faal('faalde', 'PARTNER_ONGELDIG_ANTWOORD', `HTTP ${status}`);
    const soort = koppen['content-type'];
    if (typeof soort !== 'string' || !JSONSOORT.test(soort)) return this.#faal('faalde', 'PARTNER_ONGELDIG_ANTWOORD', 'content-type');
    if (Number(koppen['content-length']) > this.maxBytes) this.#teGroot();
  }

  onResponseData(_controller: Dispatcher.DispatchController, brok: Buffer): void {
    if (!this.#klaar) return;
    this.#bytes += brok.length;
    if (this.#bytes > this.maxBytes) this.#teGroot();
    else this.#brokken.push(brok);
  }

  onResponseEnd(): void {
    if (!this.#klaar) return;
    let antwoord: unknown;
    try {
      antwoord = JSON.parse(UTF8.decode(this.#brokken.length === 1 ? this.#brokken[0] : Buffer.concat(this.#brokken)));
    } catch {
      // The message of the parser repeats a piece of the body: it goes nowhere.
      return this.#faal('faalde', 'PARTNER_ONGELDIG_ANTWOORD', 'geen JSON');
    }
    this.#rondAf({ verloop: 'antwoordde', antwoord });
  }

  onResponseError(_controller: Dispatcher.DispatchController, fout: Error & { code?: unknown }): void {
    const oorzaak = typeof fout.code === 'string' ? fout.code : fout.name;
    if (oorzaak.startsWith('HPE_')) this.#faal('faalde', 'PARTNER_ONGELDIG_ANTWOORD', oorzaak);
    else this.#faal('faalde', 'PARTNER_ONBEREIKBAAR', oorzaak);
  }

  #teGroot(): void {
    // It does answer; what it answers depends on the question, so one asker cannot shut it off for all.
    this.#faal('antwoordde', 'PARTNER_ANTWOORD_TE_GROOT', `meer dan ${this.maxBytes} bytes`);
  }

  #faal(verloop: Verloop, code: Mislukking['code'], oorzaak: string): void {
    if (!this.#klaar) return;
    this.#rondAf({ verloop, mislukking: { code, oorzaak } });
    this.#brokken.length = 0;
    this.#controller?.abort(GESTOPT);
  }

  #rondAf(afloop: Afloop): void {
    const klaar = this.#klaar;
    this.#klaar = undefined;
    klaar?.(afloop);
  }
}
