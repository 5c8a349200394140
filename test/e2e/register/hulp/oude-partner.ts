import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

/** An organisation that answers in an earlier version of the contract, and knows no other. */
export interface Oudepartner extends AsyncDisposable {
  readonly endpoint: string;
  /** Every question that it got. */
  readonly vragen: readonly string[];
}

/** Starts one that knows everybody. @param sdl its schema, as the register publishes it for that version */
export async function startOudepartner(sdl: string, type: string): Promise<Oudepartner> {
  const vragen: string[] = [];
  const schema = buildSubgraphSchema([{
    typeDefs: parse(sdl),
    resolvers: { [type]: { __resolveReference: (sleutel: object) => ({ ...sleutel, __typename: type, uitkomst: 'BEKEND', peilmoment: '2026-11-23T12:00:00.000Z', niveau: 'BEPERKT', contact: { naam: 'Team van vroeger' } }) } },
  }]);
  const server = createServer(async (verzoek, antwoord) => {
    let lichaam = '';
    for await (const deel of verzoek) lichaam += String(deel);
    const { query, variables } = JSON.parse(lichaam) as { query: string; variables: Record<string, unknown> };
    vragen.push(query);
    antwoord.setHeader('content-type', 'application/json').end(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })));
  });
  await new Promise<void>((luistert) => server.listen(0, '127.0.0.1', luistert));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    vragen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((dicht) => server.close(dicht));
    },
  };
}
