import { type Catalogus, type EigenVoorbeelden, KANSEN, SYNTHETISCH } from '../../kit/index.js';
import { PolitieRol } from './types.js';

/** Wording of the synthetic dossiers of the police. */
export const catalogus: Catalogus = {
  kansen: KANSEN.politie,
  teams: ['Basisteam Centrum', 'Basisteam Oost', 'Team Huiselijk Geweld', 'Wijkagent Waterwijk'],
  bereikbaar: ['dag en nacht', 'werkdagen 8.00-22.00 uur'],
  betrokkenheden: [
    { soort: 'Melding huiselijk geweld', minimumDagen: 14, maximumDagen: 120, toelichtingen: ['Tweede melding binnen een jaar.', 'Melding door buren; ter plaatse geen geweld vastgesteld.', 'Aangifte is niet gedaan.'] },
    { soort: 'Signaal zorgwekkend gedrag', minimumDagen: 7, maximumDagen: 90, toelichtingen: ['Persoon was verward aangetroffen.', 'Overgedragen aan het wijkteam.'] },
    { soort: 'Jeugdgroep in de wijk', leeftijd: [12, 20], minimumDagen: 60, maximumDagen: 540, toelichtingen: ['Wordt regelmatig bij de groep gezien.', 'Ouders zijn ingelicht.'] },
    { soort: 'Onderzoek na aangifte', leeftijd: [12, 120], minimumDagen: 30, maximumDagen: 360, toelichtingen: ['Dossier ingezonden aan het Openbaar Ministerie.', 'Onderzoek zonder vervolg beëindigd.'] },
  ],
  acties: [
    { omschrijving: 'Afspraak op locatie vastgelegd', resultaten: ['Bij een volgende melding gaat een eenheid met voorrang ter plaatse.'] },
    { omschrijving: 'Gesprek door de wijkagent', resultaten: ['Er is contact gelegd.', 'Niemand thuis getroffen.'] },
    { omschrijving: 'Melding doorgezet naar Veilig Thuis', resultaten: ['Ontvangst is bevestigd.'] },
  ],
};

const INCIDENTEN = ['Ruzie in relationele sfeer', 'Huiselijk geweld', 'Vermissing minderjarige', 'Geluidsoverlast', 'Vernieling', 'Winkeldiefstal', 'Verkeersongeval'];
const HERKOMST = ['artikel 8 Wpg', 'artikel 8 Wpg', 'artikel 13 Wpg'];

/** Incidents that go with the involvement in a dossier. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => ({
  incidenten: betrokkenheden.flatMap(({ vanaf }) =>
    Array.from({ length: toeval.geheelGetal(0, 2) }, () => ({
      soort: toeval.kies(INCIDENTEN),
      datum: vanaf,
      rol: toeval.kiesGewogen([[PolitieRol.BETROKKENE, 4], [PolitieRol.SLACHTOFFER, 3], [PolitieRol.GETUIGE, 2], [PolitieRol.VERDACHTE, 2]]),
      herkomst: toeval.kies(HERKOMST),
      toelichting: `${toeval.kies(['Ter plaatse gesust.', 'Proces-verbaal opgemaakt.', 'Doorverwezen.'])} ${SYNTHETISCH}`,
    })),
  ),
});
