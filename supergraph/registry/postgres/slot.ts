import { setTimeout as wacht } from 'node:timers/promises';
import { sql } from 'kysely';
import { Registerfout } from '../registerfout.js';
import type { Registeropslag, Sessie } from './opslag.js';

/** Class of the advisory locks of the register: two integers, so that they do not meet those of another program or of the kit. */
const KLASSE = 0x4852;

/** What may be changed by one at a time: the supergraph with its kinds, and the organisations. */
export const SLOTEN = { keten: 'keten', organisaties: 'organisaties' } as const;
export type Slotnaam = keyof typeof SLOTEN;

/** How long whoever publishes waits for its turn, in milliseconds. */
const GEDULD_MS = 20_000;
/** Between two tries to take a lock that another process has, in milliseconds. */
const POGING_MS = 25;

/**
 * One at a time, over every process that works with this database. In one process who came first goes first; between
 * processes a lock of PostgreSQL decides, which a session that breaks lets go.
 */
export class Beurten {
  readonly #rijen = new Map<Slotnaam, Promise<unknown>>();

  constructor(readonly opslag: Registeropslag, readonly geduldMs = GEDULD_MS) {}

  /**
   * Does something alone. It gets the session that holds the lock: what it writes there cannot outlive the lock.
   * @throws Registerfout with REGISTER_BEZIG when its turn does not come in time
   */
  async alleen<T>(sloten: readonly Slotnaam[], doe: (sessie: Sessie) => Promise<T>): Promise<T> {
    const uiterlijk = Date.now() + this.geduldMs;
    return this.#inRij(sloten, uiterlijk, () => this.opslag.db.connection().execute(async (sessie) => {
      const genomen: Slotnaam[] = [];
      try {
        for (const naam of sloten) {
          await neem(sessie, naam, uiterlijk);
          genomen.push(naam);
        }
        return await doe(sessie);
      } finally {
        // A session that broke has let go already.
        if (genomen.length > 0) await sql`select pg_advisory_unlock_all()`.execute(sessie).catch(() => undefined);
      }
    }));
  }

  /** Locks are taken in the same order by all, so that no two wait for each other. */
  async #inRij<T>([eerste, ...rest]: readonly Slotnaam[], uiterlijk: number, doe: () => Promise<T>): Promise<T> {
    if (eerste === undefined) return doe();
    const voor = this.#rijen.get(eerste) ?? Promise.resolve();
    let opgegeven = false;
    const beurt = voor.then(() => {
      if (opgegeven) return undefined;
      clearTimeout(wekker);
      return this.#inRij(rest, uiterlijk, doe);
    });
    this.#rijen.set(eerste, beurt.catch(() => undefined));
    let wekker: NodeJS.Timeout | undefined;
    const teLaat = new Promise<never>((_, mislukt) => {
      wekker = setTimeout(() => {
        opgegeven = true;
        mislukt(new Registerfout('REGISTER_BEZIG'));
      }, Math.max(0, uiterlijk - Date.now()));
    });
    return (await Promise.race([beurt, teLaat])) as T;
  }
}

async function neem(sessie: Sessie, naam: Slotnaam, uiterlijk: number): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ gelukt: boolean }>`select pg_try_advisory_lock(${KLASSE}, hashtext(current_schema() || '/' || ${naam})) as gelukt`.execute(sessie);
    if (rows[0]?.gelukt) return;
    if (Date.now() >= uiterlijk) throw new Registerfout('REGISTER_BEZIG');
    await wacht(POGING_MS);
  }
}
