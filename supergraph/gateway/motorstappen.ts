import { setImmediate as beurt } from 'node:timers/promises';

import type { ApolloGateway } from '@apollo/gateway';

/** What the engine makes of a supergraph text, as far as it is used here. */
interface Gebouwd {
  readonly supergraph: {
    readonly schema: Omzetbaar;
    apiSchema(): Omzetbaar;
    subgraphs(): unknown;
  };
}

interface Omzetbaar {
  toGraphQLJSSchema: () => unknown;
}

/** The engine's own way to build; not part of what it promises, so it need not be there. */
interface Bouwer {
  createSchemaFromSupergraphSdl?: (sdl: string) => Gebouwd;
}

/**
 * Does what the engine does in one go when it loads, but with a turn of the event loop for others between the parts:
 * the questions under way then wait for the longest part and not for all of them. An engine that builds in another way
 * is left alone: it loads just as well, in one block.
 * @throws as the engine does, when the supergraph does not load
 */
export async function bouwInStappen(gateway: ApolloGateway, sdl: string): Promise<void> {
  const bouwer = gateway as unknown as Bouwer;
  if (!bouwer.createSchemaFromSupergraphSdl) return;
  await beurt();
  const gebouwd = bouwer.createSchemaFromSupergraphSdl(sdl);
  const { supergraph } = gebouwd;
  await beurt();
  bewaar(supergraph.schema);
  await beurt();
  // These two it remembers by itself.
  const api = supergraph.apiSchema();
  await beurt();
  supergraph.subgraphs();
  await beurt();
  bewaar(api);
  bouwer.createSchemaFromSupergraphSdl = () => gebouwd;
  await beurt();
}

/** Converts now; whoever asks later gets what was made. */
function bewaar(schema: Omzetbaar): void {
  const gemaakt = schema.toGraphQLJSSchema();
  schema.toGraphQLJSSchema = () => gemaakt;
}
