import { type Ketenindex, ketenindex } from '../voorzieningen/ketenindex/index.js';
import type { Functiedeel } from './deel.js';
import { functiedeel } from './functiedeel.js';
import { KETENBEHEER } from './ketenbeheer.js';
import { machinevertrouwen, type Omgeving, ondertekenaarVoor } from './omgeving.js';

export interface Ketenindexdeel extends Functiedeel {
  readonly ketenindex: Ketenindex;
}

/** Makes the ketenindex: where the events of the chain are laid down and found. */
export async function maakKetenindex(omgeving: Omgeving): Promise<Ketenindexdeel> {
  const { sleutels, adressen, gebeurtenissen, klok, tls, log } = omgeving;
  const dienst = await ketenindex({
    database: omgeving.database('ketenindex'),
    logboeksleutel: await sleutels.logboek(),
    verantwoordelijke: KETENBEHEER.oin,
    ondertekenaar: await ondertekenaarVoor(omgeving, 'ketenindex'),
    identiteitUrl: adressen.identiteit,
    lezers: [await machinevertrouwen(omgeving, 'burger')],
    ...gebeurtenissen,
    klok,
    tls,
    log,
  });
  return { ...(await functiedeel(dienst.functie, ['gateway', 'melding', 'bekendheid', 'actie'], omgeving, () => dienst.stop())), ketenindex: dienst };
}
