import { leeftijdsoordeel, vergelijk, type Datum } from '../../gbav/index.js';
import type { Conclusie } from '../antwoord.js';
import type { Gezagsfeiten, Ouder } from '../feiten.js';
import { geboortemoeder, ouderschapOntkend } from './omstandigheden.js';
import { AKTE, nietTeBepalen, opAkte, samen, type Gezagsregel } from './regel.js';

/** From this day acknowledgement gives joint gezag by law (1:251b BW, Stb. 2022, 242). */
const NIEUW_RECHT = '2023-01-01';

/** A child born before this day may have been acknowledged before its birth and before 2023; the list does not show when. */
const ZEKER_NIEUW_RECHT = '2023-10-01';

/** The parents were not married after the birth: what does acknowledgement do? Before 2023 nothing, and no rule here decides. */
export const ERKENNING: readonly Gezagsregel[] = [
  { naam: 'erkend-terwijl-moeder-partner-had', beslis: erkendNaastPartner },
  { naam: 'erkend-terwijl-moeder-minderjarig', beslis: erkendTerwijlMoederMinderjarig },
  { naam: 'erkenning-sinds-2023', beslis: erkendSinds2023 },
  { naam: 'erkenning-datum-onzeker', beslis: erkenningOnzeker },
];

/** Entries by which one of them acknowledged the child at or after its birth, or a court established the parenthood. */
function erkenningen({ ouders }: Gezagsfeiten): Ouder['voorkomens'] {
  return ouders.flatMap((ouder) => opAkte(ouder, AKTE.erkenning));
}

/** Under which law the child was acknowledged; null when it was not. Both on the deed of birth, unmarried: acknowledged before birth. */
function recht(feiten: Gezagsfeiten): 'OUD' | 'NIEUW' | 'ONZEKER' | null {
  const erkend = erkenningen(feiten);
  const opGeboorteakte = feiten.ouders.every((ouder) => opAkte(ouder, [AKTE.geboorte]).length > 0);
  if (erkend.length === 0 && !opGeboorteakte) return null;
  const dagen = erkend.length > 0 ? erkend.map(({ betrekkingVanaf }) => betrekkingVanaf) : [feiten.kind.geboortedatum ?? undefined];
  const [zekerOud, zekerNieuw] = [NIEUW_RECHT, erkend.length > 0 ? NIEUW_RECHT : ZEKER_NIEUW_RECHT];
  if (dagen.some((dag) => ['NA', 'GELIJK'].includes(vergelijk(dag ?? 'onbekend', zekerNieuw)))) return 'NIEUW';
  return dagen.every((dag) => vergelijk(dag ?? 'onbekend', zekerOud) === 'VOOR') ? 'OUD' : 'ONZEKER';
}

/** The mother had gezag together with her partner from the birth on (1:253sa); acknowledgement does not change that (1:251b lid 1 onder c). */
function erkendNaastPartner(feiten: Gezagsfeiten): Conclusie | null {
  if (erkenningen(feiten).length === 0) return null;
  const geboren = feiten.kind.geboortedatum ?? 'onbekend';
  const partnerBijGeboorte = geboortemoeder(feiten)?.verbintenissen.some((verbintenis) => !ouderschapOntkend(verbintenis, feiten)
    && vergelijk(verbintenis.vanaf ?? 'onbekend', geboren) !== 'NA' && (verbintenis.tot === null || vergelijk(verbintenis.tot, geboren) !== 'VOOR'));
  return partnerBijGeboorte
    ? nietTeBepalen('De moeder was bij de geboorte gehuwd of geregistreerd partner met een ander dan de erkenner; of die ander samen met haar gezag heeft, blijkt niet.') : null;
}

/** Nobody had gezag then, and acknowledgement does not give it (1:251b lid 1 onder b). */
function erkendTerwijlMoederMinderjarig(feiten: Gezagsfeiten): Conclusie | null {
  const moeder = geboortemoeder(feiten)?.persoon;
  if (recht(feiten) !== 'NIEUW' || !moeder) return null;
  const dagen = [feiten.kind.geboortedatum ?? undefined, ...erkenningen(feiten).map(({ betrekkingVanaf }) => betrekkingVanaf)];
  return dagen.some((dag) => dag !== undefined && VOLLEDIG.test(dag) && wasMinderjarig(moeder.geboortedatum, dag))
    ? nietTeBepalen('De moeder was bij de geboorte of de erkenning minderjarig; of de erkenner daardoor gezag heeft, blijkt niet.') : null;
}

const VOLLEDIG = /^\d{4}-\d\d-\d\d$/;

function wasMinderjarig(geboren: Datum | null, dag: Datum): boolean {
  return leeftijdsoordeel(geboren ?? undefined, dag) !== 'MEERDERJARIG';
}

function erkendSinds2023(feiten: Gezagsfeiten): Conclusie | null {
  return recht(feiten) !== 'NIEUW' ? null : samen(feiten, ['1:251b lid 1 BW'],
    'De minderjarige is op of na 1 januari 2023 erkend; de moeder en de erkenner hebben daardoor samen het gezag. Hebben zij anders verklaard, dan staat dat in het gezagsregister.');
}

function erkenningOnzeker(feiten: Gezagsfeiten): Conclusie | null {
  return recht(feiten) === 'ONZEKER' ? nietTeBepalen('Uit de registratie blijkt niet of de minderjarige voor of na 1 januari 2023 is erkend.') : null;
}
