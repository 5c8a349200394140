import { PSEUDONIEMENPAD } from '../kit/index.js';
import { type Pseudoniemdienst, pseudoniemdienst } from '../voorzieningen/pseudoniemen/index.js';
import type { Deel } from './deel.js';
import { machinevertrouwen, type Omgeving, organisatievertrouwen } from './omgeving.js';

export interface Pseudoniemendeel extends Deel {
  readonly pad: string;
  readonly dienst: Pseudoniemdienst;
}

/**
 * Makes the service that holds the keys of the pseudonyms.
 * @param kent whether an organisation is in the register: nobody else gets a key
 */
export async function maakPseudoniemen(omgeving: Omgeving, kent: (oin: string) => boolean): Promise<Pseudoniemendeel> {
  const dienst = await pseudoniemdienst({
    database: omgeving.database('pseudoniemen'),
    geheim: await omgeving.sleutels.pseudoniemdienst(),
    vragers: [await machinevertrouwen(omgeving, 'bekendheid'), await machinevertrouwen(omgeving, 'burger')],
    vertrouwen: (oin) => organisatievertrouwen(omgeving, oin),
    kent,
    log: omgeving.log,
  });
  return { naam: 'pseudoniemen', onderdelen: [dienst.onderdeel], pad: PSEUDONIEMENPAD, dienst, stop: () => dienst.stop() };
}
