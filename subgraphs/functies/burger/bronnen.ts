import type { Deelnemer } from '../../../schema/register.js';
import { LEESPAD, type Pseudoniemen } from '../../kit/index.js';
import type { Gelezen, Leesverzoek, Logbron, Loglezer } from './logboek-http.js';

/** Whose logs there are, and where. */
export interface Logboekadressen {
  readonly deelnemers: readonly Deelnemer[];
  /** Endpoint of the coordinator, which keeps the logs of who asks. */
  readonly bekendheid: string;
  /** Endpoints of the functies and services of the chain itself, whose logs name a person by his key: the register of persons first. */
  readonly keten: readonly string[];
  /** OIN of the organisation that is responsible for those. */
  readonly registerhouder: string;
}

/** Logs that are read at the same time for one citizen. */
const TEGELIJK = 32;

/**
 * Every log in which the person may stand: of each organisation what it asked and what it answered, and what was done with the register, reports, actions and events of the chain.
 * @param pseudoniemen of the person, per organisation; an organisation without has a log that cannot be read
 */
export function logbronnen(persoon: string, pseudoniemen: ReadonlyMap<string, Pseudoniemen>, { deelnemers, bekendheid, keten, registerhouder }: Logboekadressen): readonly Logbron[] {
  const perOin = new Map(deelnemers.map(({ oin, endpoint }) => [oin, endpoint]));
  return [
    ...keten.map((adres) => ({ oin: registerhouder, url: leesadres(adres), betrokkenen: [persoon], gewisseld: false })),
    ...[...perOin].flatMap(([oin, endpoint]) => {
      const versies = pseudoniemen.get(oin) ?? [];
      const betrokkenen = versies.map(({ waarde }) => waarde);
      // Versions count from one: when the first is gone, so is the way to what was written under it.
      const gewisseld = versies.length > 0 && versies.every(({ sleutelversie }) => sleutelversie > 1);
      return [bekendheid, endpoint].map((adres) => ({ oin, url: leesadres(adres), betrokkenen, gewisseld }));
    }),
  ];
}

/** Reads them all, so many at a time; in the order in which they were given. */
export async function leesAlles(bronnen: readonly Logbron[], lees: Loglezer, verzoek: Leesverzoek): Promise<readonly Gelezen[]> {
  const gelezen = new Map<Logbron, Gelezen>();
  // One iterator for all: each takes the next when it is done.
  const wachtrij = bronnen.values();
  await Promise.all(Array.from({ length: TEGELIJK }, async () => {
    for (const bron of wachtrij) gelezen.set(bron, await lees(bron, verzoek));
  }));
  return bronnen.flatMap((bron) => gelezen.get(bron) ?? []);
}

const leesadres = (endpoint: string): string => `${endpoint.replace(/\/graphql\/?$/, '')}${LEESPAD}`;
