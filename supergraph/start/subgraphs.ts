import type { Deelnemersregister } from '../../schema/register.js';
import {
  type Adressen, demodeelnemers, demoregister, DEMOVERBANDEN, type Functiedeel, type Identiteitdeel, type Inrichtingdeel, maakBekendheid, maakBurger, maakIdentiteit, maakInrichting, maakPartnersoort,
  maakPseudoniemen, type Omgeving, PARTNERSOORTEN, type Pseudoniemendeel, SOORTEN, type Soortdeel,
} from '../../subgraphs/index.js';
import type { Uitvraaggrenzen } from './uitvraaggrenzen.js';
import { DEMOPARTNERS, startLuisteraar } from '../../subgraphs/kit/index.js';

/** Every part of the demo beside the gateway, on one listener. */
export interface Subgraphs {
  /** Such as `http://127.0.0.1:39001`. */
  readonly url: string;
  readonly register: Deelnemersregister;
  readonly identiteit: Identiteitdeel;
  readonly inrichting: Inrichtingdeel;
  readonly pseudoniemen: Pseudoniemendeel;
  readonly functies: readonly Functiedeel[];
  readonly soorten: readonly Soortdeel[];
  stop(): Promise<void>;
}

/** Starts every part in this process, on one loopback listener with a path for each subgraph and organisation. */
export async function startSubgraphs(maakOmgeving: (adressen: Adressen) => Omgeving, grenzen: Uitvraaggrenzen): Promise<Subgraphs> {
  let url = '';
  let register: Deelnemersregister = { soorten: [], deelnemers: [] };
  const graphql = (deel: () => Functiedeel) => () => `${url}${deel().pad}/graphql`;
  const omgeving = maakOmgeving({
    identiteit: graphql(() => identiteit),
    inrichting: graphql(() => inrichting),
    bekendheid: graphql(() => bekendheid),
    pseudoniemen: () => `${url}${pseudoniemen.pad}`,
  });
  const identiteit: Identiteitdeel = await maakIdentiteit(omgeving, grenzen);
  // Where each answers follows when the listener has its port.
  const inrichting: Inrichtingdeel = await maakInrichting(omgeving, SOORTEN, { verbanden: DEMOVERBANDEN, deelnemers: demodeelnemers(({ oin }) => `http://localhost/${oin}`) });
  const pseudoniemen: Pseudoniemendeel = await maakPseudoniemen(omgeving, { kent: (oin) => DEMOPARTNERS.some((partner) => partner.oin === oin), grenzen });
  const bekendheid: Functiedeel = await maakBekendheid(omgeving);
  const burger = await maakBurger(omgeving, () => register.deelnemers);
  const soorten: Soortdeel[] = [];
  // One kind after the other: opened all at once, their sessions would be more than a server takes as it comes.
  for (const soort of PARTNERSOORTEN) soorten.push(await maakPartnersoort(soort, omgeving));
  const functies = [identiteit, inrichting, bekendheid, burger];
  const delen = [...functies, pseudoniemen, ...soorten];
  const luisteraar = await startLuisteraar(delen.flatMap(({ onderdelen }) => onderdelen), 0, '127.0.0.1', omgeving.log);
  url = luisteraar.url;
  register = demoregister(() => url);
  await inrichting.inrichting.zetEindpunten(new Map(register.deelnemers.map(({ oin, endpoint }) => [oin, endpoint])));
  return {
    url,
    register,
    identiteit,
    inrichting,
    pseudoniemen,
    functies,
    soorten,
    async stop() {
      await luisteraar.stop();
      await Promise.all(delen.map((deel) => deel.stop()));
    },
  };
}
