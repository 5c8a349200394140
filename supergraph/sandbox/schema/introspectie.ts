import { executeSync, extendSchema, getIntrospectionQuery, type IntrospectionQuery, parse } from 'graphql';

import type { Deelschema } from './deelschema.js';

/** Stands in where a subgraph has no Query, since nothing can be introspected without one. */
const INVALLER = 'Query';

/** A subgraph's own schema as an introspection answers it; its root is where it begins. */
export function introspectie({ schema, begin }: Deelschema): IntrospectionQuery {
  const compleet = schema.getQueryType() ? schema : extendSchema(schema, parse(`type ${INVALLER} { niets: Boolean }  extend schema { query: ${INVALLER} }`), { assumeValid: true });
  const { data } = executeSync({ schema: compleet, document: parse(getIntrospectionQuery()) }) as unknown as { readonly data: IntrospectionQuery };
  if (schema.getQueryType()) return data;
  const { types, ...rest } = data.__schema;
  return { __schema: { ...rest, queryType: { kind: 'OBJECT', name: begin }, types: types.filter(({ name }) => name !== INVALLER) } };
}
