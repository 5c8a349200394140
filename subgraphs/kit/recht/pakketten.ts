import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { leesSchemabestand, PAKKETMAP } from '../../../schema/pakket.js';
import { leesRechtspakket, type Rechtspakket } from './pakket.js';

/**
 * The law packs that come with the product: every YAML file in `schema/recht`.
 * @throws Rechtspakketfout when a file is not a law pack
 */
export function leesRechtspakketten(): readonly Rechtspakket[] {
  return readdirSync(join(PAKKETMAP, 'schema', 'recht'))
    .filter((naam) => naam.endsWith('.yaml'))
    .sort()
    .map((naam) => leesRechtspakket(leesSchemabestand(`recht/${naam}`), `schema/recht/${naam}`));
}
