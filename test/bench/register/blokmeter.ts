import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Venster } from './opdracht.ts';

/** How often the clock should tick, in milliseconds. */
const TIK_MS = 1;
/** A standstill counts at the tick that ends it, and not before the first tick: so long at both ends of a window nothing is asked. */
const RAND_MS = 5;

/** Measures in the process itself how long its event loop stood still. */
export class Blokmeter {
  readonly #vertraging = monitorEventLoopDelay({ resolution: TIK_MS });
  readonly #gc: PerformanceObserver;
  #gcMs = 0;
  #cpu = process.cpuUsage();

  constructor() {
    this.#gc = new PerformanceObserver((lijst) => this.#tel(lijst.getEntries()));
    this.#gc.observe({ entryTypes: ['gc'] });
    this.#vertraging.enable();
  }

  /** What happened since the last time; a new window has begun when it answers. */
  async venster(): Promise<Venster> {
    await wacht(RAND_MS);
    this.#tel(this.#gc.takeRecords());
    const { user, system } = process.cpuUsage(this.#cpu);
    // A clock that ticks in time is late by its own tick.
    const venster = { blokMs: Math.max(0, this.#vertraging.max / 1e6 - TIK_MS), gcMs: this.#gcMs, cpuMs: (user + system) / 1_000 };
    this.#vertraging.reset();
    this.#gcMs = 0;
    this.#cpu = process.cpuUsage();
    await wacht(RAND_MS);
    return venster;
  }

  #tel(pauzes: readonly { readonly duration: number }[]): void {
    for (const { duration } of pauzes) this.#gcMs = Math.max(this.#gcMs, duration);
  }
}
