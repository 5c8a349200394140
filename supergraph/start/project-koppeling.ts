import { existsSync, realpathSync } from 'node:fs';
import { chmod, lstat, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { PAKKETMAP } from '../../schema/pakket.js';
import { Startfout } from '../registry/startfout.js';

/** What a partner imports, as the package has it. */
const KIT = join(PAKKETMAP, 'dist', 'subgraphs', 'kit', 'index.js');
const OPDRACHT = join(PAKKETMAP, 'dist', 'supergraph', 'cli', 'handbereik.js');

const pakketvraag = createRequire(import.meta.url);

/**
 * Makes sure that a project finds `handbereik`, and that it is this one: two copies would each have types of their own. A project in
 * which it is not installed gets a link to this package, so that it works at once and without a network.
 * @throws Startfout when another copy is installed there
 */
export async function zorgVoorPakket(map: string): Promise<void> {
  const gevonden = vindKit(map);
  if (gevonden === undefined) return koppel(map);
  if (gevonden !== realpathSync(KIT)) {
    throw new Startfout(`Het project in ${map} heeft een eigen handbereik; met deze zouden er twee door elkaar lopen.`, `Draai de opdracht in die map: cd ${map} && npx handbereik.`);
  }
}

/** Where the kit is that the project would import; undefined when there is none. */
function vindKit(map: string): string | undefined {
  try {
    return realpathSync(createRequire(join(map, 'package.json')).resolve('handbereik/kit'));
  } catch {
    return undefined;
  }
}

async function koppel(map: string): Promise<void> {
  const modules = join(map, 'node_modules');
  await mkdir(join(modules, '.bin'), { recursive: true });
  await legLink(PAKKETMAP, join(modules, 'handbereik'));
  const node = typen('@types/node');
  if (node !== undefined) {
    await mkdir(join(modules, '@types'), { recursive: true });
    await legLink(node, join(modules, '@types', 'node'));
  }
  if (process.platform === 'win32') await writeFile(join(modules, '.bin', 'handbereik.cmd'), `@node "%~dp0..\\handbereik\\${relative(PAKKETMAP, OPDRACHT)}" %*\r\n`);
  else {
    await chmod(OPDRACHT, 0o755).catch(() => {});
    await legLink(OPDRACHT, join(modules, '.bin', 'handbereik'));
  }
}

/** The folder of a package with types, that belongs to this package. */
function typen(naam: string): string | undefined {
  try {
    return dirname(pakketvraag.resolve(`${naam}/package.json`));
  } catch {
    return undefined;
  }
}

/** A junction on Windows, where a link asks for rights that not everybody has. A link that leads nowhere any more stays for its owner to see to. */
async function legLink(naar: string, pad: string): Promise<void> {
  const er = await lstat(pad).catch(() => undefined);
  if (er && !existsSync(pad)) throw new Startfout(`${pad} leidt nergens meer heen.`, 'Verwijder die link en doe het opnieuw; dan komt er een nieuwe.');
  if (!er) await symlink(naar, pad, 'junction');
}
