import { realpath } from 'node:fs/promises';
import pg from 'pg';
import { codeVan, Databasefout } from '../fout.js';
import { BEHEERDER } from './gegevens.js';

const DATABASE = 'handbereik';
const BESTAAT_NIET = '3D000';
const WACHTWOORD_FOUT = '28P01';
const BESTAAT_AL = ['42P04', '23505'];

/**
 * Connects to the server on that port, makes sure it is the one of this data folder and that it has our
 * database, and gives the connection string. Undefined while it does not take connections.
 */
export async function meldAan(poort: number, wachtwoord: string, gegevens: string): Promise<string | undefined> {
  const url = (database: string) => `postgres://${BEHEERDER}:${wachtwoord}@127.0.0.1:${poort}/${database}`;
  try {
    await metSessie(url(DATABASE), (sessie) => controleer(sessie, gegevens));
  } catch (fout) {
    if (codeVan(fout) !== BESTAAT_NIET) return nogNiet(fout);
    await metSessie(url('postgres'), maakDatabase);
  }
  return url(DATABASE);
}

async function controleer(sessie: pg.Client, gegevens: string): Promise<void> {
  const { rows } = await sessie.query<{ data_directory: string }>('show data_directory');
  if ((await realpath(rows[0]?.data_directory ?? '')) === gegevens) return;
  throw new Databasefout('ANDERE_SERVER', `Op de poort van de database in ${gegevens} luistert een andere server. Stop die, of verwijder postmaster.pid uit die map.`);
}

async function maakDatabase(sessie: pg.Client): Promise<void> {
  await sessie.query(`create database ${DATABASE}`).catch((fout: unknown) => {
    if (!BESTAAT_AL.includes(codeVan(fout) ?? '')) throw fout;
  });
}

/** Refused or still starting or already stopping: ask again. Anything else will not pass by waiting. */
function nogNiet(fout: unknown): undefined {
  if (fout instanceof Databasefout) throw fout;
  const code = codeVan(fout);
  if (code !== WACHTWOORD_FOUT) return undefined;
  throw new Databasefout('WACHTWOORD_FOUT', 'De draaiende database neemt het wachtwoord uit haar eigen map niet aan. Stop die server en start opnieuw.');
}

async function metSessie(url: string, doe: (sessie: pg.Client) => Promise<void>): Promise<void> {
  const sessie = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A server that stops meanwhile breaks the session; the query then fails, which is enough.
  sessie.on('error', () => {});
  try {
    await sessie.connect();
    await doe(sessie);
  } finally {
    await sessie.end();
  }
}
