import pg from 'pg';
import type { Log } from '../log.js';
import { veiligeFout } from './fout.js';

/** Where and as whom to connect. Holds a password: never log it. */
export interface Verbinding extends Pick<pg.ClientConfig, 'host' | 'port' | 'database' | 'user' | 'password' | 'ssl' | 'options'> {}

/** The parts of a connection string, also of one with a socket path or TLS settings. */
export function leesUrl(url: string): Verbinding {
  const { host, port, database, user, password, ssl } = new pg.Client({ connectionString: url });
  return { host, port, database, user, password, ssl };
}

/** Limits of a pool, in milliseconds and connections. */
export interface Poolgrenzen {
  /** Most connections at a time. The default keeps 45 pools under the 100 connections of a plain server. */
  readonly poolgrootte?: number;
  /** Longest a statement may run. */
  readonly opdrachtMs?: number;
}

const DATUM = pg.types.builtins.DATE;
const GEHEEL = pg.types.builtins.INT8;

/**
 * How values come in. A `date` stays text (JJJJ-MM-DD): as a JavaScript Date it would shift with the time
 * zone of the machine. A `bigint`, also a count, becomes a number, and fails where a number is not exact.
 */
const TYPEN: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, vorm?: 'text' | 'binary') => {
    if (vorm !== 'binary' && oid === DATUM) return (tekst: string) => tekst;
    if (vorm !== 'binary' && oid === GEHEEL) return geheelGetal;
    return pg.types.getTypeParser(oid, vorm);
  }) as typeof pg.types.getTypeParser,
};

function geheelGetal(tekst: string): number {
  const getal = Number(tekst);
  if (Number.isSafeInteger(getal)) return getal;
  throw new RangeError('een bigint uit de database is te groot voor een getal; lees hem als ::text');
}

/**
 * A session that is given up when the server falls silent: `query_timeout` alone reports the error but
 * leaves the broken session in the pool, for the next to wait on.
 */
class Sessie extends pg.Client {
  constructor(instellingen?: string | pg.ClientConfig) {
    super(instellingen);
    // A session in use that breaks fails its query, and that is reported; unheard, the error itself would end the process.
    this.on('error', () => {});
    const vraag = this.query.bind(this) as (...argumenten: unknown[]) => unknown;
    const bewaakt = (...argumenten: unknown[]) => {
      const antwoord = vraag(...argumenten);
      if (antwoord instanceof Promise) antwoord.catch((fout: unknown) => this.laatLosNaStilte(fout));
      return antwoord;
    };
    this.query = bewaakt as typeof this.query;
  }

  private laatLosNaStilte(fout: unknown): void {
    if (fout instanceof Error && fout.message === 'Query read timeout') this.connection.stream.destroy(fout);
  }
}

/** A lazy pool: no connection until the first query, and none kept long after the last. */
export function maakPool(verbinding: Verbinding, naam: string, { poolgrootte = 2, opdrachtMs = 5000 }: Poolgrenzen, log: Log): pg.Pool {
  const pool = new pg.Pool({
    ...verbinding,
    Client: Sessie,
    types: TYPEN,
    application_name: `handbereik ${naam}`.slice(0, 63),
    min: 0,
    max: poolgrootte,
    // A new session costs some 10 ms; a minute keeps a person who asks again from paying it each time.
    idleTimeoutMillis: 60_000,
    connectionTimeoutMillis: 5000,
    statement_timeout: opdrachtMs,
    // Later than the server's own limit, which gives the better error.
    query_timeout: opdrachtMs + 2000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    allowExitOnIdle: true,
  });
  // An idle session that breaks (the server restarts) has left the pool already; unheard it would end the process.
  pool.on('error', (fout) => log('postgres.verbinding-verbroken', { schema: naam, ...veiligeFout(fout) }));
  return pool;
}
