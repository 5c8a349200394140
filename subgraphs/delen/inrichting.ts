import { type Inrichtingfunctie, inrichting, type Zaaigoed } from '../functies/inrichting/index.js';
import { FUNCTIES } from './namen.js';
import type { Functiedeel } from './deel.js';
import { functiedeel } from './functiedeel.js';
import { KETENBEHEER } from './ketenbeheer.js';
import type { Omgeving } from './omgeving.js';

export interface Inrichtingdeel extends Functiedeel {
  readonly inrichting: Inrichtingfunctie;
}

/** Makes the subgraph of samenwerkfunctie 14, filled with this where it is empty. @param soorten the kinds of partner that there are, now */
export async function maakInrichting(omgeving: Omgeving, soorten: () => readonly { readonly soort: string }[], zaaigoed: Zaaigoed): Promise<Inrichtingdeel> {
  const { log, sleutels } = omgeving;
  const dienst = await inrichting({
    database: omgeving.database('inrichting'),
    kent: { functie: (naam) => FUNCTIES.some((functie) => functie === naam), soort: (code) => soorten().some(({ soort }) => soort === code) },
    verantwoordelijke: KETENBEHEER.oin,
    logboeksleutel: await sleutels.logboek(),
    log,
  });
  await dienst.zaai(zaaigoed);
  return { ...(await functiedeel(dienst.functie, ['gateway', 'bekendheid', 'melding', 'actie', 'register'], omgeving, () => dienst.stop())), inrichting: dienst };
}
