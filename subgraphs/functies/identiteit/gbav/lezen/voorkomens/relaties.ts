import type { KindVoorkomen, OuderVoorkomen, PartnerVoorkomen } from '../../lijst/persoonslijst.js';
import type { Rij } from '../rij.js';
import { leesPersoonsgegevens } from './persoonsgegevens.js';
import { leesVoorkomen } from './voorkomen.js';

/** Category 02 or 03. */
export function leesOuder(rij: Rij, categorie: '02' | '03'): OuderVoorkomen {
  return { ...leesVermelding(rij, categorie), betrekkingVanaf: rij.datum(`${categorie}.62.10`) };
}

/** Category 05. */
export function leesPartner(rij: Rij): PartnerVoorkomen {
  const [sluiting, ontbinding] = [leesFeit(rij, '05.06'), leesFeit(rij, '05.07')];
  return {
    ...leesVermelding(rij, '05'),
    verbintenis: rij.waarde('05.15.10'),
    sluiting,
    ontbinding: ontbinding && { ...ontbinding, reden: rij.waarde('05.07.40') },
  };
}

/** Category 09. */
export function leesKind(rij: Rij): KindVoorkomen {
  return { ...leesVermelding(rij, '09'), levenloos: rij.waarde('09.89.10') === 'L' };
}

function leesVermelding(rij: Rij, categorie: string): OuderVoorkomen {
  return { ...leesVoorkomen(rij, categorie), ...leesPersoonsgegevens(rij, categorie, 'RELATIE_BSN_ONGELDIG') };
}

function leesFeit(rij: Rij, groep: string): { datum?: string; plaats?: string; land?: string } | undefined {
  const feit = { datum: rij.datum(`${groep}.10`), plaats: rij.waarde(`${groep}.20`), land: rij.waarde(`${groep}.30`) };
  return feit.datum ?? feit.plaats ?? feit.land ? feit : undefined;
}
