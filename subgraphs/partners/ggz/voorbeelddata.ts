import { type Catalogus, dagenLater, dagTijdens, type EigenVoorbeelden, KANSEN, SYNTHETISCH } from '../../kit/index.js';
import { GgzTrajectsoort } from './types.js';

/** Wording of the synthetic dossiers of mental health care: no diagnosis and no contents of treatment anywhere. */
export const catalogus: Catalogus = {
  kansen: KANSEN.ggz,
  teams: ['Polikliniek Volwassenen', 'Team Jeugd', 'Wijkteam ggz Oost', 'Crisisdienst'],
  bereikbaar: ['Werkdagen van 8.30 tot 17.00 uur.', 'Dag en nacht via de dienstdoende behandelaar.'],
  betrokkenheden: [
    { soort: 'Behandeling basis-ggz', rol: 'HOOFDBETROKKENE', leeftijd: [18, 120], minimumDagen: 60, maximumDagen: 240, toelichtingen: ['Verwezen door de huisarts.', 'Afgesloten in overleg.'] },
    { soort: 'Behandeling gespecialiseerde ggz', rol: 'HOOFDBETROKKENE', leeftijd: [18, 120], minimumDagen: 120, maximumDagen: 900, toelichtingen: ['Vaste behandelaar bekend.', 'Naasten zijn met toestemming betrokken.'] },
    { soort: 'Ambulante zorg in de wijk', rol: 'HOOFDBETROKKENE', leeftijd: [18, 120], minimumDagen: 360, maximumDagen: 2000, toelichtingen: ['Wekelijks contact thuis.'] },
    { soort: 'Jeugd-ggz', rol: 'HOOFDBETROKKENE', leeftijd: [6, 17], minimumDagen: 90, maximumDagen: 600, toelichtingen: ['Ouders zijn bij de behandeling betrokken.', 'Afgestemd met school.'] },
    { soort: 'Contact met de crisisdienst', rol: 'HOOFDBETROKKENE', leeftijd: [12, 120], minimumDagen: 1, maximumDagen: 21, toelichtingen: ['Beoordeeld en overgedragen.', 'Vervolgafspraak gemaakt.'] },
    { soort: 'Ouder of naaste van een cliënt', rol: 'NEVENBETROKKENE', leeftijd: [18, 120], minimumDagen: 60, maximumDagen: 600, toelichtingen: ['Neemt deel aan gezinsgesprekken.'] },
  ],
  acties: [
    { omschrijving: 'Kindcheck uitvoeren', leeftijd: [18, 120], resultaten: ['De kindcheck is gedaan en besproken.'] },
    { omschrijving: 'Overleg met de huisarts', resultaten: ['De huisarts is ingelicht.'] },
    { omschrijving: 'Gezinsgesprek', resultaten: ['Het gesprek heeft plaatsgevonden.', 'Het gesprek is verzet.'] },
    { omschrijving: 'Crisisplan bespreken', leeftijd: [12, 120], resultaten: ['Het plan is met de persoon vastgesteld.'] },
  ],
};

/** The trajectory that an involvement stands for. */
const TRAJECTEN: Readonly<Record<string, GgzTrajectsoort>> = {
  'Behandeling basis-ggz': GgzTrajectsoort.BASISZORG,
  'Behandeling gespecialiseerde ggz': GgzTrajectsoort.SPECIALISTISCHE_ZORG,
  'Ambulante zorg in de wijk': GgzTrajectsoort.ZORG_IN_DE_WIJK,
  'Jeugd-ggz': GgzTrajectsoort.JEUGDZORG,
  'Contact met de crisisdienst': GgzTrajectsoort.CRISISZORG,
};
const MET_CRISISAFSPRAAK = new Set(['Ambulante zorg in de wijk', 'Contact met de crisisdienst']);

/** Trajectories of the involvements in a dossier, and crisis arrangements where those are usual. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => {
  const crisis = toeval.stroom('crisisafspraken');
  return {
    behandelingen: betrokkenheden.filter(({ soort }) => soort in TRAJECTEN).map(({ soort, vanaf, tot, status }) => ({ soort: TRAJECTEN[soort], vanaf, tot, status })),
    crisisafspraken: betrokkenheden
      .filter(({ soort, status }) => MET_CRISISAFSPRAAK.has(soort) && status !== 'AANGEMELD' && crisis.kans(0.7))
      .map((betrokkenheid) => {
        const vastgesteld = dagTijdens(betrokkenheid, crisis);
        return {
          vastgesteld,
          herzienVoor: vastgesteld === null ? null : dagenLater(vastgesteld, 365),
          verwijzing: `${crisis.kies(['Op te vragen bij de dienstdoende behandelaar.', 'De persoon draagt de kaart bij zich; de crisisdienst heeft een afschrift.'])} ${SYNTHETISCH}`,
        };
      }),
  };
};
