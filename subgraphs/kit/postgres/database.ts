import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Log } from '../log.js';
import { codeVan, Databasefout, veiligeFout } from './fout.js';
import { isGemigreerd, migreer, type Migraties } from './migraties.js';
import { Querymelder, type Queryluisteraar } from './tellen.js';
import { maakPool, type Poolgrenzen } from './verbinding.js';
import { bereidSchemasVoor, type Schemaplaats, type Voorbereiding } from './voorbereiden.js';

/** A schema of one's own in PostgreSQL, open for queries. */
export interface Opslag<DB> {
  readonly schema: string;
  readonly db: Kysely<DB>;
  /** Reports each query that is run, without its values; the function it gives stops that. */
  opQuery(luisteraar: Queryluisteraar): () => void;
  /**
   * For a library that brings its own SQL: runs a text, which may be several statements, and gives the rows of all of them together.
   * A session on which that fails is closed, so that nobody gets it with a transaction half done.
   */
  voerUit(tekst: string, waarden?: readonly unknown[]): Promise<{ readonly rows: unknown[] }>;
  /** Does the database answer? For health checks: never throws. */
  leeft(): Promise<boolean>;
  /** Waits for queries that run and closes the connections. */
  sluit(): Promise<void>;
}

/** How to open a schema that is ready. */
export interface Opening extends Poolgrenzen {
  readonly migraties: Migraties;
  readonly log?: Log;
}

/** A migration may rewrite a large table; beyond this it hangs. */
const MIGRATIETIJD_MS = 600_000;

/**
 * Opens one schema: makes role and schema when they are not there, runs its migrations, and connects as its
 * own role. For many at once, call `bereidSchemasVoor` for all and `openVoorbereid` for each.
 */
export async function openSchema<DB>({ naam, ...rest }: Voorbereiding & Opening & { readonly naam: string }): Promise<Opslag<DB>> {
  const plaats = (await bereidSchemasVoor(rest, [naam])).get(naam);
  if (!plaats) throw new Error('het schema is niet voorbereid');
  return openVoorbereid<DB>(plaats, rest);
}

/** Opens a schema that `bereidSchemasVoor` has made ready, and brings its tables up to date. */
export async function openVoorbereid<DB>(plaats: Schemaplaats, { migraties, log = () => {}, ...grenzen }: Opening): Promise<Opslag<DB>> {
  const { schema } = plaats;
  const melder = new Querymelder(schema);
  const pool = maakPool(plaats.verbinding, schema, grenzen, log);
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), log: melder.log });
  try {
    if (!(await isGemigreerd(zonderTypen(db), migraties))) await migreerApart(plaats, migraties, log);
  } catch (fout) {
    await db.destroy();
    throw aanmeldfout(fout, plaats);
  }
  return {
    schema,
    db,
    opQuery: (luisteraar) => melder.luister(luisteraar),
    async voerUit(tekst, waarden) {
      const uitkomst = await pool.query(tekst, waarden && [...waarden]);
      // Of several statements the driver gives a list of results.
      return { rows: [uitkomst].flat().flatMap(({ rows }) => rows) };
    },
    leeft: () => sql`select 1`.execute(db).then(() => true, () => false),
    sluit: () => db.destroy(),
  };
}

/** On a connection of its own, because the pool cuts off every statement after seconds. */
async function migreerApart({ verbinding, schema }: Schemaplaats, migraties: Migraties, log: Log): Promise<void> {
  const pool = maakPool(verbinding, schema, { poolgrootte: 1, opdrachtMs: MIGRATIETIJD_MS }, log);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const stappen = await migreer(db, schema, migraties);
    if (stappen.length > 0) log('postgres.gemigreerd', { schema, stappen: stappen.join(' ') });
  } finally {
    await db.destroy();
  }
}

function aanmeldfout(fout: unknown, { rol, schema }: Schemaplaats): unknown {
  if (fout instanceof Databasefout) return fout;
  const { code, klasse } = veiligeFout(fout);
  if (!codeVan(fout)?.startsWith('28')) return new Databasefout(code, `Schema ${schema} gaat niet open (${code}, ${klasse}).`);
  return new Databasefout(code, `De rol ${rol} mag zich niet aanmelden bij de databaseserver (${code}). Laat haar toe in pg_hba.conf met scram-sha-256.`);
}

/** Kysely is invariant in its table types, and the migrations know only their own. */
function zonderTypen<DB>(db: Kysely<DB>): Kysely<unknown> {
  return db as unknown as Kysely<unknown>;
}
