import { PgBoss } from 'pg-boss';
import type { Log } from '../log.js';
import { type Opslag, veiligeFout } from '../postgres/index.js';

/** Work that is done on its own and survives this process: jobs of pg-boss in the functie's own schema. */
export interface Taken {
  /** Has a task done now, once: one that waits already is enough. */
  geef(taak: string): Promise<void>;
  /** Has the worker of a task look now, instead of at its next turn. */
  kijk(taak: string): void;
  /** A task that runs gets this long, in milliseconds, to finish. */
  stop(geduldMs: number): Promise<void>;
}

/** A worker looks by itself this often, in seconds; in between it is woken. */
const ZELF_KIJKEN_S = 30;
/** A task of a process that died is taken again after so many seconds. */
const VERLOPEN_S = 120;
/** Tries wait 1, 2, 4 … seconds, at most so many. */
const LANGSTE_WACHT_S = 30;
/** pg-boss looks after its own tables this often, in seconds. */
const ONDERHOUD_S = 300;
const DAG_S = 86_400;

/**
 * pg-boss on the schema of a functie, whose role may make tables there but no schema, and through the pool that the functie has already:
 * one connection more or less per functie adds up. Still to be started. What goes wrong with the database is logged and tried again.
 * @param onderhoudS between two looks for tasks of processes that died, in seconds
 */
export function maakBoss(opslag: Opslag<unknown>, log: Log, onderhoudS = ONDERHOUD_S): PgBoss {
  const boss = new PgBoss({
    schema: /^[a-z_][a-z0-9_]*$/.test(opslag.schema) ? opslag.schema : `"${opslag.schema}"`,
    db: { executeSql: (tekst, waarden) => opslag.voerUit(tekst, waarden) },
    createSchema: false,
    // No cron, no flows, no register of instances, no statistics: what is on keeps a chain that rests busy.
    schedule: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
    flowIntervalSeconds: DAG_S,
    bamIntervalSeconds: DAG_S,
    superviseIntervalSeconds: onderhoudS,
    monitorIntervalSeconds: onderhoudS,
    queueCacheIntervalSeconds: DAG_S,
  });
  // Unheard, an error ends the process; a broken session or a server that restarts is over at the next turn.
  boss.on('error', (fout) => log('opdrachten.taak-stokt', { schema: opslag.schema, ...veiligeFout(fout) }));
  return boss;
}

/** Starts the tasks of a functie. */
export async function startTaken(opslag: Opslag<unknown>, taken: Readonly<Record<string, () => Promise<void>>>, log: Log): Promise<Taken> {
  const boss = maakBoss(opslag, log);
  await boss.start();
  const werkers = new Map<string, string>();
  for (const [taak, doe] of Object.entries(taken)) {
    await boss.createQueue(taak, { policy: 'short', retryLimit: 1_000_000, retryDelay: 1, retryBackoff: true, retryDelayMax: LANGSTE_WACHT_S, expireInSeconds: VERLOPEN_S, retentionSeconds: DAG_S, deleteAfterSeconds: 3600 });
    werkers.set(taak, await boss.work(taak, { pollingIntervalSeconds: ZELF_KIJKEN_S, batchSize: 1 }, doe));
  }
  const kijk = (taak: string): void => {
    const werker = werkers.get(taak);
    if (werker !== undefined) boss.notifyWorker(werker);
  };
  return {
    kijk,
    async geef(taak) {
      await boss.send(taak, null);
      kijk(taak);
    },
    stop: (geduldMs) => boss.stop({ graceful: true, timeout: geduldMs, close: false }),
  };
}
