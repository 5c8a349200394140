import { beantwoordOuder } from '../meten/kindkant.ts';
import { product } from '../product.ts';
import type { Gatewayopdracht } from './opdracht.ts';

/** The gateway with its partner router, put together as `supergraph/start` does it. */
async function begin({ sleutels, functies, deelnemers }: Gatewayopdracht): Promise<string> {
  const [{ maakGateway }, { graphqlroute, startHttp }, { opOin }, { ketenbeleid }, { eigenRouters }, { Sleutelmap }, { metAdressen }, { leesSchemabestand }] = await Promise.all([
    product('gateway/index'), product('http/index'), product('registry/registerbestand'), product('start/ketenbeleid'), product('start/soortrouters'), product('datamap/sleutelmap'),
    product('composition/adressen'), product('../schema/pakket'),
  ]);
  const log = (gebeurtenis: string, feiten: object = {}): void => console.error(gebeurtenis, JSON.stringify(feiten));
  const supergraph = metAdressen(leesSchemabestand('supergraph.graphql'), (naam) => functies[naam] ?? `http://localhost/${naam}`);
  const routers = eigenRouters(supergraph, { deelnemer: opOin({ soorten: [], deelnemers }), termijnMs: 10_000, log });
  const { controleer: _voorBeheer, functietoken: _voorToegang, ...beleid } = await ketenbeleid(new Sleutelmap(sleutels), { instelling: {}, log });
  const gateway = await maakGateway({ supergraphSdl: supergraph, beleid: 'keten', ...beleid, databronnen: (naam) => routers.kies(naam), limieten: { functieMs: 10_000 }, log });
  const { url } = await startHttp({ poort: 0, routes: { '/graphql': graphqlroute(gateway) }, log });
  return `${url}/graphql`;
}

beantwoordOuder({ begin });
