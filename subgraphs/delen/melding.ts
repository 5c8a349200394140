import { melding } from '../functies/melding/index.js';
import { bezorgerVoor } from './bezorger.js';
import type { Functiedeel } from './deel.js';
import { functiedeel } from './functiedeel.js';
import { KETENBEHEER } from './ketenbeheer.js';
import { machinevertrouwen, type Omgeving, ondertekenaarVoor } from './omgeving.js';

/** Makes the subgraph of samenwerkfunctie 1. */
export async function maakMelding(omgeving: Omgeving): Promise<Functiedeel> {
  const { sleutels, adressen, klok, tls, log } = omgeving;
  const ondertekenaar = await ondertekenaarVoor(omgeving, 'melding');
  const bezorger = bezorgerVoor(omgeving, ondertekenaar);
  const dienst = await melding({
    database: omgeving.database('melding'),
    logboeksleutel: await sleutels.logboek(),
    lezers: [await machinevertrouwen(omgeving, 'burger')],
    verantwoordelijke: KETENBEHEER.oin,
    identiteitUrl: adressen.identiteit,
    inrichtingUrl: adressen.inrichting,
    bekendheidUrl: adressen.bekendheid,
    ondertekenaar,
    bezorger,
    klok,
    tls,
    log,
  });
  return functiedeel(dienst.functie, ['gateway', 'actie'], omgeving, async () => {
    await dienst.stop();
    await bezorger.stop();
  });
}
