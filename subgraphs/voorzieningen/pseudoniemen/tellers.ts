import { sql } from 'kysely';
import type { Opslag } from '../../kit/postgres/index.js';

/** Lengths of windows, in milliseconds. */
export const UUR = 3_600_000;
export const DAG = 24 * UUR;

/** Something that is counted and bounded. */
export interface Telling {
  /** Says nothing of what is counted. */
  readonly kenmerk: string;
  /** Length of the window, in milliseconds. */
  readonly venster: number;
  readonly grens: number;
}

interface Stand {
  readonly kenmerk: string;
  readonly tot: number;
  /** As the database has it, of all processes together. */
  bewaard: number;
  /** Counted here and not yet in the database. */
  nieuw: number;
}

/** Longest that keeping counts may fail, in milliseconds; beyond this nothing more is counted, and so nothing given. */
const HOOGSTENS_ACHTER = 60_000;

/**
 * Counts in memory, kept in the database by `bewaar`: no request waits for it. What is lost when the process is
 * killed is what was counted since the last `bewaar` that succeeded.
 */
export class Tellers {
  readonly #standen = new Map<string, Stand>();
  #misluktSinds: number | undefined;
  #bezig: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly opslag: Opslag<unknown>,
    private readonly nu: () => number,
  ) {}

  /** Takes over the counts that still matter. */
  async laad(): Promise<void> {
    const { rows } = await sql<{ kenmerk: string; tot: Date; aantal: number }>`select kenmerk, tot, aantal from telling where tot > ${new Date(this.nu())}`.execute(this.opslag.db);
    for (const { kenmerk, tot, aantal } of rows) this.#standen.set(plaats(kenmerk, tot.getTime()), { kenmerk, tot: tot.getTime(), bewaard: aantal, nieuw: 0 });
  }

  /** Counts `aantal` at all of these, or, when one of them would go over its bound, at none and gives false. */
  tel(tellingen: readonly Telling[], aantal: number): boolean {
    const standen = tellingen.map(({ kenmerk, venster, grens }) => ({ stand: this.#stand(kenmerk, venster), grens }));
    if (standen.some(({ stand, grens }) => stand.bewaard + stand.nieuw + aantal > grens)) return false;
    for (const { stand } of standen) stand.nieuw += aantal;
    return true;
  }

  /** False when the counts could not be kept for a minute: bounds that do not hold are none. */
  get houdtBij(): boolean {
    return this.#misluktSinds === undefined || this.nu() - this.#misluktSinds <= HOOGSTENS_ACHTER;
  }

  /** Adds what is new to the database, and learns what other processes counted. When it fails, it is still new. */
  bewaar(): Promise<void> {
    const uitkomst = this.#bezig.then(() => this.#bewaar());
    this.#bezig = uitkomst.then(
      () => (this.#misluktSinds = undefined),
      () => (this.#misluktSinds ??= this.nu()),
    );
    return uitkomst;
  }

  async #bewaar(): Promise<void> {
    const nu = this.nu();
    for (const [sleutel, { tot, nieuw }] of this.#standen) if (tot <= nu && nieuw === 0) this.#standen.delete(sleutel);
    const teBewaren = [...this.#standen.values()].filter(({ nieuw }) => nieuw > 0).map((stand) => ({ stand, aantal: stand.nieuw }));
    if (teBewaren.length > 0) {
      const rijen = teBewaren.map(({ stand: { kenmerk, tot }, aantal }) => ({ kenmerk, tot: new Date(tot).toISOString(), aantal }));
      // In one order, so that two processes do not wait for each other.
      const { rows } = await sql<{ kenmerk: string; tot: Date; aantal: number }>`
        insert into telling (kenmerk, tot, aantal)
        select kenmerk, tot, aantal from json_populate_recordset(null::telling, ${JSON.stringify(rijen)}::json) order by kenmerk, tot
        on conflict (kenmerk, tot) do update set aantal = telling.aantal + excluded.aantal
        returning kenmerk, tot, aantal`.execute(this.opslag.db);
      for (const { stand, aantal } of teBewaren) stand.nieuw -= aantal;
      for (const { kenmerk, tot, aantal } of rows) {
        const stand = this.#standen.get(plaats(kenmerk, tot.getTime()));
        if (stand) stand.bewaard = aantal;
      }
    }
  }

  /** Removes counts of windows that are over. */
  async ruimOp(): Promise<void> {
    await sql`delete from telling where tot <= ${new Date(this.nu())}`.execute(this.opslag.db);
  }

  #stand(kenmerk: string, venster: number): Stand {
    const tot = (Math.floor(this.nu() / venster) + 1) * venster;
    const bekend = this.#standen.get(plaats(kenmerk, tot));
    if (bekend) return bekend;
    const stand = { kenmerk, tot, bewaard: 0, nieuw: 0 };
    this.#standen.set(plaats(kenmerk, tot), stand);
    return stand;
  }
}

const plaats = (kenmerk: string, tot: number): string => `${kenmerk}/${tot}`;
