import { type buildConnector, Pool } from 'undici';
import type { Routeropties } from './opties.js';
import { type Afloop, Oproep } from './partner-client.js';
import type { Ronde, Stopbaar } from './ronde.js';
import { Schot } from './schot.js';
import { Zekering } from './zekering.js';

/**
 * The line to one organisation: its connections, its bulkhead and its circuit breaker. Connections are
 * per organisation, also where several share an address, so that one cannot use up another's.
 */
export class Partnerlijn {
  readonly #pool: Pool;
  readonly #pad: string;
  readonly #schot: Schot;
  readonly #zekering: Zekering;
  /** Questions under way, or waiting for a place. */
  #bezig = 0;
  #bijLeeg: (() => void) | undefined;

  /**
   * @param connect our client certificate, and whose certificates we accept
   * @throws TypeError or undici's InvalidArgumentError when the endpoint is no http(s) URL
   */
  constructor(readonly endpoint: string, private readonly opties: Routeropties, klok: () => number, connect?: buildConnector.BuildOptions) {
    const url = new URL(endpoint);
    this.#pad = url.pathname + url.search;
    this.#pool = new Pool(url.origin, {
      connections: opties.maxInVlucht,
      connectTimeout: opties.termijnMs,
      connect,
      // The deadline of the round covers these two; undici's own timers would only cost.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    this.#schot = new Schot(opties.maxInVlucht, opties.maxWachtend);
    this.#zekering = new Zekering(opties.zekeringFouten, opties.zekeringPauzeMs, klok);
  }

  /** Puts one question, at most once; resolves when there is an answer, or it is certain that none will be used. */
  vraag(lichaam: string, koppen: string[], ronde: Ronde): Promise<Afloop> {
    return new Promise((resolve) => {
      this.#bezig++;
      const klaar = (afloop: Afloop): void => {
        resolve(afloop);
        if (--this.#bezig === 0) this.#bijLeeg?.();
      };
      const begin = (): void => this.#begin(lichaam, koppen, ronde, klaar);
      if (this.#schot.neem()) begin();
      else this.#wacht(begin, ronde, klaar);
    });
  }

  /** Ends every connection; what is under way becomes PARTNER_ONBEREIKBAAR. */
  verbreek(): Promise<void> {
    return this.#pool.destroy();
  }

  /** Ends the connections once what is under way, or waits for a place, is done; no new question may be put. */
  async loopLeeg(): Promise<void> {
    if (this.#bezig > 0) await new Promise<void>((leeg) => (this.#bijLeeg = leeg));
    if (!this.#pool.destroyed) await this.#pool.close();
  }

  #wacht(begin: () => void, ronde: Ronde, klaar: (afloop: Afloop) => void): void {
    const overbelast = (): void => klaar({ verloop: 'onbeslist', mislukking: { code: 'PARTNER_OVERBELAST', oorzaak: 'geen plaats' } });
    const beurt = (): void => {
      ronde.meldAf(wachter);
      begin();
    };
    const wachter: Stopbaar = {
      stop: () => {
        this.#schot.vergeet(beurt);
        overbelast();
      },
    };
    if (this.#schot.wacht(beurt)) ronde.meldAan(wachter);
    else overbelast();
  }

  /** Has a place in the bulkhead, which it gives back. */
  #begin(lichaam: string, koppen: string[], ronde: Ronde, klaar: (afloop: Afloop) => void): void {
    const doorgang = this.#zekering.vraagDoorgang();
    if (!doorgang) {
      this.#schot.geefVrij();
      return klaar({ verloop: 'onbeslist', mislukking: { code: 'PARTNER_GEPAUZEERD', oorzaak: 'zekering open' } });
    }
    const oproep = new Oproep(this.opties.maxAntwoordBytes, (afloop) => {
      ronde.meldAf(oproep);
      this.#zekering.meld(doorgang, afloop.verloop);
      this.#schot.geefVrij();
      klaar(afloop);
    });
    ronde.meldAan(oproep);
    oproep.verstuur(this.#pool, this.#pad, koppen, lichaam);
  }
}
