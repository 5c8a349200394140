import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PAKKETMAP } from '../../../schema/pakket.js';
import { maakProjectsleutel } from '../../start/project-sleutel.js';
import { zorgVoorPakket } from '../../start/project-koppeling.js';
import { Opdrachtfout } from '../uitvoer.js';
import { geraamte } from './geraamte.js';
import { instellingen } from './instellingen.js';
import { leesmij } from './leesmij.js';
import type { Nieuwproject } from './opdracht.js';
import { proefbestanden } from './proef.js';

/** Makes the folder of a new kind, whole or not at all. @returns the names of its files @throws Opdrachtfout when there is something in the way */
export async function maakProject(nieuw: Nieuwproject): Promise<readonly string[]> {
  const { map, metKit } = nieuw;
  const inhoud = await readdir(map).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return undefined;
    throw new Opdrachtfout(`${map} is geen map die te gebruiken is (${fout.code}).`, 'Kies met --map een andere.');
  });
  if (inhoud && inhoud.length > 0) throw new Opdrachtfout(`De map ${map} is er al en is niet leeg.`, 'Kies met --map een andere, of maak haar leeg.');
  const { version } = JSON.parse(readFileSync(join(PAKKETMAP, 'package.json'), 'utf8')) as { version: string };
  const bestanden = new Map([...(await geraamte(nieuw)), ...instellingen(nieuw, version), ...(metKit ? proefbestanden() : []), ['README.md', leesmij(nieuw)]]);
  const namen = await schrijf(map, bestanden, inhoud !== undefined).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === undefined) throw fout;
    throw new Opdrachtfout(`De map ${map} is niet te maken (${fout.code}).`, 'Kies met --map een andere, of geef deze gebruiker schrijfrecht.');
  });
  if (metKit) await zorgVoorPakket(map);
  return namen;
}

async function schrijf(map: string, bestanden: ReadonlyMap<string, string>, isLeeg: boolean): Promise<readonly string[]> {
  await mkdir(dirname(map), { recursive: true });
  const tijdelijk = join(dirname(map), `.${basename(map)}-${randomBytes(6).toString('hex')}`);
  await mkdir(tijdelijk);
  try {
    for (const [naam, tekst] of bestanden) await writeFile(join(tijdelijk, naam), tekst);
    await maakProjectsleutel(tijdelijk);
    if (isLeeg) await rmdir(map);
    await rename(tijdelijk, map);
  } catch (fout) {
    await rm(tijdelijk, { recursive: true, force: true });
    throw fout;
  }
  return (await readdir(map)).sort();
}
