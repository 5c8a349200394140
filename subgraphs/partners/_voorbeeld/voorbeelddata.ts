import { type Catalogus, dagTijdens, type EigenVoorbeelden, SYNTHETISCH } from '../../kit/index.js';
import { VoorbeeldNotitiesoort } from './types.js';

/** Wording of the synthetic dossiers: whom the organisation knows, and in what words. */
export const catalogus: Catalogus = {
  kansen: [{ vanaf: 0, tot: 120, kans: 0.3 }],
  teams: ['Team Voorbeeld'],
  betrokkenheden: [
    { soort: 'Voorbeeldtraject', minimumDagen: 30, maximumDagen: 360, toelichtingen: ['Het traject verloopt volgens plan.'] },
    { soort: 'Kort contact', minimumDagen: 1, maximumDagen: 14, toelichtingen: [] },
  ],
  acties: [{ omschrijving: 'Voorbeeldgesprek', resultaten: ['Het gesprek heeft plaatsgevonden.'] }],
};

/** The rows of the own groups, drawn so that they agree with the involvements; every explanation says that it is synthetic. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => {
  const notitie = toeval.stroom('notities');
  return {
    notities: betrokkenheden.map((betrokkenheid) => ({
      soort: notitie.kies([VoorbeeldNotitiesoort.GESPREK, VoorbeeldNotitiesoort.AFSPRAAK]),
      datum: dagTijdens(betrokkenheid, notitie),
      tekst: `${notitie.kies(['Er is een vervolg afgesproken.', 'De afspraak is bevestigd.'])} ${SYNTHETISCH}`,
    })),
  };
};
