import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { leesSchemabestand, PAKKETMAP } from '../../../schema/pakket.js';
import { KETENSUBGRAPHS, ketensubgraphmap, PARTNERSOORTEN } from '../../../subgraphs/index.js';
import { COMPONISTEN } from './hulp/componisten.js';

/** The SDL that each subgraph publishes, as committed beside it. */
const SUBGRAPHS = [...KETENSUBGRAPHS.map((naam) => [naam, ketensubgraphmap(naam)] as const), ...PARTNERSOORTEN.map(({ soort }) => [soort, `partners/${soort}`] as const)]
  .map(([name, map]) => ({ name, url: `http://${name}.voorbeeld/graphql`, typeDefs: parse(readFileSync(join(PAKKETMAP, 'subgraphs', map, 'schema.graphql'), 'utf8')) }));

describe.each(Object.entries(COMPONISTEN))('Samengesteld door %s', (_, stelSamen) => {
  it('passen de subgraphs samen, en is wat clients zien het gepubliceerde schema', async () => {
    const gateway = new ApolloGateway({ supergraphSdl: stelSamen(SUBGRAPHS), buildService: () => ({ process: async () => ({}) }) });
    const { schema } = await gateway.load();
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(leesSchemabestand('api.graphql'));
    await gateway.stop();
  });

  it('maakt de volgorde van de subgraphs niet uit', async () => {
    const gateway = new ApolloGateway({ supergraphSdl: stelSamen([...SUBGRAPHS].reverse()), buildService: () => ({ process: async () => ({}) }) });
    const { schema } = await gateway.load();
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(leesSchemabestand('api.graphql'));
    await gateway.stop();
  });
});
