import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { leesUrl, maakPool } from '../postgres/verbinding.js';
import { controleerLogboek, type BekendeHoofden, type Leesbaar, type Logboekverslag } from './controle.js';

/** What a check of the logs of one organisation in one schema came to. */
export interface Logboekuitslag extends Logboekverslag {
  readonly schema: string;
  readonly verantwoordelijke: string;
}

/** Where to look, and with what. */
export interface Databasecontrole {
  /** Connection string of a user that may read all schemas. */
  readonly url: string;
  /** Secret of the hash chains. */
  readonly sleutel: Uint8Array;
  /** The heads that an earlier check gave, by schema and organisation. */
  readonly bekend?: (schema: string, verantwoordelijke: string) => BekendeHoofden | undefined;
  /** Organisations that have heads of an earlier check in this schema: a log that is gone altogether must still be missed. */
  readonly verwacht?: (schema: string) => readonly string[];
}

/** A check reads pages of two thousand rows; a page that takes longer hangs. */
const OPDRACHT_MS = 60_000;

/** Checks every log in a database, one after the other: whoever waits can be told how far it is. */
export async function* controleerDatabase({ url, sleutel, bekend = () => undefined, verwacht = () => [] }: Databasecontrole): AsyncGenerator<Logboekuitslag> {
  for (const schema of await metSchema(url, 'public', logschemas)) {
    yield* await metSchema(url, schema, async (opslag) => {
      const uitslagen: Logboekuitslag[] = [];
      for (const verantwoordelijke of new Set([...(await organisaties(opslag)), ...verwacht(schema)])) {
        uitslagen.push({ schema, verantwoordelijke, ...(await controleerLogboek(opslag, sleutel, verantwoordelijke, bekend(schema, verantwoordelijke))) });
      }
      return uitslagen;
    });
  }
}

/** One session that sees this schema, for as long as it is used. */
async function metSchema<T>(url: string, schema: string, doe: (opslag: Leesbaar) => Promise<T>): Promise<T> {
  const verbinding = { ...leesUrl(url), options: `-c search_path=${pg.escapeIdentifier(schema)} -c default_transaction_read_only=on` };
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: maakPool(verbinding, 'logboekcontrole', { poolgrootte: 1, opdrachtMs: OPDRACHT_MS }, () => {}) }) });
  try {
    return await doe({ db });
  } finally {
    await db.destroy();
  }
}

async function logschemas({ db }: Leesbaar): Promise<readonly string[]> {
  const { rows } = await sql<{ schema: string }>`
    select n.nspname::text as schema from pg_namespace n
     where 2 = (select count(*) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'hash'
                 where c.relnamespace = n.oid and c.relkind = 'r' and c.relname in ('verwerking', 'beslissing'))
     order by 1`.execute(db);
  return rows.map(({ schema }) => schema);
}

/** By one step of the index each: a log may be large, and its organisations are few. */
async function organisaties({ db }: Leesbaar): Promise<readonly string[]> {
  const { rows } = await sql<{ oin: string }>`
    with recursive v as ((select min(verantwoordelijke) as oin from verwerking) union all select (select min(verantwoordelijke) from verwerking where verantwoordelijke > v.oin) from v where v.oin is not null),
      b as ((select min(verantwoordelijke) as oin from beslissing) union all select (select min(verantwoordelijke) from beslissing where verantwoordelijke > b.oin) from b where b.oin is not null)
    select oin from v where oin is not null union select oin from b where oin is not null order by 1`.execute(db);
  return rows.map(({ oin }) => oin);
}
