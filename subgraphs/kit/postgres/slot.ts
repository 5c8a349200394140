import { setTimeout as wacht } from 'node:timers/promises';
import type pg from 'pg';
import type { Log } from '../log.js';
import { Databasefout, veiligeFout } from './fout.js';
import { openSessie } from './sessie.js';
import { SLEUTEL_SLOT } from './sleutels.js';

/** Between two tries to take a lost lock again, in milliseconds. */
const HERNEEM_MS = 250;

/** Held as long as this process uses a database alone. */
export interface Slot {
  /** Lets go; a process that ends or is killed lets go by itself. */
  vrijgeven(): Promise<void>;
}

/** Per connection string the locks that this process holds, each with a way to say that its session will break. */
const gehouden = new Map<string, Set<() => void>>();

/**
 * Makes sure that one process at a time works with a database: a session-held advisory lock, which
 * PostgreSQL releases when the session breaks, so that a crash leaves nothing behind.
 * Waits a moment for a predecessor that is still draining, then fails with IN_GEBRUIK.
 */
export async function vergrendel(adminUrl: string, { wachtMs = 2000, log = () => {} }: { wachtMs?: number; log?: Log } = {}): Promise<Slot> {
  let open = true;
  const sluitAf = () => {
    open = false;
    gehouden.get(adminUrl)?.delete(sluitAf);
  };
  const pak = async (geduldMs: number): Promise<pg.Client> => {
    const nieuw = await openSessie(adminUrl, 'slot');
    try {
      await neem(nieuw, Date.now() + geduldMs);
    } catch (fout) {
      await nieuw.end();
      throw fout;
    }
    // One break can be reported as more than one error.
    nieuw.once('error', (fout) => {
      if (!open) return;
      log('postgres.slot-verloren', { ...veiligeFout(fout) });
      void herneem();
    });
    return nieuw;
  };
  /** A server that recovers from a crash comes back in seconds; until then nobody else can take the lock either. */
  const herneem = async (): Promise<void> => {
    while (open) {
      try {
        sessie = await pak(0);
        return log('postgres.slot-hernomen');
      } catch (fout) {
        if (fout instanceof Databasefout && fout.code === 'IN_GEBRUIK') {
          log('postgres.slot-van-ander');
          return sluitAf();
        }
        await wacht(HERNEEM_MS);
      }
    }
  };
  let sessie = await pak(wachtMs);
  gehouden.set(adminUrl, (gehouden.get(adminUrl) ?? new Set()).add(sluitAf));
  return {
    async vrijgeven() {
      sluitAf();
      await sessie.end();
    },
  };
}

/** For stopping the server: gives up the locks of this process on it. False when it held none. */
export function geefEigenSlotenOp(adminUrl: string): boolean {
  const eigen = [...(gehouden.get(adminUrl) ?? [])];
  for (const sluitAf of eigen) sluitAf();
  return eigen.length > 0;
}

async function neem(sessie: pg.Client, uiterlijk: number): Promise<void> {
  for (;;) {
    const { rows } = await sessie.query<{ gelukt: boolean }>('select pg_try_advisory_lock($1, $2) as gelukt', [...SLEUTEL_SLOT]);
    if (rows[0]?.gelukt) return;
    if (Date.now() >= uiterlijk) break;
    await wacht(100);
  }
  throw new Databasefout(
    'IN_GEBRUIK',
    'Een ander proces gebruikt deze database al. Stop dat eerst, of kies met HANDBEREIK_DATA een andere map (of met DATABASE_URL een andere database).',
  );
}
