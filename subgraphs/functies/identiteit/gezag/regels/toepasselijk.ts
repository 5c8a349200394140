import { leeftijdsoordeel, vergelijk } from '../../gbav/index.js';
import type { Conclusie } from '../antwoord.js';
import { nietTeBepalen, type Gezagsregel } from './regel.js';

function nietVanToepassing(toelichting: string, ...grondslag: string[]): Conclusie {
  return { soort: 'NIET_VAN_TOEPASSING', houders: [], grondslag, toelichting };
}

/** Is there a minor, and one whose gezag Dutch facts can tell? */
export const TOEPASSELIJK: readonly Gezagsregel[] = [
  {
    naam: 'overleden',
    beslis: ({ kind }) => (kind.overleden ? nietVanToepassing('De persoon is overleden.') : null),
  },
  {
    naam: 'meerderjarig',
    beslis: ({ kind, peildatum }) => leeftijdsoordeel(kind.geboortedatum ?? undefined, peildatum) === 'MEERDERJARIG'
      ? nietVanToepassing('De persoon is achttien jaar of ouder en staat niet onder gezag.', '1:233 BW', '1:245 lid 1 BW') : null,
  },
  {
    naam: 'geboortedatum-onvolledig',
    beslis: ({ kind, peildatum }) => leeftijdsoordeel(kind.geboortedatum ?? undefined, peildatum) === 'ONZEKER'
      ? nietTeBepalen('De geboortedatum is niet volledig bekend, zodat niet vaststaat of de persoon al achttien is.') : null,
  },
  {
    naam: 'nog-niet-geboren',
    beslis: ({ kind, peildatum }) => kind.geboortedatum !== null && vergelijk(kind.geboortedatum, peildatum) === 'NA'
      ? nietTeBepalen('De persoon is na de peildatum geboren.') : null,
  },
  {
    naam: 'meerderjarig-door-huwelijk',
    beslis: ({ kind }) => (kind.lijst.partners.some(({ actueel }) => actueel.sluiting ?? actueel.ontbinding)
      ? nietVanToepassing('De persoon is gehuwd of geregistreerd partner, of is dat geweest, en is daardoor meerderjarig.', '1:233 BW') : null),
  },
  {
    naam: 'lijst-opgeschort',
    beslis: ({ kind }) => {
      const reden = kind.lijst.inschrijving.opschorting?.reden;
      if (kind.lijst.inschrijving.opschorting === undefined) return null;
      return nietTeBepalen(reden === 'E' || reden === 'R'
        ? 'De minderjarige woont in het buitenland; wat daar over gezag is ontstaan of beslist, staat niet in de registratie.'
        : 'De persoonslijst van de minderjarige wordt niet meer bijgehouden.');
    },
  },
  {
    naam: 'geboorte-in-onderzoek',
    beslis: ({ kind }) => {
      const onderzoek = kind.lijst.persoon.actueel.onderzoek;
      return onderzoek !== undefined && onderzoek.tot === undefined && /^..(?:00|03(?:00|10))/.test(onderzoek.aanduiding)
        ? nietTeBepalen('De geboortedatum van de minderjarige is in onderzoek.') : null;
    },
  },
];
