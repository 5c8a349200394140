import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { beantwoordOuder } from '../meten/kindkant.ts';
import type { Gatewayopdracht } from './opdracht.ts';

/** Hive Gateway with its planner in Rust, everything else as it comes. */
async function begin({ supergraph }: Gatewayopdracht): Promise<string> {
  const gateway = createGatewayRuntime({ supergraph, unifiedGraphHandler });
  const server = createServer(gateway);
  await new Promise<void>((luistert) => server.listen(0, '127.0.0.1', luistert));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

beantwoordOuder({ begin });
