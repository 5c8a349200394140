import { type Betrokkenheidrij, type Catalogus, type EigenVoorbeelden, KANSEN, SYNTHETISCH, type Toeval } from '../../kit/index.js';
import { ReclasseringKader, ReclasseringVoorwaarde } from './types.js';

/** Wording of the synthetic dossiers of probation. */
export const catalogus: Catalogus = {
  kansen: KANSEN.reclassering,
  teams: ['Unit Toezicht', 'Unit Advies', 'Unit Werkstraffen'],
  betrokkenheden: [
    { soort: 'Reclasseringstoezicht', rol: 'HOOFDBETROKKENE', leeftijd: [16, 120], minimumDagen: 180, maximumDagen: 1095, toelichtingen: ['Meldt zich volgens afspraak.', 'Het toezicht is van een andere regio overgenomen.'] },
    { soort: 'Werkstraf', rol: 'HOOFDBETROKKENE', leeftijd: [16, 120], minimumDagen: 30, maximumDagen: 365, toelichtingen: ['Uitgevoerd bij een groenvoorziening.', 'Op verzoek in de weekenden gepland.'] },
    { soort: 'Adviesrapportage', rol: 'HOOFDBETROKKENE', leeftijd: [14, 120], minimumDagen: 14, maximumDagen: 90, toelichtingen: ['Opgesteld op verzoek van de officier van justitie.', 'Uitgebracht voor de zitting.'] },
    { soort: 'Naaste in een toezicht', rol: 'NEVENBETROKKENE', leeftijd: [16, 120], minimumDagen: 90, maximumDagen: 700, toelichtingen: ['Als contactpersoon opgegeven.'] },
  ],
  acties: [
    { omschrijving: 'Meldplichtgesprek', leeftijd: [16, 120], resultaten: ['De persoon is verschenen.', 'De afspraak is verzet.'] },
    { omschrijving: 'Huisbezoek door de toezichthouder', leeftijd: [16, 120], resultaten: ['Het huisbezoek is afgelegd.'] },
    { omschrijving: 'Evaluatie van het toezicht', leeftijd: [16, 120], resultaten: ['Het toezicht is voortgezet.', 'Het toezicht is in frequentie verlaagd.'] },
    { omschrijving: 'Afstemming met Veilig Thuis', resultaten: ['De afspraken zijn op elkaar afgestemd.'] },
  ],
};

const VOORWAARDEN = Object.values(ReclasseringVoorwaarde).filter((voorwaarde) => voorwaarde !== ReclasseringVoorwaarde.MELDPLICHT);

/** Supervision and community service that go with the involvements in a dossier. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => {
  const toezicht = toeval.stroom('toezichten');
  const werk = toeval.stroom('werkstraffen');
  return {
    toezichten: betrokkenheden.filter(({ soort }) => soort === 'Reclasseringstoezicht').map(({ vanaf, tot, status }) => ({
      kader: toezicht.kiesGewogen([
        [ReclasseringKader.VOORWAARDELIJKE_STRAF, 6], [ReclasseringKader.SCHORSING_VOORLOPIGE_HECHTENIS, 2],
        [ReclasseringKader.VOORWAARDELIJKE_INVRIJHEIDSTELLING, 1], [ReclasseringKader.PENITENTIAIR_PROGRAMMA, 1],
      ]),
      vanaf,
      tot,
      status,
      voorwaarden: [ReclasseringVoorwaarde.MELDPLICHT, ...VOORWAARDEN.filter(() => toezicht.kans(0.25))],
      toelichting: `${toezicht.kies(['De voorwaarden zijn met de persoon doorgenomen.', 'Er is een vaste toezichthouder.', 'De frequentie is eens per twee weken.'])} ${SYNTHETISCH}`,
    })),
    werkstraffen: betrokkenheden.filter(({ soort }) => soort === 'Werkstraf').map((betrokkenheid) => werkstraf(betrokkenheid, werk)),
  };
};

function werkstraf({ vanaf, tot, status }: Betrokkenheidrij, toeval: Toeval): Readonly<Record<string, unknown>> {
  const uren = toeval.kies([40, 60, 80, 120, 160, 240]);
  const deel = { AANGEMELD: 0, LOPEND: toeval.getal(), AFGESLOTEN: 1 }[status];
  return {
    uren,
    verricht: Math.floor(uren * deel),
    vanaf,
    tot,
    toelichting: `${toeval.kies(['De werkplek is passend gevonden.', 'De uren zijn in overleg gepland.'])} ${SYNTHETISCH}`,
  };
}
