import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Ketenindexuitslag } from '../start/ketenindexcontrole.js';
import { Opdrachtfout } from './uitvoer.js';

const Ketenindexhoofden = z.record(z.string(), z.object({ volgnummer: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) }));

/** Where the gebeurtenissen ended at the last check that was whole, by schema. */
export type Ketenindexhoofden = z.infer<typeof Ketenindexhoofden>;

/** Reads what an earlier check kept; nothing when there is no file yet. */
export async function leesKetenindexhoofden(pad: string): Promise<Ketenindexhoofden> {
  const tekst = await readFile(pad, 'utf8').catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return '{}';
    throw new Opdrachtfout(`Het bestand ${pad} is niet te lezen (${fout.code}).`, 'Geef met --hoofden een bestand op dat te lezen en te schrijven is.');
  });
  try {
    return Ketenindexhoofden.parse(JSON.parse(tekst));
  } catch {
    throw new Opdrachtfout(`Het bestand ${pad} bevat geen hoofden van de ketenindex.`, 'Zet het terug zoals een eerdere controle het schreef; met een nieuw bestand is niet te zien of er aan het eind iets is weggehaald.');
  }
}

/** Keeps where what is whole ends; of what is not, what was known stays. Whole or not at all: half a file would hide a loss. */
export async function bewaarKetenindexhoofden(pad: string, eerder: Ketenindexhoofden, uitslagen: readonly Ketenindexuitslag[]): Promise<void> {
  const nieuw = { ...eerder, ...Object.fromEntries(uitslagen.filter(({ heel }) => heel).map(({ schema, hoofd }) => [schema, hoofd])) };
  await writeFile(`${pad}.nieuw`, `${JSON.stringify(nieuw, null, 2)}\n`, { mode: 0o600 });
  await rename(`${pad}.nieuw`, pad);
}
