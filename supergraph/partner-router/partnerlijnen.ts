import type { buildConnector } from 'undici';
import type { Deelnemer } from '../../schema/register.js';
import type { Routeropties } from './opties.js';
import { Partnerlijn } from './partnerlijn.js';

/** How long the line to an organisation that has left may stay, in milliseconds. */
const OPRUIM_MS = 60_000;

/** The lines to all organisations, as the register has them now. */
export class Partnerlijnen {
  readonly #lijnen = new Map<string, Partnerlijn>();
  /** Lines that end when what is under way has. */
  readonly #uitlopend = new Set<Partnerlijn>();
  /** When lines were last looked through (ms of `klok`). */
  #geruimd: number;

  constructor(
    private readonly deelnemer: (oin: string) => Deelnemer | undefined,
    private readonly opties: Routeropties,
    private readonly klok: () => number,
    private readonly verbinding: buildConnector.BuildOptions | undefined,
  ) {
    this.#geruimd = klok();
  }

  /** @returns undefined when its endpoint is no URL */
  naar({ oin, endpoint }: Deelnemer): Partnerlijn | undefined {
    const bestaand = this.#lijnen.get(oin);
    if (bestaand?.endpoint === endpoint) return bestaand;
    try {
      const lijn = new Partnerlijn(endpoint, this.opties, this.klok, this.verbinding);
      this.#lijnen.set(oin, lijn);
      // The organisation has moved: what is under way to the old address may finish.
      if (bestaand) this.#laatUitlopen(bestaand);
      return lijn;
    } catch {
      return undefined;
    }
  }

  /** Lets the lines run out of organisations that left, or that moved and were not asked since. Looks once a minute; costs nothing in between. */
  ruimOp(): void {
    const nu = this.klok();
    if (nu - this.#geruimd < OPRUIM_MS) return;
    this.#geruimd = nu;
    for (const [oin, lijn] of this.#lijnen) {
      if (this.deelnemer(oin)?.endpoint === lijn.endpoint) continue;
      this.#lijnen.delete(oin);
      this.#laatUitlopen(lijn);
    }
  }

  /** Breaks off what is under way and ends every connection. */
  async verbreek(): Promise<void> {
    const alle = [...this.#lijnen.values(), ...this.#uitlopend];
    this.#lijnen.clear();
    await Promise.all(alle.map((lijn) => lijn.verbreek()));
  }

  #laatUitlopen(lijn: Partnerlijn): void {
    this.#uitlopend.add(lijn);
    void lijn.loopLeeg().finally(() => this.#uitlopend.delete(lijn));
  }
}
