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
  const [{ maakFunctietokens }, { demoTokencontrole }, { soortschemas }, { maakGateway }, { graphqlroute, startHttp }, { maakPartnerrouter }, { opOin }] = await Promise.all([
    product('authenticatie/functietokens'), product('authenticatie/tokencontrole'), product('composition/soortschemas'), product('gateway/index'),
    product('http/index'), product('partner-router/index'), product('registry/register'),
  ]);
  const log = (gebeurtenis: string, feiten: object): void => console.error(gebeurtenis, JSON.stringify(feiten));
  const deelnemers = ORGANISATIES.slice(0, geregistreerd).map(({ oin, naam, soort }) => ({ oin, naam, soort, endpoint: `${nepketen}/organisaties/${oin}` }));
  const router = maakPartnerrouter({ soorten: soortschemas(supergraph, SOORTEN), deelnemer: opOin({ soorten: SOORTEN, deelnemers }), opties: { termijnMs: TERMIJN_MS }, log: (melding) => log('partner_uitval', melding) });
  const soorten = new Set(SOORTEN.map(({ soort }) => soort));
  const controleer = demoTokencontrole(uitgever);
  const functietoken = await maakFunctietokens(gatewaysleutel);
  const gateway = await maakGateway({
    supergraphSdl: supergraph,
    beleid: 'keten',
    databronnen: (naam) => (soorten.has(naam) ? router : undefined),
    authenticeer: (koppen) => controleer(koppen.authorization),
    koppen: async (naam, { vrager }): Promise<Record<string, string>> => (vrager ? { authorization: `Bearer ${await functietoken(vrager, naam)}` } : {}),
    log,
  });
  const { url } = await startHttp({ poort: 0, routes: { '/graphql': graphqlroute(gateway) }, log });
  return `${url}/graphql`;
}

beantwoordOuder({ begin });
