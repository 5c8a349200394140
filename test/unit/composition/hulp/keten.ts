import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { leesSchemabestand, PAKKETMAP } from '../../../../schema/pakket.js';
import { voorbeelden } from '../../../../schema/voorbeelden.js';
import { bijdragetypeVan, type Soort } from '../../../../schema/register.js';
import { KETENSUBGRAPHS, ketensubgraphmap } from '../../../../subgraphs/index.js';
import type { Subgraph } from '../../../../supergraph/composition/samenstellen.js';

/** A subgraph as it is committed. */
const leesSubgraph = (map: string, naam: string): Subgraph => ({ naam, url: `http://${naam}`, sdl: readFileSync(join(PAKKETMAP, 'subgraphs', map, 'schema.graphql'), 'utf8') });

const mappen = (onder: string): readonly string[] => readdirSync(join(PAKKETMAP, 'subgraphs', onder), { withFileTypes: true }).filter((map) => map.isDirectory()).map(({ name }) => name);

/** The samenwerkfuncties, and the service that is a subgraph as well. */
export const FUNCTIES: readonly Subgraph[] = KETENSUBGRAPHS.map((naam) => leesSubgraph(ketensubgraphmap(naam), naam));

/** The kinds of ketenpartner that take part. */
export const PARTNERS: readonly Subgraph[] = mappen('partners').filter((map) => !map.startsWith('_')).map((map) => leesSubgraph(join('partners', map), map));

/** The skeleton of a new kind, as somebody who just began would publish it. */
export const SKELET: Subgraph = leesSubgraph(join('partners', '_voorbeeld'), 'voorbeeld');

export const alsSoort = ({ naam }: { readonly naam: string }): Soort => ({ soort: naam, type: bijdragetypeVan(naam), naam: naam.replaceAll('-', ' ') });

/** What clients have now. */
export const API = leesSchemabestand('api.graphql');

/** The example operations. */
export const VOORBEELDEN = voorbeelden().map(({ naam, query }) => ({ naam, tekst: query }));
