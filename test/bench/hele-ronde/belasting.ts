import { setTimeout as wacht } from 'node:timers/promises';
import { Pool } from 'undici';
import { roep } from '../meten/oproep.ts';
import { percentiel } from '../meten/statistiek.ts';
import { type Rondevragen, toetsRonde } from './rondevraag.ts';

/** How long rounds took, in milliseconds. */
export interface Tijden {
  readonly rondes: number;
  /** Answered in a second, over the time that it took. */
  readonly perSeconde: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Asks rounds of a gateway; every answer is looked at. */
export class Belasting implements AsyncDisposable {
  readonly #pool: Pool;
  readonly #pad: string;

  readonly #vragen: Rondevragen;

  constructor(url: string, vragen: Rondevragen) {
    this.#vragen = vragen;
    const { origin, pathname } = new URL(url);
    this.#pool = new Pool(origin, { connections: 128, pipelining: 1 });
    this.#pad = pathname;
  }

  /** So many at a time, each followed by the next. */
  async gesloten(tegelijk: number, duurMs: number): Promise<Tijden> {
    const latenties: number[] = [];
    const begin = performance.now();
    await Promise.all(Array.from({ length: tegelijk }, async () => {
      while (performance.now() - begin < duurMs) latenties.push(await this.#stel());
    }));
    return tijden(latenties, performance.now() - begin);
  }

  /** So many in a second, whether or not the ones before are answered; the time counts from when it should have been asked. */
  async open(perSeconde: number, duurMs: number): Promise<Tijden> {
    const aantal = Math.round((duurMs * perSeconde) / 1_000);
    const begin = performance.now();
    const latenties = await Promise.all(Array.from({ length: aantal }, async (_, nummer) => {
      const moment = begin + (nummer * 1_000) / perSeconde;
      await wacht(Math.max(0, moment - performance.now()));
      await this.#stel();
      return performance.now() - moment;
    }));
    return tijden(latenties, performance.now() - begin);
  }

  async #stel(): Promise<number> {
    const uitslag = await roep(this.#pool, this.#pad, { koppen: this.#vragen.koppen, lichaam: this.#vragen.volgende() });
    toetsRonde(uitslag);
    return uitslag.ms;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.destroy();
  }
}

function tijden(latenties: readonly number[], wandMs: number): Tijden {
  const gesorteerd = Float64Array.from(latenties).sort();
  const deel = (waarde: number): number => percentiel(gesorteerd, waarde);
  return { rondes: latenties.length, perSeconde: (latenties.length * 1_000) / wandMs, p50: deel(0.5), p95: deel(0.95), p99: deel(0.99) };
}
