import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAKKETMAP } from '../../../../schema/pakket.js';
import { voorvoegsel } from '../../../../schema/register.js';

/** The SDL of the skeleton of a new kind, under another name. */
export function proefschema(soort: string): string {
  return readFileSync(join(PAKKETMAP, 'subgraphs/partners/_voorbeeld/schema.graphql'), 'utf8').replaceAll('Voorbeeld', voorvoegsel(soort));
}

/** The same with something else in the place of this text, which must be there. */
export function met(sdl: string, tekst: string, anders: string): string {
  if (!sdl.includes(tekst)) throw new Error(`In het schema staat niet: ${tekst}`);
  return sdl.replace(tekst, () => anders);
}
