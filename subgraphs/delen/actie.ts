import { actie } from '../functies/actie/index.js';
import { bezorgerVoor } from './bezorger.js';
import type { Functiedeel } from './deel.js';
import { functiedeel } from './functiedeel.js';
import { KETENBEHEER } from './ketenbeheer.js';
import { machinevertrouwen, type Omgeving, ondertekenaarVoor } from './omgeving.js';

/** Makes the subgraph of samenwerkfunctie 11. */
export async function maakActie(omgeving: Omgeving): Promise<Functiedeel> {
  const { sleutels, adressen, klok, tls, log } = omgeving;
  const ondertekenaar = await ondertekenaarVoor(omgeving, 'actie');
  const bezorger = bezorgerVoor(omgeving, ondertekenaar);
  const dienst = await actie({
    database: omgeving.database('actie'),
    logboeksleutel: await sleutels.logboek(),
    lezers: [await machinevertrouwen(omgeving, 'burger')],
    verantwoordelijke: KETENBEHEER.oin,
    meldingUrl: adressen.melding,
    inrichtingUrl: adressen.inrichting,
    ondertekenaar,
    bezorger,
    klok,
    tls,
    log,
  });
  return functiedeel(dienst.functie, ['gateway'], omgeving, async () => {
    await dienst.stop();
    await bezorger.stop();
  });
}
