import type { Deelnemersregister } from '../../schema/register.js';
import {
  demoregister, type Functiedeel, type Identiteitdeel, maakBekendheid, maakIdentiteit, maakPartnersoort, type Omgeving, PARTNERSOORTEN, type Soortdeel,
} from '../../subgraphs/index.js';
import { startLuisteraar } from '../../subgraphs/kit/index.js';

/** Every subgraph of the demo, on one listener. */
export interface Subgraphs {
  /** Such as `http://127.0.0.1:39001`. */
  readonly url: string;
  readonly register: Deelnemersregister;
  readonly identiteit: Identiteitdeel;
  readonly functies: readonly Functiedeel[];
  readonly soorten: readonly Soortdeel[];
  stop(): Promise<void>;
}

/** Starts every subgraph in this process, on one loopback listener with a path for each subgraph and organisation. */
export async function startSubgraphs(omgeving: Omgeving): Promise<Subgraphs> {
  let url = '';
  let register: Deelnemersregister = { soorten: [], deelnemers: [] };
  const identiteit = await maakIdentiteit(omgeving);
  const bekendheid = await maakBekendheid(omgeving, () => register, () => `${url}${identiteit.pad}/graphql`);
  const soorten: Soortdeel[] = [];
  // One kind after the other: opened all at once, their sessions would be more than a server takes as it comes.
  for (const soort of PARTNERSOORTEN) soorten.push(await maakPartnersoort(soort, omgeving));
  const delen = [identiteit, bekendheid, ...soorten];
  const luisteraar = await startLuisteraar(delen.flatMap(({ onderdelen }) => onderdelen), 0, '127.0.0.1', omgeving.log);
  url = luisteraar.url;
  register = demoregister(() => url);
  return {
    url,
    register,
    identiteit,
    functies: [identiteit, bekendheid],
    soorten,
    async stop() {
      await luisteraar.stop();
      await Promise.all(delen.map((deel) => deel.stop()));
    },
  };
}
