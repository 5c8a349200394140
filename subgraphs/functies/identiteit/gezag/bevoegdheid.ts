import { leeftijdsoordeel, type Bevolkingsblik, type Datum, type Persoon } from '../gbav/index.js';
import type { Conclusie, Gezagshouder, Gezagssoort } from './antwoord.js';
import { nietTeBepalen } from './regels/regel.js';

/** Why somebody cannot have gezag (1:246 BW); mental disorder is not registered. */
type Beletsel = 'OVERLEDEN' | 'ONBEVOEGD' | 'ONZEKER';

/** What becomes of gezag when a holder falls away. */
interface Gevolg {
  readonly soort: Gezagssoort;
  readonly grondslag: Readonly<Record<'OVERLEDEN' | 'ONBEVOEGD', string>>;
  readonly toelichting: string;
}

const EEN_OUDER_OVER: Gevolg = {
  soort: 'EENHOOFDIG_OUDERLIJK_GEZAG',
  grondslag: { OVERLEDEN: '1:253f BW', ONBEVOEGD: '1:253q lid 1 BW' },
  toelichting: 'Eén van hen is overleden of niet bevoegd tot het gezag; de ander heeft het alleen.',
};

/** By kind of gezag and by who is left. */
const GEVOLGEN: Readonly<Partial<Record<Gezagssoort, Readonly<Partial<Record<'OUDER' | 'ANDER' | 'NIEMAND', Gevolg>>>>>> = {
  GEZAMENLIJK_OUDERLIJK_GEZAG: {
    OUDER: EEN_OUDER_OVER,
    NIEMAND: {
      soort: 'TIJDELIJK_GEEN_GEZAG',
      grondslag: { OVERLEDEN: '1:295 BW', ONBEVOEGD: '1:253q lid 2 BW' },
      toelichting: 'Beiden zijn overleden of niet bevoegd tot het gezag; er is geen voogd geregistreerd.',
    },
  },
  EENHOOFDIG_OUDERLIJK_GEZAG: {
    NIEMAND: {
      soort: 'TIJDELIJK_GEEN_GEZAG',
      grondslag: { OVERLEDEN: '1:253g lid 1 BW', ONBEVOEGD: '1:253q lid 3 BW' },
      toelichting: 'Die ouder is overleden of niet bevoegd tot het gezag; de rechter beslist wie het krijgt, een andere ouder krijgt het niet vanzelf.',
    },
  },
  GEZAMENLIJK_GEZAG: {
    OUDER: { ...EEN_OUDER_OVER, grondslag: { OVERLEDEN: '1:245 lid 5 jo. 1:253f BW', ONBEVOEGD: '1:253v lid 1 jo. 1:253q lid 1 BW' } },
    ANDER: {
      soort: 'VOOGDIJ',
      grondslag: { OVERLEDEN: '1:253x lid 1 BW', ONBEVOEGD: '1:253v lid 1 jo. 1:253q lid 1 BW' },
      toelichting: 'De ouder is overleden of niet bevoegd tot het gezag; de ander heeft het alleen, als voogd.',
    },
    NIEMAND: {
      soort: 'TIJDELIJK_GEEN_GEZAG',
      grondslag: { OVERLEDEN: '1:295 BW', ONBEVOEGD: '1:253v lid 5 jo. 1:253q lid 2 BW' },
      toelichting: 'Beiden zijn overleden of niet bevoegd tot het gezag; er is geen voogd geregistreerd.',
    },
  },
};

/** Takes holders away who have died or are not competent (curatele, minority), and says what that does to the gezag. */
export function pasBevoegdheidToe(conclusie: Conclusie, blik: Bevolkingsblik, peildatum: Datum): Conclusie {
  const oordelen = conclusie.houders.map((houder) => ({ houder, beletsel: beletselVan(houder, blik, peildatum) }));
  if (oordelen.some(({ beletsel }) => beletsel === 'ONZEKER')) {
    return nietTeBepalen('De geboortedatum van een ouder is niet volledig bekend, zodat niet vaststaat of die ouder meerderjarig is.');
  }
  const weg = oordelen.flatMap(({ beletsel }) => (beletsel === null || beletsel === 'ONZEKER' ? [] : [beletsel]));
  if (weg.length === 0) return conclusie;
  const over = oordelen.filter(({ beletsel }) => beletsel === null).map(({ houder }) => houder);
  const gevolg = GEVOLGEN[conclusie.soort]?.[wieOver(over)];
  if (gevolg === undefined) return conclusie;
  return {
    soort: gevolg.soort,
    houders: over,
    grondslag: [...conclusie.grondslag, ...new Set(weg.map((beletsel) => gevolg.grondslag[beletsel])), ...(weg.includes('ONBEVOEGD') ? ['1:246 BW'] : [])],
    toelichting: `${conclusie.toelichting} ${gevolg.toelichting}`,
  };
}

function wieOver([eerste]: readonly Gezagshouder[]): 'OUDER' | 'ANDER' | 'NIEMAND' {
  if (eerste === undefined) return 'NIEMAND';
  return eerste.rol === 'OUDER_1' || eerste.rol === 'OUDER_2' ? 'OUDER' : 'ANDER';
}

function beletselVan({ persoon: id }: Gezagshouder, blik: Bevolkingsblik, peildatum: Datum): Beletsel | null {
  const persoon = id === null ? undefined : blik.persoon(id);
  if (persoon === undefined) return null;
  if (persoon.overleden) return 'OVERLEDEN';
  if (persoon.lijst.gezag?.actueel.curatele === true) return 'ONBEVOEGD';
  if (isMeerderjarigDoorHuwelijk(persoon)) return null;
  const leeftijd = leeftijdsoordeel(persoon.geboortedatum ?? undefined, peildatum);
  if (leeftijd === 'MINDERJARIG') return 'ONBEVOEGD';
  return leeftijd === 'ONZEKER' ? 'ONZEKER' : null;
}

/** Who is or was married is of age (1:233 BW). */
function isMeerderjarigDoorHuwelijk({ lijst }: Persoon): boolean {
  return lijst.partners.some(({ actueel }) => actueel.sluiting !== undefined || actueel.ontbinding !== undefined);
}
