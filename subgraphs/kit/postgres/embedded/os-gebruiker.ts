import { Databasefout } from '../fout.js';
import { voerUit, type OsGebruiker } from './uitvoeren.js';

const NAAM = 'postgres';

/**
 * PostgreSQL refuses to run as root. Then this gives the user to run it as: `postgres`, made as a system
 * user when there is none. Undefined when we are not root: then it runs as ourselves.
 */
export async function kiesOsGebruiker(): Promise<OsGebruiker | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const bestaand = await zoek();
  if (bestaand) return bestaand;
  await voerUit('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAAM]);
  const gemaakt = await zoek();
  if (gemaakt) return gemaakt;
  throw new Databasefout(
    'GEEN_OS_GEBRUIKER',
    `PostgreSQL draait niet als root, en de gebruiker ${NAAM} bestaat niet en kon niet worden aangemaakt. ` +
      `Start als gewone gebruiker, maak de gebruiker ${NAAM} aan, of geef een databaseserver op met DATABASE_URL.`,
  );
}

async function zoek(): Promise<OsGebruiker | undefined> {
  const [uid, gid] = await Promise.all([voerUit('id', ['-u', NAAM]), voerUit('id', ['-g', NAAM])]);
  if (uid.code !== 0 || gid.code !== 0) return undefined;
  return { uid: Number(uid.uitvoer), gid: Number(gid.uitvoer) };
}
