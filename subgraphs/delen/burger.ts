import type { Deelnemer } from '../../schema/register.js';
import { burger } from '../functies/burger/index.js';
import {
  leesroute, logboeklezer, logboekMigraties, openSchema, oprfPseudonimiseerder, postgresLogboek,
} from '../kit/index.js';
import type { Functiedeel } from './deel.js';
import { functiedeel } from './functiedeel.js';
import { KETENBEHEER } from './ketenbeheer.js';
import { machinevertrouwen, type Omgeving, ondertekenaarVoor } from './omgeving.js';

/**
 * Makes the subgraph of samenwerkfunctie 7.
 * @param deelnemers every organisation whose log may hold somebody
 */
export async function maakBurger(omgeving: Omgeving, deelnemers: () => readonly Deelnemer[]): Promise<Functiedeel> {
  const { sleutels, adressen, tls, log } = omgeving;
  const [ondertekenaar, eigen] = await Promise.all([ondertekenaarVoor(omgeving, 'burger'), machinevertrouwen(omgeving, 'burger')]);
  const opslag = await openSchema<unknown>({ ...omgeving.database('burger'), naam: 'burger', migraties: logboekMigraties, log });
  const logboek = postgresLogboek(opslag, { sleutel: await sleutels.logboek(), log });
  const pseudonimiseerder = oprfPseudonimiseerder({ url: adressen.pseudoniemen, ondertekenaar, ...(tls && { tls }), log });
  const dienst = await burger({
    identiteitUrl: adressen.identiteit,
    bekendheidUrl: adressen.bekendheid,
    logboekUrls: [adressen.melding, adressen.actie, adressen.ketenindex],
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
  return functiedeel(dienst.functie, ['gateway'], omgeving, async () => {
    await Promise.all([dienst.stop(), pseudonimiseerder.stop()]);
    await logboek.stop();
    await opslag.sluit();
  });
}
