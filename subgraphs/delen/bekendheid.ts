import { bekendheid, bekendheidMigraties, rechtsbeslisser } from '../functies/bekendheid/index.js';
import {
  identiteitenOverHttp, inrichtingOverHttp, leesroute, logboeklezer, logboekMigraties, openSchema, oprfPseudonimiseerder, postgresLogboek,
} from '../kit/index.js';
import type { Soort } from '../../schema/register.js';
import { bezorgerVoor } from './bezorger.js';
import type { Functiedeel } from './deel.js';
import { functiedeel } from './functiedeel.js';
import { KETENBEHEER } from './ketenbeheer.js';
import { machinevertrouwen, type Omgeving, ondertekenaarVoor } from './omgeving.js';
import { SOORTEN } from './soorten.js';

/** The coordinator, whose kinds of partner can change while it runs. */
export interface Bekendheiddeel extends Functiedeel {
  /** From now on rounds are over these kinds; what it throws has changed nothing. */
  herlaad(soorten: readonly Soort[]): Promise<void>;
}

/** Makes the subgraph of samenwerkfunctie 3, with the logs of the organisations that ask through it. */
export async function maakBekendheid(omgeving: Omgeving): Promise<Bekendheiddeel> {
  const { sleutels, adressen, beslispunt, gebeurtenissen, klok, tls, log } = omgeving;
  const ondertekenaar = await ondertekenaarVoor(omgeving, 'bekendheid');
  const opslag = await openSchema<unknown>({ ...omgeving.database('bekendheid'), naam: 'bekendheid', migraties: { ...bekendheidMigraties, ...logboekMigraties }, log });
  const logboek = postgresLogboek(opslag, { sleutel: await sleutels.logboek(), log });
  const identiteiten = identiteitenOverHttp(adressen.identiteit, ondertekenaar, tls);
  const inrichtingen = inrichtingOverHttp(adressen.inrichting, ondertekenaar, tls);
  const pseudonimiseerder = oprfPseudonimiseerder({ url: adressen.pseudoniemen, ondertekenaar, ...(tls && { tls }), log });
  const bezorger = bezorgerVoor(omgeving, ondertekenaar);
  const functie = await bekendheid(
    SOORTEN,
    {
      beslisser: rechtsbeslisser(beslispunt, inrichtingen),
      identiteiten,
      pseudonimiseerder,
      ondertekenaar,
    },
    {
      logboek,
      verantwoordelijke: KETENBEHEER.oin,
      async controleer() {
        if (!(await opslag.leeft())) throw new Error('De database antwoordt niet.');
      },
      openRoutes: { '/processing-activities': leesroute({ lees: logboeklezer(opslag), vertrouwden: [await machinevertrouwen(omgeving, 'burger')], log }) },
      log,
    },
    { opslag, inrichtingen, bus: gebeurtenissen.bus, bezorger, klok, tls },
  );
  const deel = await functiedeel(functie, ['gateway', 'melding'], omgeving, async () => {
    await functie.stop();
    await Promise.all([identiteiten.stop(), inrichtingen.stop(), pseudonimiseerder.stop(), bezorger.stop()]);
    await logboek.stop();
    await opslag.sluit();
  });
  return { ...deel, herlaad: (soorten) => functie.herlaad(soorten) };
}
