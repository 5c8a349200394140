import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { type DocumentNode, OperationTypeNode } from 'graphql';
import { BekendheidsrondeDocument, type BekendheidsrondeQuery, type BekendheidsrondeQueryVariables } from '../../../../schema/client/index.js';

/** Apollo Client 4: hash in plaats van tekst, abonnementen over WebSocket, niets in de cache. */
export function maakClient(adres: string, token: () => Promise<string>): ApolloClient {
  const aanmelding = async (): Promise<{ authorization: string }> => ({ authorization: `Bearer ${await token()}` });
  const hash = new PersistedQueryLink({
    generateHash: (document: DocumentNode & { __meta__?: { hash: string } }) => (document.__meta__?.hash ?? '').replace('sha256:', ''),
  });
  const vragen = new SetContextLink(async ({ headers }) => ({ headers: { ...headers, ...(await aanmelding()) } })).concat(hash).concat(new HttpLink({ uri: `${adres}/graphql` }));
  const volgen = new GraphQLWsLink(createClient({ url: `${adres.replace(/^http/, 'ws')}/graphql`, connectionParams: aanmelding }));
  return new ApolloClient({
    link: ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, volgen, vragen),
    cache: new InMemoryCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'no-cache' }, query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
  });
}

/** Met errorPolicy 'all' komt wat er wel is ook als één partner uitvalt. */
export async function ronde(client: ApolloClient, variables: BekendheidsrondeQueryVariables): Promise<{ readonly data?: BekendheidsrondeQuery; readonly error?: Error }> {
  return client.query({ query: BekendheidsrondeDocument, variables, errorPolicy: 'all' });
}
