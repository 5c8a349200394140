import { rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Bevinding, codeVan, letOp, mis, ok } from './bevinding.js';

const MEGABYTE = 1024 * 1024;
/** The embedded database with the demo's data takes about 100 MB, and PostgreSQL wants room for its log beside it. */
const KRAP = 1_000 * MEGABYTE;
const TE_WEINIG = 200 * MEGABYTE;

/** Whether the data folder can be written, or made where it is not there yet. */
export async function controleerDatamap(datamap: string): Promise<Bevinding> {
  const bestaand = await bestaandeMap(datamap);
  const proef = join(bestaand, `.handbereik-doctor-${process.pid}`);
  try {
    await writeFile(proef, '', { flag: 'wx' });
    await rm(proef);
    return ok('datamap', bestaand === datamap ? `${datamap} is te beschrijven.` : `${datamap} is er nog niet, en kan worden gemaakt.`);
  } catch (fout) {
    return mis('datamap', `In ${bestaand} kan niet worden geschreven (${codeVan(fout)}).`, 'Geef deze gebruiker schrijfrecht op die map, of kies met HANDBEREIK_DATA een andere.');
  }
}

/** Whether there is room for the data. */
export async function controleerSchijf(datamap: string): Promise<Bevinding> {
  const vrij = await vrijeRuimte(datamap);
  if (vrij === undefined) return letOp('schijf', 'Niet te bepalen is hoeveel ruimte er vrij is.');
  const tekst = `${Math.floor(vrij / MEGABYTE)} MB vrij voor ${datamap}.`;
  if (vrij < TE_WEINIG) return mis('schijf', tekst, 'Maak ruimte vrij, of kies met HANDBEREIK_DATA een map op een andere schijf.');
  return vrij < KRAP ? letOp('schijf', tekst, 'Maak ruimte vrij voordat de database volloopt.') : ok('schijf', tekst);
}

/** Bytes that an ordinary user may still write where this folder is, or will be. */
async function vrijeRuimte(map: string): Promise<number | undefined> {
  const stand = await statfs(await bestaandeMap(map)).catch(() => undefined);
  return stand && stand.bavail * stand.bsize;
}

/** The folder itself, or the nearest above it that is there. */
async function bestaandeMap(map: string): Promise<string> {
  const isEr = await stat(map).then(() => true, (fout: NodeJS.ErrnoException) => fout.code !== 'ENOENT');
  return isEr || dirname(map) === map ? map : bestaandeMap(dirname(map));
}
