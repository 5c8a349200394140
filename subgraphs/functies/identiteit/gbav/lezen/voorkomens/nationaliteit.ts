import type { NationaliteitVoorkomen } from '../../lijst/persoonslijst.js';
import type { Rij } from '../rij.js';
import { leesVoorkomen } from './voorkomen.js';

/** Category 04. */
export function leesNationaliteit(rij: Rij): NationaliteitVoorkomen {
  return {
    ...leesVoorkomen(rij, '04'),
    nationaliteit: rij.waarde('04.05.10'),
    redenVerkrijging: rij.waarde('04.63.10'),
    redenBeeindiging: rij.waarde('04.64.10'),
  };
}
