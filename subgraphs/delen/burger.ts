import type { Deelnemer } from '../../schema/register.js';
import { burger } from '../functies/burger/index.js';
import {
  functieonderdeel, functiepad, leesroute, logboeklezer, logboekMigraties, openSchema, oprfPseudonimiseerder, postgresLogboek,
} from '../kit/index.js';
import type { Functiedeel } from './deel.js';
import { KETENBEHEER } from './ketenbeheer.js';
import { machinevertrouwen, type Omgeving, ondertekenaarVoor } from './omgeving.js';

/**
 * Makes the subgraph of samenwerkfunctie 7.
 * @param deelnemers every organisation whose log may hold somebody
 */
export async function maakBurger(omgeving: Omgeving, deelnemers: () => readonly Deelnemer[]): Promise<Functiedeel> {
  const { sleutels, adressen, tls, log } = omgeving;
  const [ondertekenaar, eigen, gateway] = await Promise.all([ondertekenaarVoor(omgeving, 'burger'), machinevertrouwen(omgeving, 'burger'), machinevertrouwen(omgeving, 'gateway')]);
  const opslag = await openSchema<unknown>({ ...omgeving.database('burger'), naam: 'burger', migraties: logboekMigraties, log });
  const logboek = postgresLogboek(opslag, { sleutel: await sleutels.logboek(), log });
  const pseudonimiseerder = oprfPseudonimiseerder({ url: adressen.pseudoniemen, ondertekenaar, ...(tls && { tls }), log });
  const dienst = await burger({
    identiteitUrl: adressen.identiteit,
    bekendheidUrl: adressen.bekendheid,
    deelnemers,
    pseudonimiseerder,
    ondertekenaar,
    tls,
    registerhouder: KETENBEHEER,
    logboek,
    verantwoordelijke: KETENBEHEER.oin,
    async controleer() {
      if (!(await opslag.leeft())) throw new Error('De database antwoordt niet.');
    },
    openRoutes: { '/processing-activities': leesroute({ verantwoordelijke: KETENBEHEER.oin, lees: logboeklezer(opslag), vertrouwden: [eigen], log }) },
    log,
  });
  const { onderdeel, stop } = await functieonderdeel(dienst.functie, [gateway], log);
  return {
    naam: 'burger',
    sdl: dienst.functie.schema.sdl,
    onderdelen: [onderdeel],
    pad: functiepad('burger'),
    async stop() {
      await Promise.all([stop(), dienst.stop(), pseudonimiseerder.stop()]);
      await logboek.stop();
      await opslag.sluit();
    },
  };
}
