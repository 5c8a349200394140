import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Stand = z.object({
  pid: z.number().int(),
  gateway: z.url(),
  beheer: z.url(),
  /** Where each subgraph and organisation says whether it is well. */
  gezondheid: z.array(z.url()).default([]),
  /** Id of the person that the persona `burger` is; absent when another population is loaded. */
  demoburger: z.string().optional(),
});

/** Where the chain that was started on a data folder can be reached. */
export type Ketenstand = Readonly<z.output<typeof Stand>>;

const bestand = (datamap: string): string => join(datamap, 'keten.json');

/** Leaves word of where the chain runs, for the other commands. */
export async function schrijfKetenstand(datamap: string, stand: Ketenstand): Promise<void> {
  const tijdelijk = `${bestand(datamap)}.${process.pid}`;
  await writeFile(tijdelijk, JSON.stringify(stand));
  await rename(tijdelijk, bestand(datamap));
}

/** Where the chain runs, or undefined when none does. A process that was killed leaves its word behind; that is not believed. */
export async function leesKetenstand(datamap: string): Promise<Ketenstand | undefined> {
  try {
    const stand = Stand.parse(JSON.parse(await readFile(bestand(datamap), 'utf8')));
    process.kill(stand.pid, 0);
    return stand;
  } catch {
    return undefined;
  }
}

/** Takes the word back, when it is that of this process. */
export async function wisKetenstand(datamap: string): Promise<void> {
  if ((await leesKetenstand(datamap))?.pid !== process.pid) return;
  await rm(bestand(datamap), { force: true });
}
