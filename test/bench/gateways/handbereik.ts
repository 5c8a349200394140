import { beantwoordOuder } from '../meten/kindkant.ts';
import { ORGANISATIES, SOORTEN } from '../nepketen/organisaties.ts';
import { product } from '../product.ts';
import type { Gatewayopdracht } from './opdracht.ts';

/** Longer than the default, so that a machine that is busy with other things does not end the bench; it costs as much. */
const TERMIJN_MS = 10_000;

/**
 * This gateway, put together as `supergraph/start` does: tokens checked and signed, the rules of the chain, the partner
 * router with its deadline, bulkhead, breaker and check of every answer against the contract.
 */
async function begin({ supergraph, nepketen, geregistreerd, uitgever, gatewaysleutel }: Gatewayopdracht): Promise<string> {
  const [{ maakGateway }, { graphqlroute, startHttp }, { opOin }, { ketenbeleid }, { eigenRouters }] = await Promise.all([
    product('gateway/index'), product('http/index'), product('registry/registerbestand'), product('start/ketenbeleid'), product('start/soortrouters'),
  ]);
  const log = (gebeurtenis: string, feiten: object = {}): void => console.error(gebeurtenis, JSON.stringify(feiten));
  const deelnemers = ORGANISATIES.slice(0, geregistreerd).map(({ oin, naam, soort }) => ({ oin, naam, soort, endpoint: `${nepketen}/organisaties/${oin}` }));
  const routers = eigenRouters(supergraph, { deelnemer: opOin({ soorten: SOORTEN, deelnemers }), termijnMs: TERMIJN_MS, log });
  const { controleer: _voorBeheer, functietoken: _voorToegang, ...beleid } = await ketenbeleid({ openbaar: async () => uitgever, ondertekenaar: async () => gatewaysleutel }, { instelling: {}, log });
  const gateway = await maakGateway({ supergraphSdl: supergraph, beleid: 'keten', ...beleid, databronnen: (naam) => routers.kies(naam), log });
  const { url } = await startHttp({ poort: 0, routes: { '/graphql': graphqlroute(gateway) }, log });
  return `${url}/graphql`;
}

beantwoordOuder({ begin });
