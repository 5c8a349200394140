import { buildASTSchema, Kind, type DefinitionNode, type GraphQLSchema, parse } from 'graphql';
import type { Soort } from '../../schema/register.js';
import type { Routersoort } from '../partner-router/index.js';

/**
 * The kinds of partner in a supergraph with what can be selected from each, as the partner router checks answers against.
 * Made from the supergraph itself, so that the gateway and the router go by the same contract.
 */
export function soortschemas(supergraphSdl: string, soorten: readonly Soort[]): Routersoort[] {
  const schema = zonderFederatie(supergraphSdl);
  return soorten.map(({ soort, type }) => ({ soort, type, schema }));
}

/** The schema of a supergraph with every field, also those that clients cannot see. */
function zonderFederatie(sdl: string): GraphQLSchema {
  const isEigen = (definitie: DefinitionNode): boolean =>
    !('name' in definitie && /^(join__|link)/.test(definitie.name?.value ?? '')) &&
    definitie.kind !== Kind.SCHEMA_DEFINITION &&
    definitie.kind !== Kind.SCHEMA_EXTENSION;
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions: parse(sdl).definitions.filter(isEigen) }, { assumeValidSDL: true, assumeValid: true });
}
