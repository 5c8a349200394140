import { GEZAGSCODES } from '../../lijst/gezagscodes.js';
import type { GezagVoorkomen } from '../../lijst/persoonslijst.js';
import type { Rij } from '../rij.js';
import { leesVoorkomen } from './voorkomen.js';

/** Category 11. */
export function leesGezag(rij: Rij): GezagVoorkomen {
  const gezag = rij.waarde('11.32.10');
  if (gezag !== undefined && !Object.hasOwn(GEZAGSCODES, gezag)) rij.meld('GEZAGSCODE_ONBEKEND', '11.32.10');
  return { ...leesVoorkomen(rij, '11'), gezag, curatele: rij.waarde('11.33.10') === '1' };
}
