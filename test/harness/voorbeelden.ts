import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { leesSchemabestand, PAKKETMAP } from '../../schema/pakket.js';

/** An example operation of the contract, with variables that hold persons of the demo population. */
export interface Voorbeeld {
  readonly naam: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Every example operation in `schema/voorbeelden` for professionals: not that of a citizen, who has a token of his own, nor a subscription, which is answered by a stream. @throws when one has no variables beside it */
export function voorbeelden(): readonly Voorbeeld[] {
  const map = join(PAKKETMAP, 'schema', 'voorbeelden');
  return readdirSync(map).filter((bestand) => bestand.endsWith('.graphql') && bestand !== 'mijn-inzage.graphql' && !/^subscription /m.test(leesSchemabestand(`voorbeelden/${bestand}`))).sort().map((bestand) => {
    const naam = bestand.replace('.graphql', '');
    if (!existsSync(join(map, `${naam}.json`))) throw new Error(`Naast ${bestand} ontbreekt ${naam}.json met variabelen.`);
    return { naam, query: leesSchemabestand(`voorbeelden/${bestand}`), variables: JSON.parse(leesSchemabestand(`voorbeelden/${naam}.json`)) as Record<string, unknown> };
  });
}
