import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { leesSchemabestand, PAKKETMAP } from '../../../schema/pakket.js';
import { leesRechtspakket, type Rechtspakket } from './pakket.js';

/** A law pack with the text that it was read from. */
export interface Pakkettekst {
  readonly pakket: Rechtspakket;
  readonly tekst: string;
}

/**
 * The law packs that come with the product, with their texts: every YAML file in `schema/recht`.
 * @throws Rechtspakketfout when a file is not a law pack
 */
export function leesPakketteksten(): readonly Pakkettekst[] {
  return readdirSync(join(PAKKETMAP, 'schema', 'recht'))
    .filter((naam) => naam.endsWith('.yaml'))
    .sort()
    .map((naam) => ({ naam, tekst: leesSchemabestand(`recht/${naam}`) }))
    .map(({ naam, tekst }) => ({ pakket: leesRechtspakket(tekst, `schema/recht/${naam}`), tekst }));
}

/**
 * The law packs that come with the product.
 * @throws Rechtspakketfout when a file is not a law pack
 */
export function leesRechtspakketten(): readonly Rechtspakket[] {
  return leesPakketteksten().map(({ pakket }) => pakket);
}
