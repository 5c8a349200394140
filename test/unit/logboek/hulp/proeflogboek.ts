import { sql } from 'kysely';
import { inject } from 'vitest';
import { logboekMigraties } from '../../../../subgraphs/kit/logboek/migraties.js';
import { postgresLogboek, type Logboekopties, type LopendLogboek } from '../../../../subgraphs/kit/logboek/postgres-logboek.js';
import type { Log } from '../../../../subgraphs/kit/log.js';
import { openSchema, type Opslag } from '../../../../subgraphs/kit/postgres/index.js';
import { metBeheer, proefdatabase } from '../../../harness/postgres.js';

/** Secret of the chains in the tests. */
export const SLEUTEL = new Uint8Array(32).fill(7);

/** A database with logs of its own, and ways to harm it. */
export interface Proeflog {
  /** Of the superuser. */
  readonly url: string;
  readonly opslag: Opslag<unknown>;
  /** What was told to operators. */
  readonly meldingen: readonly string[];
  /** Another writer of the same logs, as in another process. */
  logboek(opties?: Partial<Logboekopties>): LopendLogboek;
  /** A schema opened once more, such as through a broken line. */
  open(via?: string): Promise<Opslag<unknown>>;
  /** As superuser, in the schema of the log, past the triggers. */
  knoei(opdracht: string): Promise<void>;
  /** Spans in the order of the log. */
  spans(verantwoordelijke: string): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** A fresh log in a schema of its own. */
export async function proeflog(server: string = inject('adminUrl')): Promise<Proeflog> {
  const database = await proefdatabase(server);
  const url = database.adminUrl;
  const open = (via = url): Promise<Opslag<unknown>> => openSchema<unknown>({ url: via, geheim: 'proefgeheim', naam: 'logboek', migraties: logboekMigraties });
  const opslagen: Opslag<unknown>[] = [];
  const opslag = await open();
  const meldingen: string[] = [];
  const log: Log = (gebeurtenis, velden) => void meldingen.push(`${gebeurtenis} ${JSON.stringify(velden ?? {})}`);
  return {
    url,
    opslag,
    meldingen,
    logboek: (opties) => postgresLogboek(opslag, { sleutel: SLEUTEL, log, ...opties }),
    async open(via) {
      const ander = await open(via);
      opslagen.push(ander);
      return ander;
    },
    knoei: (opdracht) => metBeheer(url, async (sessie) => void (await sessie.query(`set session_replication_role = replica; set search_path to logboek; ${opdracht}`))),
    async spans(verantwoordelijke) {
      const { rows } = await sql<{ span_id: string }>`select span_id from verwerking where verantwoordelijke = ${verantwoordelijke} order by volgnummer`.execute(opslag.db);
      return rows.map(({ span_id }) => span_id);
    },
    async stop() {
      for (const ander of [opslag, ...opslagen]) await ander.sluit();
      await database.stop();
    },
  };
}
