import type { OverlijdenVoorkomen } from '../../lijst/persoonslijst.js';
import { uitGbaDatum } from '../../../../../../schema/identificatie/onvolledige-datum.js';
import type { Rij } from '../rij.js';
import { leesVoorkomen } from './voorkomen.js';

/**
 * Category 06. One unreadable date and nothing else is no death: in the published set the announcement of category 05 slipped into
 * this column, and a living mother would have been dead.
 */
export function leesOverlijden(rij: Rij): OverlijdenVoorkomen {
  const voorkomen = leesVoorkomen(rij, '06');
  const [plaats, land, ruw] = [rij.waarde('06.08.20'), rij.waarde('06.08.30'), rij.waarde('06.08.10')];
  if (ruw !== undefined && uitGbaDatum(ruw) === undefined && !plaats && !land && !voorkomen.akte && !voorkomen.document) {
    rij.meld('OVERLIJDEN_ONLEESBAAR', '06.08.10');
    return voorkomen;
  }
  return { ...voorkomen, datum: rij.datum('06.08.10'), plaats, land };
}
