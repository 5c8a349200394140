import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-sse';

/** urql: alleen POST, abonnementen als stroom (Server-Sent Events), geen cache-exchange. */
export function maakClient(adres: string, token: string): Client {
  const headers = { authorization: `Bearer ${token}` };
  const stroom = createClient({ url: `${adres}/graphql`, headers });
  return new Client({
    url: `${adres}/graphql`,
    preferGetMethod: false,
    fetchOptions: { cache: 'no-store', headers },
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({ subscribe: (naar) => ({ unsubscribe: stroom.subscribe({ query, variables: { ...variables } }, naar) }) }),
      }),
    ],
  });
}
