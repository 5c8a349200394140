import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAKKETMAP } from '../../schema/pakket.js';
import { codeblok, type Html } from './html.js';

/** Code for a front-end as the tests run it, with the name under which somebody else has our package. */
export function fragment(naam: string, titel: string): Html {
  const tekst = readFileSync(join(PAKKETMAP, 'test', 'e2e', 'voorbeelden', 'fragmenten', `${naam}.ts`), 'utf8');
  return codeblok(titel, tekst.replaceAll('../../../../schema/client/index.js', 'handbereik/client'));
}
