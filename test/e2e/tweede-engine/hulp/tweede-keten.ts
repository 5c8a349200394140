import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { parse } from 'graphql';
import type { Deelnemersregister } from '../../../../schema/register.js';
import { subgraphsdls } from '../../../../subgraphs/schemas.js';
import { leesConfig } from '../../../../supergraph/config.js';
import { type Draaienderouter, startRouterAlleen } from '../../../../supergraph/start/router-alleen.js';
import { type Antwoord, type Proefketen, RUIME_TERMIJNEN } from '../../../harness/keten.js';
import type { Deelgraaf } from './componisten.js';

/** The planners of the second engine. */
export const ENGINES = { 'Hive Gateway': undefined, 'Hive Gateway met zijn router': unifiedGraphHandler } as const;

/** Another engine that serves a supergraph in this process. */
export interface Engine extends AsyncDisposable {
  vraag(query: string, variables: object, token: string): Promise<Antwoord<Record<string, unknown>>>;
}

/** The stand-alone partner router, in front of the same organisations and functies as a chain. */
export interface Routerdienst extends AsyncDisposable {
  readonly router: Draaienderouter;
  /** Has the router go by another register. */
  verander(register: Deelnemersregister): Promise<void>;
  /** Every subgraph, with the router as its address. */
  delen(): Promise<readonly Deelgraaf[]>;
}

export async function startRouterdienst({ keten, datamap }: Proefketen): Promise<Routerdienst> {
  const pad = join(datamap, 'register.json');
  const schrijf = (register: Deelnemersregister): Promise<void> => writeFile(pad, JSON.stringify(register));
  await schrijf(keten.subgraphs.register);
  const functies = new Map(keten.subgraphs.functies.map((functie) => [functie.naam, new URL(`${keten.subgraphs.url}${functie.pad}/graphql`)]));
  const router = await startRouterAlleen(leesConfig({ HANDBEREIK_DATA: datamap, ...RUIME_TERMIJNEN }), { register: pad, poort: 0, functies, log: () => {} });
  return {
    router,
    async verander(register) {
      await schrijf(register);
      await router.herlees();
    },
    delen: async () => (await subgraphsdls()).map(({ naam, sdl }) => ({ name: naam, url: `${router.url}/${naam}`, typeDefs: parse(sdl) })),
    [Symbol.asyncDispose]: () => router.stop(),
  };
}

/** Starts the second engine on a supergraph; it passes on the token of whoever asks. */
export function startEngine(supergraph: string, handler: (typeof ENGINES)[keyof typeof ENGINES]): Engine {
  const runtime = createGatewayRuntime({
    supergraph,
    ...(handler && { unifiedGraphHandler: handler }),
    logging: false,
    landingPage: false,
    propagateHeaders: { fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') ?? '' }) },
  });
  return {
    async vraag(query, variables, token) {
      const antwoord = await runtime.fetch('http://engine.voorbeeld/graphql', {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }),
      });
      const tekst = await antwoord.text();
      return { status: antwoord.status, tekst, ...(JSON.parse(tekst) as object) };
    },
    async [Symbol.asyncDispose]() {
      await runtime.dispose();
    },
  };
}
