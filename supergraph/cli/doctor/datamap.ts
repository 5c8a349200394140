import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Bevinding, codeVan, letOp, mis, ok } from './bevinding.js';

const MEGABYTE = 1024 * 1024;
/** The embedded database with the demo's data takes about 100 MB, and PostgreSQL wants room for its log beside it. */
const KRAP = 1_000 * MEGABYTE;
const TE_WEINIG = 200 * MEGABYTE;

/** Whether the data folder is there and can be written. */
export async function controleerDatamap(datamap: string): Promise<Bevinding> {
  const proef = join(datamap, `.doctor-${process.pid}`);
  try {
    await mkdir(datamap, { recursive: true });
    await writeFile(proef, '', { flag: 'wx' });
    await rm(proef);
    return ok('datamap', `${datamap} is te beschrijven.`);
  } catch (fout) {
    return mis('datamap', `In ${datamap} kan niet worden geschreven (${codeVan(fout)}).`, 'Geef deze gebruiker schrijfrecht op die map, of kies met HANDBEREIK_DATA een andere.');
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
  const stand = await statfs(map).catch(() => undefined);
  if (stand) return stand.bavail * stand.bsize;
  return dirname(map) === map ? undefined : vrijeRuimte(dirname(map));
}
