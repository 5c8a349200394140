import { bekendheid, identiteitenOverHttp, inrichtingOverHttp, rechtsbeslisser } from '../functies/bekendheid/index.js';
import {
  functieonderdeel, functiepad, leesroute, logboeklezer, logboekMigraties, openSchema, oprfPseudonimiseerder, postgresLogboek,
} from '../kit/index.js';
import type { Soort } from '../../schema/register.js';
import type { Functiedeel } from './deel.js';
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
  const { sleutels, adressen, beslispunt, tls, log } = omgeving;
  const ondertekenaar = await ondertekenaarVoor(omgeving, 'bekendheid');
  const opslag = await openSchema<unknown>({ ...omgeving.database('bekendheid'), naam: 'bekendheid', migraties: logboekMigraties, log });
  const logboek = postgresLogboek(opslag, { sleutel: await sleutels.logboek(), log });
  const identiteiten = identiteitenOverHttp(adressen.identiteit, ondertekenaar, tls);
  const inrichtingen = inrichtingOverHttp(adressen.inrichting, ondertekenaar, tls);
  const pseudonimiseerder = oprfPseudonimiseerder({ url: adressen.pseudoniemen, ondertekenaar, ...(tls && { tls }), log });
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
  );
  const { onderdeel, stop } = await functieonderdeel(functie, [await machinevertrouwen(omgeving, 'gateway')], log);
  return {
    naam: 'bekendheid',
    sdl: functie.schema.sdl,
    onderdelen: [onderdeel],
    pad: functiepad('bekendheid'),
    herlaad: (soorten) => functie.herlaad(soorten),
    async stop() {
      await Promise.all([stop(), identiteiten.stop(), inrichtingen.stop(), pseudonimiseerder.stop()]);
      await logboek.stop();
      await opslag.sluit();
    },
  };
}
