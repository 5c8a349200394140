import type { Betrokkenheidsoort } from './catalogus.js';
import { isoVan, type Dagbereik } from '../dagen.js';
import type { Toeval } from '../toeval.js';
import { alsVastgelegd, binnenLeeftijd, type Venster } from './venster.js';
import { SYNTHETISCH, type Betrokkenheidrij } from './voorbeelddossier.js';

/** An involvement with the days that it really took, beside the row as it is recorded. */
export interface Betrokkenheidsperiode {
  readonly begin: number;
  /** Undefined while it goes on. */
  readonly eind: number | undefined;
  readonly rij: Betrokkenheidrij;
}

/** One to four involvements, the oldest first; none when no kind fits the person's ages. */
export function maakBetrokkenheden(soorten: readonly Betrokkenheidsoort[], venster: Venster, toeval: Toeval): Betrokkenheidsperiode[] {
  const keuzen = soorten.flatMap((soort) => {
    const bereik = binnenLeeftijd(venster, soort.leeftijd);
    return bereik ? [{ soort, bereik }] : [];
  });
  const aantal = toeval.kiesGewogen([[1, 4], [2, 3], [3, 2], [4, 1]]);
  const periodes: Betrokkenheidsperiode[] = [];
  while (periodes.length < aantal && keuzen.length > 0) {
    const [keuze] = keuzen.splice(toeval.geheelGetal(0, keuzen.length - 1), 1);
    if (keuze) periodes.push(eenPeriode(keuze.soort, keuze.bereik, venster, toeval));
  }
  return periodes.sort((een, ander) => een.begin - ander.begin);
}

function eenPeriode(soort: Betrokkenheidsoort, bereik: Dagbereik, venster: Venster, toeval: Toeval): Betrokkenheidsperiode {
  const gedeeld = {
    soort: soort.soort,
    rol: soort.rol ?? toeval.kiesGewogen([['HOOFDBETROKKENE', 3], ['NEVENBETROKKENE', 2]] as const),
    toelichting: toelichting(soort, toeval),
  };
  const kanNogBeginnen = !venster.afgesloten && bereik.laatste === venster.laatste;
  if (kanNogBeginnen && toeval.kans(0.08)) {
    const begin = venster.laatste + toeval.geheelGetal(1, 45);
    return { begin, eind: undefined, rij: { ...gedeeld, vanaf: toeval.kans(0.5) ? isoVan(begin) : null, tot: null, status: 'AANGEMELD' } };
  }
  // The recent past is likelier than the far.
  const begin = bereik.laatste - Math.floor(toeval.getal() ** 1.6 * (bereik.laatste - bereik.eerste + 1));
  const vanaf = alsVastgelegd(begin, venster, toeval);
  const gepland = begin + toeval.geheelGetal(soort.minimumDagen, soort.maximumDagen);
  if (gepland > venster.laatste && !venster.afgesloten) return { begin, eind: undefined, rij: { ...gedeeld, vanaf, tot: null, status: 'LOPEND' } };
  const eind = Math.min(gepland, venster.laatste);
  return { begin, eind, rij: { ...gedeeld, vanaf, tot: alsVastgelegd(eind, venster, toeval), status: 'AFGESLOTEN' } };
}

function toelichting(soort: Betrokkenheidsoort, toeval: Toeval): string | null {
  if (soort.toelichtingen.length === 0 || toeval.kans(0.15)) return null;
  return `${toeval.kies(soort.toelichtingen)} ${SYNTHETISCH}`;
}
