import { beantwoordOuder } from '../meten/kindkant.ts';
import { product } from '../product.ts';
import type { Functieadressen, Rondeopdracht } from './opdracht.ts';

/** More persons than a series asks about, on the fastest machine: what is measured is the work, not when it is refused. */
const ONBEGRENSD = { perOrganisatiePerUur: 1_000_000_000, perAanleidingPerDag: 1_000_000_000 };

/** The samenwerkfuncties that a round needs and the service of the pseudonyms, on one listener, as they are. */
async function begin({ sleutels, databaseUrl }: Rondeopdracht): Promise<Functieadressen> {
  const [{ demodeelnemers, DEMOVERBANDEN, maakBekendheid, maakIdentiteit, maakInrichting, maakPseudoniemen, SOORTEN }, { DEMOPARTNERS, startLuisteraar }, { Sleutelmap }, { omgeving: maakOmgeving }, { DEMO, demobestand }] = await Promise.all([
    product('../subgraphs/index'), product('../subgraphs/kit/index'), product('datamap/sleutelmap'), product('start/omgeving'), product('start/bevolking'),
  ]);
  const log = (gebeurtenis: string, feiten: object = {}): void => console.error(gebeurtenis, JSON.stringify(feiten));
  const map = new Sleutelmap(sleutels);
  const geheim = Buffer.from(await map.geheim('database')).toString('base64url');
  let url = '';
  const graphql = (naam: string): string => `${url}/functies/${naam}/graphql`;
  const pseudoniempad = (): string => `${url}${pseudoniemen.pad}`;
  const adressen = { identiteit: () => graphql('identiteit'), inrichting: () => graphql('inrichting'), bekendheid: () => graphql('bekendheid'), melding: () => graphql('melding'), actie: () => graphql('actie'), ketenindex: () => graphql('ketenindex'), pseudoniemen: pseudoniempad };
  const omgeving = maakOmgeving(map, () => ({ url: databaseUrl, geheim, log }), adressen, undefined, log);
  const identiteit = await maakIdentiteit(omgeving, ONBEGRENSD);
  await identiteit.identiteit.laad(demobestand(), DEMO);
  const inrichting = await maakInrichting(omgeving, () => SOORTEN, { verbanden: DEMOVERBANDEN, deelnemers: demodeelnemers(({ oin }) => `http://localhost/${oin}`) });
  const pseudoniemen = await maakPseudoniemen(omgeving, { kent: (oin) => DEMOPARTNERS.some((partner) => partner.oin === oin), grenzen: ONBEGRENSD });
  const bekendheid = await maakBekendheid(omgeving);
  const delen = [identiteit, inrichting, pseudoniemen, bekendheid];
  ({ url } = await startLuisteraar(delen.flatMap(({ onderdelen }) => onderdelen), 0, '127.0.0.1', log));
  return { functies: Object.fromEntries(['identiteit', 'inrichting', 'bekendheid'].map((naam) => [naam, graphql(naam)])), pseudoniemen: pseudoniempad() };
}

beantwoordOuder({ begin });
