import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { databaseserver } from '../meten/config.ts';
import { product } from '../product.ts';

/** Clock ticks of `/proc` in a second, on every Linux that Node runs on. */
const TIKKEN = 100;

/** A database of the bench's own, on the server of this machine when there is one; gone at the end. */
export class Rondedatabase implements AsyncDisposable {
  /** Whether it is the server of this machine, and not one that was started for the bench. */
  readonly opServer: boolean;
  /** Connection string of the database. */
  readonly url: string;
  readonly #naam: string;
  readonly #server: string;
  readonly #opruimen: () => Promise<void>;

  private constructor(server: string, naam: string, opServer: boolean, opruimen: () => Promise<void>) {
    this.#server = server;
    this.#naam = naam;
    this.opServer = opServer;
    this.#opruimen = opruimen;
    const url = new URL(server);
    url.pathname = `/${naam}`;
    this.url = url.href;
  }

  static async maak(): Promise<Rondedatabase> {
    const naam = `hb_bench_${randomBytes(5).toString('hex')}`;
    const server = databaseserver();
    if (await antwoordt(server)) {
      await beheer(server, (sessie) => sessie.query(`create database ${naam}`));
      return new Rondedatabase(server, naam, true, async () => {});
    }
    const { startEigenCluster } = await product('../subgraphs/kit/index');
    const datamap = await mkdtemp(join(tmpdir(), 'handbereik-bench-pg-'));
    await chmod(datamap, 0o755);
    const cluster = await startEigenCluster({ datamap, log: () => {} });
    await beheer(cluster.adminUrl, (sessie) => sessie.query(`create database ${naam}`));
    return new Rondedatabase(cluster.adminUrl, naam, false, async () => {
      await cluster.stop();
      await rm(datamap, { recursive: true, force: true });
    });
  }

  /** Settings of the server by which a commit is on disk before it is answered. */
  async duurzaam(): Promise<boolean> {
    return beheer(this.url, async (sessie) => {
      const { rows } = await sessie.query<{ setting: string }>(`select setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`);
      return rows.length === 3 && rows.every(({ setting }) => setting === 'on');
    });
  }

  /** Rows in every log of every organisation: by table and schema. */
  async logregels(): Promise<ReadonlyMap<string, number>> {
    return beheer(this.url, async (sessie) => {
      const { rows } = await sessie.query<{ tabel: string; schema: string }>(`select table_name as tabel, table_schema as schema from information_schema.tables where table_name in ('verwerking', 'beslissing') order by 1, 2`);
      const tellingen = rows.map(({ tabel, schema }) => `select '${tabel} ${schema}' as waar, count(*)::int as aantal from "${schema}".${tabel}`);
      const { rows: geteld } = await sessie.query<{ waar: string; aantal: number }>(tellingen.join(' union all '));
      return new Map(geteld.map(({ waar, aantal }) => [waar, aantal]));
    });
  }

  /**
   * Processor time of the server for this database so far, in milliseconds: its sessions, and what writes for everybody. Read from
   * `/proc`, so only where there is one; undefined elsewhere.
   */
  async cpuMs(): Promise<number | undefined> {
    const pids = (await readdir('/proc').catch(() => [])).filter((naam) => /^\d+$/.test(naam));
    const delen = await Promise.all(pids.map((pid) => this.#cpuVan(pid)));
    const van = delen.filter((deel) => deel !== undefined);
    return van.length === 0 ? undefined : van.reduce((som, deel) => som + deel, 0);
  }

  async #cpuVan(pid: string): Promise<number | undefined> {
    const opdracht = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!opdracht.startsWith('postgres:')) return undefined;
    // A session says who it serves, with a port: those of other databases are not ours.
    if (/\(\d+\)/.test(opdracht) && !opdracht.includes(this.#naam)) return undefined;
    const velden = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).split(') ').at(-1)?.split(' ') ?? [];
    return ((Number(velden[11]) + Number(velden[12])) * 1_000) / TIKKEN || 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await beheer(this.#server, async (sessie) => {
      await sessie.query(`drop database ${this.#naam} with (force)`);
      const { rows } = await sessie.query<{ rolname: string }>(
        `select rolname::text from pg_roles where shobj_description(oid, 'pg_authid') like 'handbereik: schema % in database ' || $1 || ' (%'`, [this.#naam],
      );
      for (const { rolname } of rows) await sessie.query(`drop role ${pg.escapeIdentifier(rolname)}`);
    });
    await this.#opruimen();
  }
}

const antwoordt = (server: string): Promise<boolean> => beheer(server, (sessie) => sessie.query('select 1')).then(() => true, () => false);

async function beheer<T>(url: string, doe: (sessie: pg.Client) => Promise<T>): Promise<T> {
  const sessie = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  await sessie.connect();
  try {
    return await doe(sessie);
  } finally {
    await sessie.end();
  }
}
