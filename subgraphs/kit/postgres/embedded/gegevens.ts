import { randomBytes } from 'node:crypto';
import { chown, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeVan, Databasefout } from '../fout.js';
import type { Plaats } from './plaats.js';
import type { Programma } from './programma.js';
import { verklaar } from './startfout.js';
import { voerUit } from './uitvoeren.js';

/** Name of the superuser of an embedded cluster. */
export const BEHEERDER = 'beheerder';

const WACHTWOORD = 'handbereik.wachtwoord';
const NIEUW = /^nieuw-(\d+)-/;
const bezig = new Set<string>();

/**
 * Makes the data folder when there is none, and gives the superuser's password. The folder is made beside
 * and renamed when whole, password and all: a start that is killed half-way leaves nothing that looks like
 * a database, and of two starts at the same time the first wins and the other uses its work.
 */
export async function zorgVoorGegevens(plaats: Plaats, programma: Programma): Promise<string> {
  await ruimOp(plaats.map);
  const versie = await leesVersie(plaats);
  if (versie === undefined) await maak(plaats, programma);
  else if (versie !== programma.hoofdversie) {
    throw new Databasefout(
      'ANDERE_VERSIE',
      `De database in ${plaats.gegevens} is van PostgreSQL ${versie}; deze versie brengt PostgreSQL ${programma.hoofdversie} mee. ` +
        'Start met de vorige versie, of verplaats die map om met een lege database te beginnen.',
    );
  }
  try {
    return (await readFile(join(plaats.gegevens, WACHTWOORD), 'utf8')).trim();
  } catch {
    throw new Databasefout(
      'GEEN_WACHTWOORD',
      `Het wachtwoord van de database (${join(plaats.gegevens, WACHTWOORD)}) is niet te lezen. ` +
        'Zet het bestand terug, of verplaats de map om met een lege database te beginnen.',
    );
  }
}

async function leesVersie(plaats: Plaats): Promise<string | undefined> {
  if (!(await stat(plaats.gegevens).catch(() => undefined))) return undefined;
  const versie = await readFile(join(plaats.gegevens, 'PG_VERSION'), 'utf8').catch(() => '');
  if (versie) return versie.trim();
  throw new Databasefout(
    'GEGEVENS_BESCHADIGD',
    `De map ${plaats.gegevens} is geen volledige database. Zet een reservekopie terug, of verplaats de map om leeg te beginnen.`,
  );
}

async function maak(plaats: Plaats, programma: Programma): Promise<void> {
  const kenmerk = `nieuw-${process.pid}-${randomBytes(4).toString('hex')}`;
  const nieuw = join(plaats.map, kenmerk);
  const wachtwoord = `${nieuw}.wachtwoord`;
  bezig.add(kenmerk);
  try {
    await writeFile(wachtwoord, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    if (plaats.als) await chown(wachtwoord, plaats.als.uid, plaats.als.gid);
    // The built-in locale sorts and folds case alike on every system, also after its C library changes.
    const { code, uitvoer } = await voerUit(
      programma.initdb,
      ['-D', nieuw, `--username=${BEHEERDER}`, `--pwfile=${wachtwoord}`, '--auth=scram-sha-256', '--encoding=UTF8',
        '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
      { als: plaats.als, map: plaats.map },
    );
    if (code !== 0) throw verklaar(uitvoer, plaats);
    await rename(wachtwoord, join(nieuw, WACHTWOORD));
    await rename(nieuw, plaats.gegevens).catch((fout: unknown) => {
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeVan(fout) ?? '')) throw fout;
    });
    await leesVersie(plaats);
    await legVast(plaats.map);
  } finally {
    bezig.delete(kenmerk);
    await rm(nieuw, { recursive: true, force: true });
    await rm(wachtwoord, { force: true });
  }
}

/** Removes what a killed start left: work whose process is gone, or that has our own number but is not ours. */
async function ruimOp(map: string): Promise<void> {
  for (const naam of await readdir(map)) {
    const pid = Number(NIEUW.exec(naam)?.[1]);
    if (!pid || bezig.has(naam.replace(/\.wachtwoord$/, ''))) continue;
    if (pid !== process.pid && leeft(pid)) continue;
    await rm(join(map, naam), { recursive: true, force: true });
  }
}

/** Is there a process with this number? One of another user (EPERM) counts. */
export function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return codeVan(fout) === 'EPERM';
  }
}

/** Makes the rename survive a power cut; Windows has no such call for folders. */
async function legVast(map: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handvat = await open(map, 'r');
  await handvat.sync().finally(() => handvat.close());
}
