import { setTimeout as wacht } from 'node:timers/promises';
import type { Bron, Rij } from '../../../subgraphs/kit/bron/bron.js';

/** What every dossier holds: in each group about as much as a demo dossier. */
const GROEPEN: Readonly<Record<string, readonly Rij[]>> = {
  contact: [{ naam: 'Team Noord (synthetisch)', telefoon: '000-0000000', email: 'team.noord@voorbeeld.example', bereikbaar: 'werkdagen van 9 tot 17 uur' }],
  personen: [{ naam: 'Marit Geertruida Reitsma', geboortedatum: '1985-07-23', woonplaats: 'Waterwijk', geregistreerdSinds: '2021-03' }],
  relaties: [{ soort: 'KIND', naam: 'Lotte Cornelissen', vanaf: null, tot: null, zekerheid: 'BEVESTIGD' }, { soort: 'PARTNER', naam: 'Stijn Cornelissen', vanaf: '2010', tot: null, zekerheid: 'OPGEGEVEN' }],
  betrokkenheden: [
    { soort: 'Begeleiding', rol: null, vanaf: '2022-05', tot: null, status: 'LOPEND', toelichting: 'Een toelichting van gewone lengte bij deze betrokkenheid (synthetisch)' },
    { soort: 'Onderzoek', rol: null, vanaf: '2020-01', tot: '2020-09', status: 'AFGESLOTEN', toelichting: null },
  ],
  acties: [{ omschrijving: 'Huisbezoek met het wijkteam', status: 'GEPLAND', vanaf: '2026-01-12', tot: null, resultaat: null }],
};

/** A source that knows these pseudonyms, and takes so long to look somebody up; the rows come along with that. */
export function trageBron(pseudoniemen: ReadonlySet<string>, ms: number): Bron {
  return {
    async vind(gevraagd) {
      await wacht(ms);
      return new Map(gevraagd.filter((pseudoniem) => pseudoniemen.has(pseudoniem)).map((pseudoniem) => [pseudoniem, pseudoniem]));
    },
    async lees(groep, sleutels) {
      const rijen = GROEPEN[groep] ?? [];
      return new Map(sleutels.map((sleutel) => [sleutel, rijen]));
    },
    async controleer() {},
    async stop() {},
  };
}
