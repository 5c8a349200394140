import type { Inschrijving } from '../../lijst/persoonslijst.js';
import type { Rij } from '../rij.js';

/** Category 07, which has no history. */
export function leesInschrijving(rij: Rij): Inschrijving {
  const [reden, vanaf] = [rij.waarde('07.67.20'), rij.datum('07.67.10')];
  const indicatieGeheim = rij.waarde('07.70.10');
  if (!/^[0-7]$/.test(indicatieGeheim ?? '')) rij.meld('GEHEIM_ONBEKEND', '07.70.10');
  return {
    regel: rij.regel,
    opschorting: reden ?? vanaf ? { reden, vanaf } : undefined,
    ingeschreven: rij.datum('07.68.10'),
    indicatieGeheim,
  };
}
