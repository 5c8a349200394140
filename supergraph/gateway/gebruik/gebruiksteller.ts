import type { Veldgebruik } from '../../../schema/publicatie.js';
import { feitenVan, type Log } from '../log.js';
import { Clientgrens, type Clientgrenzen } from './clientgrens.js';
import type { Gebruik } from './gebruik.js';
import { Telling } from './telling.js';

export interface Tellersopties extends Partial<Clientgrenzen> {
  /** Milliseconds between two times that counts are written. Default 5 seconds. */
  readonly elkeMs?: number;
  /** Counts that are kept while they cannot be written. Default 100 000. */
  readonly maxRijen?: number;
  readonly log?: Log;
  readonly klok?: () => Date;
}

/** Counts what clients use, and has it written now and then. */
export interface Gebruiksteller {
  /** Counts one question: what a gateway has for `opGebruik`. Never throws. */
  readonly tel: (gebruik: Gebruik) => void;
  /** Writes what has been counted until now; what cannot be written is kept for the next time. Never rejects. */
  schrijfNu(): Promise<void>;
  /** Writes for the last time. */
  stop(): Promise<void>;
}

/** Rows that are written at a time. */
const STAPEL = 2_000;

/**
 * Counts per client, coordinate and day in memory, so that a question costs one addition and waits for nobody.
 * @param schrijf adds these counts to what is known
 */
export function maakGebruiksteller(schrijf: (rijen: readonly Veldgebruik[]) => Promise<void>, opties: Tellersopties = {}): Gebruiksteller {
  return new Teller(schrijf, opties);
}

class Teller implements Gebruiksteller {
  readonly #telling: Telling;
  readonly #grens: Clientgrens;
  readonly #wekker: NodeJS.Timeout;
  #schrijft: Promise<void> = Promise.resolve();

  constructor(readonly schrijf: (rijen: readonly Veldgebruik[]) => Promise<void>, readonly opties: Tellersopties) {
    const { elkeMs = 5_000, maxRijen = 100_000, maxClients = 1_000, maxPerOrganisatie = 100 } = opties;
    this.#telling = new Telling(maxRijen);
    this.#grens = new Clientgrens({ maxClients, maxPerOrganisatie });
    this.#wekker = setInterval(() => void this.schrijfNu(), elkeMs).unref();
  }

  readonly tel = ({ client, coordinaten }: Gebruik): void => {
    const dag = (this.opties.klok?.() ?? new Date()).toISOString().slice(0, 10);
    this.#telling.tel(dag, this.#grens.binnen(client, dag), coordinaten);
  };

  schrijfNu(): Promise<void> {
    // One after the other: counts are taken when it is their turn.
    return (this.#schrijft = this.#schrijft.then(() => this.#schrijfAlles()));
  }

  stop(): Promise<void> {
    clearInterval(this.#wekker);
    return this.schrijfNu();
  }

  async #schrijfAlles(): Promise<void> {
    const { rijen, verloren } = this.#telling.neem();
    if (verloren > 0) this.opties.log?.('gebruik niet geteld', { aantal: verloren });
    for (let van = 0; van < rijen.length; van += STAPEL) {
      try {
        await this.schrijf(rijen.slice(van, van + STAPEL));
      } catch (fout) {
        this.#telling.voegToe(rijen.slice(van));
        this.opties.log?.('gebruik nog niet geschreven', { ...feitenVan(fout), rijen: rijen.length - van });
        return;
      }
    }
  }
}
