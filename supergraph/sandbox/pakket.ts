import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** Path of a file of an installed package, whether or not its `exports` name it. @throws when the package is not installed */
export function pakketbestand(pakket: string, bestand: string): string {
  const map = (require.resolve.paths(pakket) ?? []).map((boven) => join(boven, pakket)).find((een) => existsSync(join(een, 'package.json')));
  if (map === undefined) throw new Error(`Het pakket ${pakket} is er niet; voer npm ci uit.`);
  return join(map, bestand);
}
