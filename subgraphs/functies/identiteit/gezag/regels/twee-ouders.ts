import { vergelijk } from '../../gbav/index.js';
import type { Conclusie } from '../antwoord.js';
import type { Gezagsfeiten, Verbintenis } from '../feiten.js';
import { ERKENNING } from './erkenning.js';
import { geboortemoeder, woondeInBuitenland, zonderMoeder } from './omstandigheden.js';
import { AKTE, alsHouder, bekendeOuders, nietTeBepalen, opAkte, samen, type Gezagsregel } from './regel.js';

/** Both parents are known. */
export const TWEE_OUDERS: readonly Gezagsregel[] = [
  { naam: 'geadopteerd', beslis: metTwee(geadopteerd) },
  { naam: 'huwelijk-onzeker', beslis: metTwee(huwelijkOnzeker) },
  { naam: 'huwelijk-of-partnerschap', beslis: metTwee(huwelijkOfPartnerschap) },
  ...ERKENNING.map(({ naam, beslis }) => ({ naam, beslis: metTwee(beslis) })),
  { naam: 'buitenland', beslis: metTwee((feiten) => (woondeInBuitenland(feiten)
    ? nietTeBepalen('Niet blijkt dat de minderjarige in Nederland is geboren en er steeds heeft gewoond; de ouders kunnen elders samen gezag hebben gekregen zonder dat het hier is geregistreerd.') : null)) },
  { naam: 'moeder-niet-aan-te-wijzen', beslis: metTwee((feiten) => (geboortemoeder(feiten) === undefined
    ? nietTeBepalen('De ouders waren na de geboorte niet met elkaar gehuwd, en uit de registratie blijkt niet wie van hen de geboortemoeder is.') : null)) },
  { naam: 'moeder-buiten-bereik', beslis: metTwee((feiten) => zonderMoeder(geboortemoeder(feiten))) },
  { naam: 'moeder-alleen', beslis: metTwee(moederAlleen) },
];

function metTwee(beslis: (feiten: Gezagsfeiten) => Conclusie | null): Gezagsregel['beslis'] {
  return (feiten) => (bekendeOuders(feiten).length === 2 ? beslis(feiten) : null);
}

function geadopteerd(feiten: Gezagsfeiten): Conclusie | null {
  return feiten.ouders.some((ouder) => opAkte(ouder, [AKTE.adoptie]).length > 0)
    ? samen(feiten, ['1:229 BW'], 'De minderjarige is geadopteerd; de ouders hebben daardoor samen het gezag.') : null;
}

/** Married to each other at any moment from the birth on: that is, not ended before it. */
function sindsGeboorte({ tot }: Verbintenis, { kind }: Gezagsfeiten): 'JA' | 'NEE' | 'ONZEKER' {
  if (tot === null) return 'JA';
  const ligging = vergelijk(tot, kind.geboortedatum ?? 'onbekend');
  return ligging === 'ONZEKER' ? 'ONZEKER' : ligging === 'VOOR' ? 'NEE' : 'JA';
}

function huwelijkOnzeker(feiten: Gezagsfeiten): Conclusie | null {
  const oordelen = feiten.verbintenissen.map((verbintenis) => sindsGeboorte(verbintenis, feiten));
  return oordelen.includes('ONZEKER') && !oordelen.includes('JA')
    ? nietTeBepalen('Door een onvolledige datum staat niet vast of de ouders na de geboorte nog met elkaar gehuwd of geregistreerd partner waren.') : null;
}

function huwelijkOfPartnerschap(feiten: Gezagsfeiten): Conclusie | null {
  const geldend = feiten.verbintenissen.filter((verbintenis) => sindsGeboorte(verbintenis, feiten) === 'JA');
  const [eerste] = geldend;
  if (eerste === undefined) return null;
  const huwelijk = geldend.find(({ soort }) => soort === 'HUWELIJK');
  const woord = huwelijk ? 'gehuwd' : 'geregistreerd partner';
  if (geldend.some(({ tot }) => tot === null)) {
    return samen(feiten, [huwelijk ? '1:251 lid 1 BW' : '1:253aa lid 1 BW'], `De ouders zijn met elkaar ${woord} en hebben samen het gezag.`);
  }
  return samen(feiten, [huwelijk ? '1:251 lid 2 BW' : '1:253aa BW'],
    `De ouders waren bij of na de geboorte met elkaar ${woord}; het gezamenlijk gezag liep na het einde daarvan door.`);
}

function moederAlleen(feiten: Gezagsfeiten): Conclusie | null {
  const moeder = geboortemoeder(feiten);
  return moeder === undefined ? null : {
    soort: 'EENHOOFDIG_OUDERLIJK_GEZAG',
    houders: [alsHouder(moeder)],
    grondslag: ['1:253b lid 1 BW'],
    toelichting: 'De ouders waren bij en na de geboorte niet met elkaar gehuwd of geregistreerd partner en er is geen erkenning sinds 1 januari 2023; de moeder heeft alleen het gezag.',
  };
}
