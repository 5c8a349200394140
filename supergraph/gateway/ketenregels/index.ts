import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';

import type { Limieten } from '../limieten.js';
import type { Weigering } from '../weigering.js';
import { eenRondePerVraag } from './een-ronde-per-vraag.js';
import { omvang, teGroot } from './omvang.js';
import { beperktOpzoekingen } from './opzoekingen.js';
import { uitkomstVereist } from './uitkomst-vereist.js';
import { fragmentenVan, veldkeuzes } from './veldkeuzes.js';

export { isKetensupergraph } from './bijdrage.js';
export { identificatieInVraag } from './identificatie-in-vraag.js';

/**
 * Whether an operation text is within bounds, before anything is validated. Text that is no GraphQL, or in which a
 * fragment leads back to itself, comes back without a document: the engine says where it goes wrong.
 */
export function binnenLimieten(tekst: string, limieten: Limieten): { readonly weigering?: Weigering; readonly document?: DocumentNode } {
  if (tekst.length > limieten.tekens) return { weigering: teGroot('tekens', tekst.length, limieten.tekens) };
  let document: DocumentNode;
  try {
    document = parse(tekst, { maxTokens: limieten.tokens });
  } catch (fout) {
    const teVeel = fout instanceof Error && /Document contains more tha[nt] \d+ tokens/.test(fout.message);
    return teVeel ? { weigering: teGroot('tokens', undefined, limieten.tokens) } : {};
  }
  const { weigering, kringloop } = omvang(document, limieten);
  return kringloop ? { weigering } : { weigering, document };
}

/** What the chain asks of every operation in a document that is within bounds. */
export function volgtKetenregels(schema: GraphQLSchema, document: DocumentNode): Weigering | undefined {
  const fragmenten = fragmentenVan(document);
  for (const deel of document.definitions) {
    if (deel.kind !== Kind.OPERATION_DEFINITION) continue;
    const keuzes = [...veldkeuzes(schema, deel, fragmenten)];
    const weigering = uitkomstVereist(schema, keuzes, fragmenten) ?? eenRondePerVraag(schema, keuzes) ?? beperktOpzoekingen(keuzes);
    if (weigering) return weigering;
  }
  return undefined;
}
