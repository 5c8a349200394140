import { chmod, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Databasefout } from '../fout.js';
import type { Log } from '../../log.js';
import { herstelKoppelingen, vindPakket, type Pakket } from './pakket.js';
import { voerUit, type OsGebruiker } from './uitvoeren.js';

/** PostgreSQL's programs, tried out as the user that will run them. */
export interface Programma {
  readonly pgCtl: string;
  readonly initdb: string;
  /** Major version, as in the file PG_VERSION of a data folder. */
  readonly hoofdversie: string;
}

/**
 * Gives programs that really run: started once as the user that will run them, which shows at once that
 * they can be reached, may be executed and find their libraries. When those in node_modules do not (a
 * checkout under /root, a read-only install without its links), a copy in `kopieMap` is used.
 */
export async function vindProgramma(als: OsGebruiker | undefined, kopieMap: string, log: Log): Promise<Programma> {
  const pakket = await vindPakket();
  await herstelKoppelingen(pakket.map);
  const [hier] = await probeer(pakket.map, als);
  if (hier) return hier;
  const kopie = join(kopieMap, `postgres-${pakket.kenmerk}`);
  const [eerder] = await probeer(kopie, als);
  if (eerder) return eerder;
  log('postgres.kopie', { map: kopie });
  await kopieer(pakket, kopie);
  const [daar, reden] = await probeer(kopie, als);
  if (daar) return daar;
  throw new Databasefout(
    'PROGRAMMA_DRAAIT_NIET',
    `De ingebouwde PostgreSQL draait niet op dit systeem (${reden}). Geef een databaseserver op met DATABASE_URL.`,
  );
}

async function probeer(map: string, als: OsGebruiker | undefined): Promise<[Programma | undefined, string]> {
  const pad = (naam: string) => join(map, 'bin', process.platform === 'win32' ? `${naam}.exe` : naam);
  const [initdb, pgCtl, postgres] = await Promise.all([
    voerUit(pad('initdb'), ['--version'], { als }),
    voerUit(pad('pg_ctl'), ['--version'], { als }),
    voerUit(pad('postgres'), ['--version'], { als }),
  ]);
  const hoofdversie = /\(PostgreSQL\) (\d+)/.exec(postgres.uitvoer)?.[1];
  const mis = [postgres, initdb, pgCtl].find(({ code }) => code !== 0);
  if (mis || !hoofdversie) return [undefined, (mis ?? postgres).uitvoer.trim().split('\n')[0] ?? ''];
  return [{ pgCtl: pad('pg_ctl'), initdb: pad('initdb'), hoofdversie }, ''];
}

/** Copies beside and renames, so that a copy cut short is never taken for a whole one. */
async function kopieer(pakket: Pakket, doel: string): Promise<void> {
  const tijdelijk = `${doel}.${process.pid}.nieuw`;
  await rm(tijdelijk, { recursive: true, force: true });
  await mkdir(tijdelijk, { recursive: true });
  // Static libraries are for building against PostgreSQL, not for running it.
  await cp(pakket.map, tijdelijk, { recursive: true, verbatimSymlinks: true, filter: (bron) => !bron.endsWith('.a') });
  await herstelKoppelingen(tijdelijk);
  await maakLeesbaar(tijdelijk);
  await rm(doel, { recursive: true, force: true });
  await rename(tijdelijk, doel);
}

/** A strict umask at install time leaves folders that only root can enter; the copy is for another user. */
async function maakLeesbaar(map: string): Promise<void> {
  await chmod(map, 0o755);
  for (const item of await readdir(map, { withFileTypes: true })) {
    const pad = join(map, item.name);
    if (item.isDirectory()) await maakLeesbaar(pad);
    else if (item.isFile()) await chmod(pad, map.endsWith('bin') ? 0o755 : 0o644);
  }
}
