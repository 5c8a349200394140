import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

/** A subgraph as it takes part in the supergraph. */
export interface Subgraph {
  /** Its name, such as `identiteit` or the code of a kind of partner. */
  readonly naam: string;
  /** Where an engine finds it. */
  readonly url: string;
  /** The SDL that it publishes. */
  readonly sdl: string;
}

/** What subgraphs make together. */
export interface Samenstelling {
  /** For an engine. */
  readonly supergraph: string;
  /** For clients: without what only the plan uses. */
  readonly api: string;
}

/** The subgraphs do not fit together; each sentence says what and where. */
export class Samenstellingsfout extends Error {
  override readonly name = 'Samenstellingsfout';

  constructor(readonly fouten: readonly string[]) {
    super(`De subgraphs passen niet samen:\n${fouten.map((fout) => `- ${fout}`).join('\n')}`);
  }
}

/**
 * The supergraph that these subgraphs make. The same for the same subgraphs, in whatever order.
 * @throws Samenstellingsfout
 */
export function stelSamen(subgraphs: readonly Subgraph[]): Samenstelling {
  const opNaam = [...subgraphs].sort((a, b) => a.naam.localeCompare(b.naam));
  const uitkomst = composeServices(opNaam.map(({ naam, url, sdl }) => ({ name: naam, url, typeDefs: parse(sdl) })));
  if (uitkomst.errors) throw new Samenstellingsfout(uitkomst.errors.map((fout) => fout.message));
  return {
    supergraph: `${uitkomst.supergraphSdl.trimEnd()}\n`,
    api: `${printSchema(lexicographicSortSchema(uitkomst.schema.toAPISchema().toGraphQLJSSchema()))}\n`,
  };
}
