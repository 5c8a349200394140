import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { SAMENWERKFUNCTIES } from '../../schema/functies.js';
import { voorbeelden } from '../../schema/voorbeelden.js';
import type { Documentatiebron } from './bron.js';
import { leesEigenaars } from './eigenaars.js';
import { alsBestand } from './pagina.js';
import { frontEnd } from './paginas/front-end.js';
import { functie } from './paginas/functie.js';
import { gedeeld, index, ketenindex } from './paginas/overig.js';
import { partner, partners } from './paginas/partners.js';
import { Plaatsen } from './plaatsen.js';
import type { Stand } from './stand.js';

/** The documentation as static pages: the text of each file, by its path from the package folder. The same source gives the same text. */
export function documentatie(bron: Documentatiebron): ReadonlyMap<string, string> {
  const api = buildSchema(bron.api);
  const stand: Stand = { bron, api, plaatsen: new Plaatsen(api, leesEigenaars(bron.supergraph), bron.soorten), voorbeelden: voorbeelden() };
  const paginas = [index(stand), ...SAMENWERKFUNCTIES.map((een) => functie(stand, een)), partners(stand), ...bron.soorten.map((soort) => partner(stand, soort)), ketenindex(stand), gedeeld(stand), frontEnd()];
  return new Map(paginas.map((pagina) => [join('schema', 'documentatie', pagina.bestand), alsBestand(pagina)]));
}
