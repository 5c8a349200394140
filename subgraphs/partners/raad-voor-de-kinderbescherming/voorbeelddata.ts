import { type Betrokkenheidrij, type Catalogus, type EigenVoorbeelden, KANSEN, SYNTHETISCH, type Toeval } from '../../kit/index.js';
import { RaadVoorDeKinderbeschermingFase as Fase, RaadVoorDeKinderbeschermingOnderzoeksoort as Onderzoek } from './types.js';

/** Wording of the synthetic dossiers of the Raad. */
export const catalogus: Catalogus = {
  kansen: KANSEN['raad-voor-de-kinderbescherming'],
  teams: ['Team Bescherming', 'Team Gezag en Omgang', 'Team Strafzaken', 'Adviesteam'],
  betrokkenheden: [
    { soort: 'Beschermingsonderzoek', minimumDagen: 60, maximumDagen: 180, toelichtingen: ['Ouders en kind zijn gesproken.', 'Er is informatie bij de school gevraagd.', 'Verzoek gedaan door een gecertificeerde instelling.'] },
    { soort: 'Onderzoek naar gezag en omgang', minimumDagen: 60, maximumDagen: 210, toelichtingen: ['Op verzoek van de rechtbank.', 'Beide ouders zijn gehoord.'] },
    { soort: 'Toetsing van een maatregel', minimumDagen: 14, maximumDagen: 60, toelichtingen: ['Getoetst op verzoek van de gecertificeerde instelling.'] },
    { soort: 'Onderzoek in een strafzaak', rol: 'HOOFDBETROKKENE', leeftijd: [12, 17], minimumDagen: 30, maximumDagen: 240, toelichtingen: ['Advies aan de officier van justitie.', 'Gesprek met de jongere en een ouder.'] },
  ],
  acties: [
    { omschrijving: 'Gesprek met de ouders', resultaten: ['Beide ouders zijn gesproken.', 'Eén ouder is gesproken.'] },
    { omschrijving: 'Gesprek met het kind', leeftijd: [4, 17], resultaten: ['Het kind heeft een eigen zienswijze gegeven.'] },
    { omschrijving: 'Informatie vragen bij informanten', resultaten: ['De informanten hebben hun tekst geautoriseerd.'] },
    { omschrijving: 'Rapport aan de rechtbank', resultaten: ['Het rapport is ingediend.'] },
  ],
};

/** The inquiry that an involvement stands for; anything else is a criminal case. */
const CIVIEL: Readonly<Record<string, Onderzoek>> = {
  'Beschermingsonderzoek': Onderzoek.BESCHERMING,
  'Onderzoek naar gezag en omgang': Onderzoek.GEZAG_EN_OMGANG,
  'Toetsing van een maatregel': Onderzoek.TOETSING,
};

/** The inquiries that the involvements in a dossier stand for. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => {
  const civiel = toeval.stroom('onderzoeken');
  const straf = toeval.stroom('strafonderzoeken');
  return {
    onderzoeken: betrokkenheden.filter(({ soort }) => soort in CIVIEL).map((betrokkenheid) => ({
      soort: CIVIEL[betrokkenheid.soort],
      ...verloop(betrokkenheid, civiel),
      toelichting: `${civiel.kies(['De ouders hebben op het concept gereageerd.', 'Het onderzoek volgt de gebruikelijke termijn.', 'Hulp in een vrijwillig kader is ingezet.'])} ${SYNTHETISCH}`,
    })),
    strafonderzoeken: betrokkenheden.filter(({ soort }) => soort === 'Onderzoek in een strafzaak').map((betrokkenheid) => ({
      ...verloop(betrokkenheid, straf),
      taakstraf: betrokkenheid.status === 'AFGESLOTEN' && straf.kans(0.4),
      toelichting: `${straf.kies(['Het advies is met de jongere besproken.', 'De school heeft informatie gegeven.'])} ${SYNTHETISCH}`,
    })),
  };
};

function verloop({ vanaf, tot, status }: Betrokkenheidrij, toeval: Toeval): { readonly fase: Fase; readonly vanaf: string | null; readonly tot: string | null } {
  if (status === 'AANGEMELD') return { fase: Fase.AANGEMELD, vanaf, tot };
  if (status === 'LOPEND') return { fase: Fase.IN_ONDERZOEK, vanaf, tot };
  return { fase: toeval.kans(0.85) ? Fase.RAPPORT_UITGEBRACHT : Fase.BEEINDIGD_ZONDER_RAPPORT, vanaf, tot };
}
