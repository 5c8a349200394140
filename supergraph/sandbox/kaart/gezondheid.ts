import { Agent, type buildConnector, request } from 'undici';

import type { Deelnemer } from '../../../schema/register.js';
import type { Gezondheden, Gezondheid } from '../browser/kaart/vorm.js';

/** How long an organisation may take to say that it is well, in milliseconds. */
const TERMIJN_MS = 2_000;
/** Asked at a time. */
const TEGELIJK = 16;
/** So long what was seen is told again, in milliseconds: however many look, each organisation is asked once. */
const VERS_MS = 10_000;

/** Whether organisations answer, as seen from here. */
export class Gezondheidsmeter {
  readonly #agent: Agent;
  #gezien: Promise<Gezondheden> | undefined;
  #tot = 0;

  constructor(readonly deelnemers: () => readonly Deelnemer[], verbinding?: buildConnector.BuildOptions) {
    this.#agent = new Agent({ connections: 1, pipelining: 1, connect: { timeout: TERMIJN_MS, ...verbinding }, keepAliveTimeout: 1 });
  }

  /** Asks each, unless that was just done. Never rejects. */
  kijk(): Promise<Gezondheden> {
    if (!this.#gezien || Date.now() > this.#tot) {
      this.#tot = Date.now() + VERS_MS;
      this.#gezien = this.#vraagAllen();
    }
    return this.#gezien;
  }

  stop(): Promise<void> {
    return this.#agent.close();
  }

  async #vraagAllen(): Promise<Gezondheden> {
    const rij = [...this.deelnemers()];
    const standen: Record<string, { readonly stand: Gezondheid; readonly gezien?: string }> = {};
    const werk = async (): Promise<void> => {
      for (let deelnemer = rij.shift(); deelnemer; deelnemer = rij.shift()) {
        const stand = await this.#vraag(deelnemer.endpoint);
        standen[deelnemer.oin] = { stand, ...(stand !== 'onbekend' && { gezien: new Date().toISOString() }) };
      }
    };
    await Promise.all(Array.from({ length: TEGELIJK }, werk));
    return standen;
  }

  /** Beside `/graphql` a subgraph says at `/health` whether its source can be reached. */
  async #vraag(endpoint: string): Promise<Gezondheid> {
    const url = URL.parse(endpoint);
    if (!url?.pathname.endsWith('/graphql')) return 'onbekend';
    url.pathname = url.pathname.replace(/graphql$/, 'health');
    try {
      const { statusCode, body } = await request(url, { dispatcher: this.#agent, signal: AbortSignal.timeout(TERMIJN_MS) });
      await body.dump();
      return statusCode === 200 ? 'bereikbaar' : 'geen antwoord';
    } catch {
      return 'geen antwoord';
    }
  }
}
