import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Ketenhoofd } from '../../../kit/logboek/hashketen.js';
import { leesUrl, maakPool } from '../../../kit/postgres/verbinding.js';
import { controleerGebeurtenissen, type Ketenindexverslag } from './controle.js';

/** What a check of the gebeurtenissen in one schema came to. */
export interface Ketenindexuitslag extends Ketenindexverslag {
  readonly schema: string;
}

/** A check reads pages of two thousand rows; a page that takes longer hangs. */
const OPDRACHT_MS = 60_000;

/**
 * Checks the ketenindex in a database.
 * @param url connection string of a user that may read all schemas
 * @param bekend the head of an earlier check of a schema
 */
export async function controleerKetenindex(url: string, sleutel: Uint8Array, bekend: (schema: string) => Ketenhoofd | undefined = () => undefined): Promise<readonly Ketenindexuitslag[]> {
  const uitslagen: Ketenindexuitslag[] = [];
  for (const schema of await metSchema(url, 'public', schemas)) {
    uitslagen.push({ schema, ...(await metSchema(url, schema, (db) => controleerGebeurtenissen(db, sleutel, bekend(schema)))) });
  }
  return uitslagen;
}

/** One session that sees this schema, reading only, for as long as it is used. */
async function metSchema<T>(url: string, schema: string, doe: (db: Kysely<unknown>) => Promise<T>): Promise<T> {
  const verbinding = { ...leesUrl(url), options: `-c search_path=${pg.escapeIdentifier(schema)} -c default_transaction_read_only=on` };
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: maakPool(verbinding, 'ketenindexcontrole', { poolgrootte: 1, opdrachtMs: OPDRACHT_MS }, () => {}) }) });
  try {
    return await doe(db);
  } finally {
    await db.destroy();
  }
}

async function schemas(db: Kysely<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ schema: string }>`
    select n.nspname::text as schema from pg_namespace n join pg_class c on c.relnamespace = n.oid and c.relkind = 'r' and c.relname = 'gebeurtenis'
     where 2 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('positie', 'hash')) order by 1`.execute(db);
  return rows.map(({ schema }) => schema);
}
