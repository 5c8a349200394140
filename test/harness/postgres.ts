import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from '../../subgraphs/kit/postgres/index.js';

/** A server to test on, and how to let go of it. */
export interface Proefserver {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** A data folder for a test: temporary, and open to the user that runs PostgreSQL when the tests run as root. */
export async function proefmap(): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'handbereik-proef-'));
  await chmod(map, 0o755);
  return map;
}

/** An embedded server on a folder of its own that goes when it stops. */
export async function proefcluster(): Promise<Proefserver> {
  const datamap = await proefmap();
  const { adminUrl, stop } = await startCluster({ datamap });
  return {
    adminUrl,
    async stop() {
      await stop();
      await rm(datamap, { recursive: true, force: true });
    },
  };
}

/** Every server that one test body runs on: the embedded one, and the one of DATABASE_URL when that is set. */
export const proefservers: readonly { readonly naam: string; start(): Promise<Proefserver> }[] = [
  { naam: 'ingebouwd', start: proefcluster },
  ...(process.env.DATABASE_URL ? [{ naam: 'server', start: async () => ({ adminUrl: process.env.DATABASE_URL ?? '', stop: async () => {} }) }] : []),
];

/** A fresh database on a server. Stopping drops it, with the roles that were made for it. */
export async function proefdatabase(serverUrl: string): Promise<Proefserver> {
  const naam = `hb_${randomBytes(5).toString('hex')}`;
  await metBeheer(serverUrl, (sessie) => sessie.query(`create database ${naam}`));
  const adminUrl = new URL(serverUrl);
  adminUrl.pathname = `/${naam}`;
  return { adminUrl: adminUrl.href, stop: () => metBeheer(serverUrl, (sessie) => ruimOp(sessie, naam)) };
}

/** Runs something on a session of the superuser. */
export async function metBeheer<T>(url: string, doe: (sessie: pg.Client) => Promise<T>): Promise<T> {
  const sessie = new pg.Client({ connectionString: url });
  await sessie.connect();
  try {
    return await doe(sessie);
  } finally {
    await sessie.end();
  }
}

async function ruimOp(sessie: pg.Client, database: string): Promise<void> {
  await sessie.query(`drop database ${database} with (force)`);
  const { rows } = await sessie.query<{ rolname: string }>(
    `select rolname::text from pg_roles where shobj_description(oid, 'pg_authid') like 'handbereik: schema % in database ' || $1 || ' (%'`,
    [database],
  );
  for (const { rolname } of rows) await sessie.query(`drop role ${pg.escapeIdentifier(rolname)}`);
}
