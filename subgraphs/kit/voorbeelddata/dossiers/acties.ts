import type { Actiestatus } from '../../contract/opsommingen.js';
import type { Betrokkenheidsperiode } from './betrokkenheden.js';
import type { Actiesoort } from './catalogus.js';
import { isoVan } from '../dagen.js';
import type { Toeval } from '../toeval.js';
import { binnenLeeftijd, type Venster } from './venster.js';
import { SYNTHETISCH, type Actierij } from './voorbeelddossier.js';

const REDENEN_GESTOPT = ['Ingetrokken door de aanvrager.', 'Niet meer nodig.', 'De persoon werkte niet mee.', 'Overgenomen door een andere organisatie.'] as const;

/** Up to four actions. While nothing goes on they are all in the past, within an involvement. */
export function maakActies(
  soorten: readonly Actiesoort[], periodes: readonly Betrokkenheidsperiode[], venster: Venster, toeval: Toeval,
): Actierij[] {
  const keuzen = soorten.filter((soort) => binnenLeeftijd(venster, soort.leeftijd)?.laatste === venster.laatste);
  const lopend = periodes.some(({ eind }) => eind === undefined);
  const begonnen = periodes.filter(({ begin }) => begin <= venster.laatste);
  const aantal = Math.min(keuzen.length, toeval.kiesGewogen([[0, 1], [1, 3], [2, 3], [3, 2], [4, 1]]));
  return Array.from({ length: aantal }, () => {
    const [soort] = keuzen.splice(toeval.geheelGetal(0, keuzen.length - 1), 1) as [Actiesoort];
    return eenActie(soort, kiesStatus(lopend, begonnen.length > 0, toeval), begonnen, venster, toeval);
  });
}

function kiesStatus(lopend: boolean, begonnen: boolean, toeval: Toeval): Actiestatus {
  if (!lopend) return toeval.kiesGewogen([['UITGEVOERD', 5], ['GESTOPT', 1]]);
  if (!begonnen) return toeval.kiesGewogen([['AANGEVRAAGD', 2], ['ONTVANGEN', 2], ['GEPLAND', 1]]);
  return toeval.kiesGewogen([['UITGEVOERD', 4], ['OPGEPAKT', 3], ['GEPLAND', 2], ['AANGEVRAAGD', 1], ['ONTVANGEN', 1], ['GESTOPT', 1]]);
}

function eenActie(soort: Actiesoort, status: Actiestatus, begonnen: readonly Betrokkenheidsperiode[], venster: Venster, toeval: Toeval): Actierij {
  const { laatste } = venster;
  const rij = (vanaf: number | null, tot: number | null, resultaat: string | null = null): Actierij =>
    ({ omschrijving: soort.omschrijving, status, vanaf: alsDatum(vanaf), tot: alsDatum(tot), resultaat });
  switch (status) {
    case 'AANGEVRAAGD':
    case 'ONTVANGEN':
      return rij(null, laatste + toeval.geheelGetal(7, 60));
    case 'GEPLAND': {
      const vanaf = laatste + toeval.geheelGetal(3, 90);
      return rij(vanaf, toeval.kans(0.6) ? vanaf + toeval.geheelGetal(0, 30) : null);
    }
    case 'OPGEPAKT': {
      const begin = begonnen.find(({ eind }) => eind === undefined)?.begin ?? venster.eerste;
      return rij(toeval.geheelGetal(Math.max(laatste - 120, begin), laatste), toeval.kans(0.5) ? laatste + toeval.geheelGetal(7, 90) : null);
    }
    case 'UITGEVOERD':
    case 'GESTOPT': {
      const { begin, eind = laatste } = toeval.kies(begonnen);
      const vanaf = toeval.geheelGetal(begin, eind);
      const resultaten = status === 'UITGEVOERD' ? soort.resultaten : REDENEN_GESTOPT;
      const resultaat = resultaten.length === 0 || toeval.kans(0.2) ? null : `${toeval.kies(resultaten)} ${SYNTHETISCH}`;
      return rij(vanaf, Math.min(eind, vanaf + toeval.geheelGetal(0, 60)), resultaat);
    }
  }
}

function alsDatum(dag: number | null): string | null {
  return dag === null ? null : isoVan(dag);
}
