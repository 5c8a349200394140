import { vergelijk } from '../../gbav/index.js';
import type { Conclusie } from '../antwoord.js';
import type { Gezagsfeiten, Ouder, Verbintenis } from '../feiten.js';
import { ouderschapOntkend, woondeInBuitenland } from './omstandigheden.js';
import { AKTE, alsHouder, alsPartner, bekendeOuders, nietTeBepalen, opAkte, type Gezagsregel } from './regel.js';

/** One parent is known and there is no other. */
export const EEN_OUDER: readonly Gezagsregel[] = [
  { naam: 'partner-bij-geboorte-onzeker', beslis: metEen(partnerOnzeker) },
  { naam: 'partner-bij-geboorte', beslis: metEen(partnerBijGeboorte) },
  { naam: 'buitenland', beslis: metEen((_, feiten) => (woondeInBuitenland(feiten)
    ? nietTeBepalen('Niet blijkt dat de minderjarige in Nederland is geboren en er steeds heeft gewoond; of elders nog een ander gezag heeft gekregen, is hier niet te zien.') : null)) },
  { naam: 'enige-ouder', beslis: metEen(enigeOuder) },
];

function metEen(beslis: (ouder: Ouder, feiten: Gezagsfeiten) => Conclusie | null): Gezagsregel['beslis'] {
  return (feiten) => {
    const [ouder, tweede] = bekendeOuders(feiten);
    return ouder === undefined || tweede !== undefined ? null : beslis(ouder, feiten);
  };
}

/** Was the marriage there when the child came: at birth, or at adoption. */
function bijKomst(verbintenis: Verbintenis, ouder: Ouder, feiten: Gezagsfeiten): 'JA' | 'NEE' | 'ONZEKER' {
  if (ouderschapOntkend(verbintenis, feiten)) return 'NEE';
  const { vanaf, tot } = verbintenis;
  const [adoptie] = opAkte(ouder, [AKTE.adoptie]);
  const komst = (adoptie ? adoptie.betrekkingVanaf : feiten.kind.geboortedatum) ?? 'onbekend';
  const begin = vergelijk(vanaf ?? 'onbekend', komst);
  const einde = tot === null ? 'NA' : vergelijk(tot, komst);
  if (begin === 'NA' || einde === 'VOOR') return 'NEE';
  return begin === 'ONZEKER' || einde === 'ONZEKER' ? 'ONZEKER' : 'JA';
}

function partnerOnzeker(ouder: Ouder, feiten: Gezagsfeiten): Conclusie | null {
  return ouder.verbintenissen.some((verbintenis) => bijKomst(verbintenis, ouder, feiten) === 'ONZEKER')
    ? nietTeBepalen('Door een onvolledige datum staat niet vast of de ouder bij de geboorte gehuwd of geregistreerd partner was.') : null;
}

function partnerBijGeboorte(ouder: Ouder, feiten: Gezagsfeiten): Conclusie | null {
  const verbintenis = ouder.verbintenissen.find((v) => bijKomst(v, ouder, feiten) === 'JA');
  return verbintenis === undefined ? null : {
    soort: 'GEZAMENLIJK_GEZAG',
    houders: [alsHouder(ouder), alsPartner(verbintenis)],
    grondslag: ['1:253sa lid 1 BW'],
    toelichting: 'De minderjarige heeft één ouder en is geboren tijdens het huwelijk of geregistreerd partnerschap van die ouder; de ouder en die partner hebben samen het gezag.',
  };
}

function enigeOuder(ouder: Ouder): Conclusie {
  return {
    soort: 'EENHOOFDIG_OUDERLIJK_GEZAG',
    houders: [alsHouder(ouder)],
    grondslag: ['1:253b lid 1 BW'],
    toelichting: 'De minderjarige heeft één ouder, die bij de geboorte niet gehuwd of geregistreerd partner was; die ouder heeft alleen het gezag.',
  };
}
