import type { DocumentNode, GraphQLSchema } from 'graphql';

import { coordinatenVan } from '../../composition/coordinaten.js';

/** What one question used of the schema, and whose program asked it. Nothing of what was asked or about whom. */
export interface Gebruik {
  /** OIN of the organisation, with the name that its program gives itself: `00000099003000001000/vt-werkplek`. */
  readonly client: string;
  /** Schema coordinates; the same object for the same text. */
  readonly coordinaten: ReadonlySet<string>;
}

/** Introspection: it is in every schema, so it goes in none. */
const META = /(?:^|\.)__/;

const bekend = new WeakMap<DocumentNode, ReadonlySet<string>>();

/** What a document uses of the schema that it was read with; worked out once for each document. */
export function gebruikteCoordinaten(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  let coordinaten = bekend.get(document);
  if (!coordinaten) bekend.set(document, (coordinaten = new Set([...coordinatenVan(document, schema)].filter((coordinaat) => !META.test(coordinaat)))));
  return coordinaten;
}
