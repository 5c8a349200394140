import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAKKETMAP } from '../../../schema/pakket.js';
import { voorvoegsel } from '../../../schema/register.js';
import { Opdrachtfout } from '../uitvoer.js';
import type { Nieuwproject } from './opdracht.js';

/** The skeleton of a kind, which is composed and tested like every kind. */
const GERAAMTE = join(PAKKETMAP, 'subgraphs', 'partners', '_voorbeeld');

const CODE = ['index.ts', 'types.ts', 'migraties.ts', 'voorbeelddata.ts'];

/** The files of the skeleton under the names of a new kind, by their path in its folder. @throws Opdrachtfout where this package came without its sources */
export async function geraamte(nieuw: Nieuwproject): Promise<ReadonlyMap<string, string>> {
  const namen = nieuw.metKit ? CODE : ['schema.graphql'];
  try {
    return new Map(await Promise.all(namen.map(async (naam) => [naam, hernoem(await readFile(join(GERAAMTE, naam), 'utf8'), nieuw)] as const)));
  } catch {
    throw new Opdrachtfout(`Het geraamte van een soort ontbreekt: ${GERAAMTE}.`, 'Gebruik handbereik uit zijn broncode of uit het npm-pakket; een image heeft het geraamte niet.');
  }
}

/** Types get the prefix of the kind; its code, its name and the place of the kit follow. */
function hernoem(tekst: string, { soort, soortnaam }: Nieuwproject): string {
  return tekst
    .replaceAll(`'../../kit/index.js'`, `'handbereik/kit'`)
    .replace(/\/\*\* The skeleton of a kind[^\n]*\*\//, `/** ${soortnaam}: what kind of ketenpartner this is, and where its dossiers are. */`)
    .replace('export const voorbeeld:', 'export const soort:')
    .replace(`soort: 'voorbeeld'`, `soort: '${soort}'`)
    .replaceAll(`'Voorbeeldorganisatie'`, `'${soortnaam}'`)
    .replaceAll('een voorbeeldorganisatie', `een organisatie van de soort ${soortnaam}`)
    .replace(/\bVoorbeeld(?=[A-Z])/g, voorvoegsel(soort));
}
