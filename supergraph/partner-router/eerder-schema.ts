import { buildASTSchema, type DefinitionNode, type GraphQLSchema, Kind, parse } from 'graphql';

/**
 * What a kind knew in an earlier version, with the entry that federation adds to it, so that questions can be held to it.
 * @param sdl of the kind's subgraph in that version
 * @param type its contribution type
 * @throws when the text is no SDL
 */
export function eerderSchema(sdl: string, type: string): GraphQLSchema {
  const ingang = parse(`scalar _Any union _Entity = ${type} type Query { _entities(representations: [_Any!]!): [_Entity]! }`, { noLocation: true });
  const definitions = [...parse(sdl, { noLocation: true }).definitions.filter(isEigen), ...ingang.definitions];
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValid: true, assumeValidSDL: true });
}

function isEigen(definitie: DefinitionNode): boolean {
  if (definitie.kind === Kind.SCHEMA_DEFINITION || definitie.kind === Kind.SCHEMA_EXTENSION) return false;
  const naam = 'name' in definitie ? definitie.name?.value : undefined;
  return naam !== 'Query' && !naam?.startsWith('_');
}
