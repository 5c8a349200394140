import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { leesSchemabestand, PAKKETMAP } from './pakket.js';
import { leesVoorbeeldkop, type Voorbeeldkop } from './voorbeeldkop.js';

/** An example operation of the contract, with variables that hold people of the demo. */
export interface Voorbeeld extends Voorbeeldkop {
  /** The name of its files in `schema/voorbeelden`. */
  readonly naam: string;
  readonly soort: 'query' | 'mutation' | 'subscription';
  /** The text as it is sent: the whole file, byte for byte. */
  readonly query: string;
  /** Its variables, without those that {@link Voorbeeldkop.na} fills in. */
  readonly variables: Record<string, unknown>;
}

export type { Gebruiker, Voorafgaand, Voorbeeldkop } from './voorbeeldkop.js';

/** Every example operation of `schema/voorbeelden`, by samenwerkfunctie and name; those of the ketenindex come last. @throws Error that names the example without a complete header or without variables */
export function voorbeelden(): readonly Voorbeeld[] {
  const namen = readdirSync(join(PAKKETMAP, 'schema', 'voorbeelden')).filter((bestand) => bestand.endsWith('.graphql')).map((bestand) => bestand.replace(/\.graphql$/, ''));
  return namen.map(leesVoorbeeld).sort((a, b) => eerste(a) - eerste(b) || (a.naam < b.naam ? -1 : 1));
}

const eerste = ({ functies: [functie = Number.MAX_SAFE_INTEGER] }: Voorbeeld): number => functie;

function leesVoorbeeld(naam: string): Voorbeeld {
  const query = leesSchemabestand(`voorbeelden/${naam}.graphql`);
  const soort = /^(query|mutation|subscription)\b/m.exec(query)?.[1];
  if (soort === undefined) throw new Error(`Voorbeeld ${naam} heeft geen operatie.`);
  if (!existsSync(join(PAKKETMAP, 'schema', 'voorbeelden', `${naam}.json`))) throw new Error(`Naast voorbeeld ${naam} ontbreekt ${naam}.json met variabelen.`);
  const variables = JSON.parse(leesSchemabestand(`voorbeelden/${naam}.json`)) as Record<string, unknown>;
  return { naam, ...leesVoorbeeldkop(naam, query), soort: soort as Voorbeeld['soort'], query, variables };
}
