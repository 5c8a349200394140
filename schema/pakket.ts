import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, the same whether the code runs from source or from its build. */
export const PAKKETMAP = zoekPakketmap(dirname(fileURLToPath(import.meta.url)));

/** Text of a file in the `schema/` folder, such as `bijdrage.graphql`. */
export function leesSchemabestand(naam: string): string {
  return readFileSync(join(PAKKETMAP, 'schema', naam), 'utf8');
}

function zoekPakketmap(map: string): string {
  if (existsSync(join(map, 'package.json'))) return map;
  const boven = dirname(map);
  if (boven === map) throw new Error('package.json van handbereik niet gevonden');
  return zoekPakketmap(boven);
}
