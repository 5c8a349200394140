import type { Conclusie } from '../antwoord.js';
import type { Gezagsfeiten, Ouder } from '../feiten.js';
import { bekendeOuders, nietTeBepalen, type Gezagsregel } from './regel.js';

/** Is it clear who the parents are, and can their side be seen? */
export const OUDERSCHAP: readonly Gezagsregel[] = [
  {
    naam: 'ouderschap-in-onderzoek',
    beslis: ({ ouders }) => (ouders.some(inOnderzoek) ? nietTeBepalen('De gegevens over een ouder zijn in onderzoek.') : null),
  },
  {
    naam: 'ouder-onbekend',
    beslis: ({ ouders }) => (ouders.some(({ aard }) => aard === 'ONBEKEND')
      ? nietTeBepalen('Van een of beide ouders is niet bekend wie het is.') : null),
  },
  {
    naam: 'ouder-niet-vermeld',
    beslis: ({ ouders }) => (ouders.some(({ aard }) => aard === 'NIET_VERMELD')
      ? nietTeBepalen('De persoonslijst vermeldt niet wie de ouders zijn.') : null),
  },
  { naam: 'geen-ouders', beslis: geenOuders },
  { naam: 'ouders-buiten-bereik', beslis: oudersBuitenBereik },
  {
    naam: 'gegevens-ouder-in-onderzoek',
    beslis: (feiten) => (bekendeOuders(feiten).some(eigenGegevensInOnderzoek)
      ? nietTeBepalen('Gegevens over geboorte, huwelijk, partnerschap, curatele of overlijden van een ouder zijn in onderzoek.') : null),
  },
];

function geenOuders(feiten: Gezagsfeiten): Conclusie | null {
  if (bekendeOuders(feiten).length > 0) return null;
  return {
    soort: 'TIJDELIJK_GEEN_GEZAG',
    houders: [],
    grondslag: ['1:295 BW'],
    toelichting: 'De minderjarige heeft geen juridische ouders en er is geen voogd geregistreerd; de rechtbank benoemt een voogd.',
  };
}

function oudersBuitenBereik(feiten: Gezagsfeiten): Conclusie | null {
  return bekendeOuders(feiten).some(({ persoon }) => persoon !== null) ? null
    : nietTeBepalen('De persoonslijst van geen van de ouders is beschikbaar, zodat huwelijk, overlijden en curatele niet te zien zijn.');
}

/** An inquiry into given names, prefix, or place and country of birth does not touch who the parent is. */
const NIET_VAN_BELANG = /^..(?:02(?:10|20|30)|03(?:20|30))/;

function inOnderzoek({ voorkomens }: Ouder): boolean {
  const onderzoek = voorkomens[0]?.onderzoek;
  return onderzoek !== undefined && onderzoek.tot === undefined && !NIET_VAN_BELANG.test(onderzoek.aanduiding);
}

function eigenGegevensInOnderzoek({ persoon, verbintenissen }: Ouder): boolean {
  if (persoon === null) return false;
  const { lijst } = persoon;
  const geboorte = lijst.persoon.actueel.onderzoek;
  const overig = [lijst.overlijden?.actueel.onderzoek, lijst.gezag?.actueel.onderzoek];
  return verbintenissen.some(({ inOnderzoek: loopt }) => loopt)
    || overig.some((onderzoek) => onderzoek !== undefined && onderzoek.tot === undefined)
    || (geboorte !== undefined && geboorte.tot === undefined && /^..(?:00|03(?:00|10))/.test(geboorte.aanduiding));
}
