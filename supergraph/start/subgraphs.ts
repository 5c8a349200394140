import type { JWK } from 'jose';
import type { Deelnemer, Deelnemersregister, Soort } from '../../schema/register.js';
import {
  type Adressen, type Bekendheiddeel, demodeelnemers, demoregister, DEMOVERBANDEN, type Functiedeel, type Identiteitdeel, type Inrichtingdeel, maakActie, maakBekendheid, maakBurger, maakIdentiteit, maakInrichting, maakKetenindex, maakMelding, maakPartnersoort,
  maakPseudoniemen, type Omgeving, PARTNERSOORTEN, type Pseudoniemendeel, SOORTEN, type Soortdeel,
} from '../../subgraphs/index.js';
import type { Uitvraaggrenzen } from './uitvraaggrenzen.js';
import { DEMOPARTNERS, startLuisteraar } from '../../subgraphs/kit/index.js';

/** What the parts see of the register. */
export interface Registerzicht {
  soorten(): readonly Soort[];
  /** Every organisation that is connected. */
  deelnemers(): readonly Deelnemer[];
  /** Whether an organisation is admitted, connected or not. */
  kent(oin: string): boolean;
  /** Its public key, as the register has it. */
  sleutel(oin: string): JWK | undefined;
}

/** Every part of the demo beside the gateway, on one listener. */
export interface Subgraphs {
  /** Such as `http://127.0.0.1:39001`. */
  readonly url: string;
  /** Where the demo's own organisations answer. */
  readonly register: Deelnemersregister;
  /** From now on the parts go by this register; until then by the demo's own organisations. */
  volg(zicht: Registerzicht): void;
  readonly identiteit: Identiteitdeel;
  readonly inrichting: Inrichtingdeel;
  readonly bekendheid: Bekendheiddeel;
  readonly pseudoniemen: Pseudoniemendeel;
  readonly functies: readonly Functiedeel[];
  readonly soorten: readonly Soortdeel[];
  stop(): Promise<void>;
}

/** Starts every part in this process, on one loopback listener with a path for each subgraph and organisation. */
export async function startSubgraphs(maakOmgeving: (adressen: Adressen) => Omgeving, grenzen: Uitvraaggrenzen): Promise<Subgraphs> {
  let url = '';
  let register: Deelnemersregister = { soorten: [], deelnemers: [] };
  let zicht: Registerzicht = { soorten: () => SOORTEN, deelnemers: () => register.deelnemers, kent: (oin) => DEMOPARTNERS.some((partner) => partner.oin === oin), sleutel: () => undefined };
  const graphql = (deel: () => Functiedeel) => () => `${url}${deel().pad}/graphql`;
  const omgeving = maakOmgeving({
    identiteit: graphql(() => identiteit),
    inrichting: graphql(() => inrichting),
    bekendheid: graphql(() => bekendheid),
    melding: graphql(() => melding),
    actie: graphql(() => actie),
    ketenindex: graphql(() => ketenindex),
    pseudoniemen: () => `${url}${pseudoniemen.pad}`,
  });
  const identiteit: Identiteitdeel = await maakIdentiteit(omgeving, grenzen);
  const sleutels = new Map(await Promise.all(DEMOPARTNERS.map(async ({ oin }) => [oin, JSON.stringify((await omgeving.sleutels.openbaar({ oin })).keys[0])] as const)));
  // Where each answers follows when the listener has its port.
  const inrichting: Inrichtingdeel = await maakInrichting(omgeving, () => zicht.soorten(), { verbanden: DEMOVERBANDEN, deelnemers: demodeelnemers(({ oin }) => `http://localhost/${oin}`, ({ oin }) => sleutels.get(oin)) });
  const pseudoniemen: Pseudoniemendeel = await maakPseudoniemen(omgeving, { kent: (oin) => zicht.kent(oin), sleutel: (oin) => zicht.sleutel(oin), grenzen });
  const bekendheid: Bekendheiddeel = await maakBekendheid(omgeving);
  const ketenindex: Functiedeel = await maakKetenindex(omgeving);
  const melding: Functiedeel = await maakMelding(omgeving);
  const actie: Functiedeel = await maakActie(omgeving);
  const burger = await maakBurger(omgeving, () => zicht.deelnemers());
  const soorten: Soortdeel[] = [];
  // One kind after the other: opened all at once, their sessions would be more than a server takes as it comes.
  for (const soort of PARTNERSOORTEN) soorten.push(await maakPartnersoort(soort, omgeving, DEMOPARTNERS.filter((partner) => partner.soort === soort.soort)));
  const functies = [identiteit, inrichting, bekendheid, melding, actie, ketenindex, burger];
  const delen = [...functies, pseudoniemen, ...soorten];
  const luisteraar = await startLuisteraar(delen.flatMap(({ onderdelen }) => onderdelen), 0, '127.0.0.1', omgeving.log);
  url = luisteraar.url;
  register = demoregister(() => url);
  await inrichting.inrichting.zetEindpunten(new Map(register.deelnemers.map(({ oin, endpoint }) => [oin, endpoint])));
  return {
    url,
    register,
    volg(nieuw) {
      zicht = nieuw;
    },
    identiteit,
    inrichting,
    bekendheid,
    pseudoniemen,
    functies,
    soorten,
    async stop() {
      await luisteraar.stop();
      await Promise.all(delen.map((deel) => deel.stop()));
    },
  };
}
