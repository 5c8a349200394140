import { composeServices as apollo } from '@apollo/composition';
import { composeServices as guild } from '@theguild/federation-composition';
import type { DocumentNode } from 'graphql';

/** A subgraph as composers take it. */
export interface Deelgraaf {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/** The composers with which the supergraph must come about. Each throws with what does not fit. */
export const COMPONISTEN: Readonly<Record<string, (delen: readonly Deelgraaf[]) => string>> = {
  '@apollo/composition': (delen) => gelukt(apollo([...delen])),
  '@theguild/federation-composition': (delen) => gelukt(guild([...delen])),
};

function gelukt({ supergraphSdl, errors }: { readonly supergraphSdl?: string; readonly errors?: readonly { readonly message: string }[] }): string {
  if (!supergraphSdl) throw new Error((errors ?? []).map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
