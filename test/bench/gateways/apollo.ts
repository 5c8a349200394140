import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { beantwoordOuder } from '../meten/kindkant.ts';
import type { Gatewayopdracht } from './opdracht.ts';

/** Apollo Server with Apollo Gateway, everything as it comes. */
async function begin({ supergraph }: Gatewayopdracht): Promise<string> {
  const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: supergraph }) });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return new URL('graphql', url).href;
}

beantwoordOuder({ begin });
