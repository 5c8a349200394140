import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAKKETMAP } from '../../schema/pakket.js';
import type { Vastantwoord } from './vast.js';

/** Where the answer to an example lies, from the folder of the package. */
export const antwoordpad = (naam: string): string => join('schema', 'voorbeelden', 'antwoorden', `${naam}.json`);

/** An answer as it lies there. */
export const alsAntwoordbestand = (antwoord: Vastantwoord): string => `${JSON.stringify(antwoord, null, 2)}\n`;

/** The answer to an example. @throws Error that says how it is made, when there is none */
export function leesAntwoord(naam: string): Vastantwoord {
  const pad = join(PAKKETMAP, antwoordpad(naam));
  if (!existsSync(pad)) throw new Error(`Van voorbeeld ${naam} is er geen antwoord; maak het met npm run voorbeelden.`);
  return JSON.parse(readFileSync(pad, 'utf8')) as Vastantwoord;
}
