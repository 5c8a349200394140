import { type Catalogus, dagTijdens, type EigenVoorbeelden, KANSEN, SYNTHETISCH } from '../../kit/index.js';
import { PolitieRol } from './types.js';

/** Wording of the synthetic dossiers of the police. */
export const catalogus: Catalogus = {
  kansen: KANSEN.politie,
  teams: ['Basisteam Centrum', 'Basisteam Oost', 'Team Huiselijk Geweld', 'Wijkagent Waterwijk'],
  bereikbaar: ['Dag en nacht bereikbaar.', 'Werkdagen van 8.00 tot 22.00 uur.'],
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

interface Incidentkeuze {
  readonly soorten: readonly string[];
  readonly rollen: readonly (readonly [PolitieRol, gewicht: number])[];
}

/** What happened in an involvement, and in what capacity one was there. Only who may be of age to be prosecuted is a suspect. */
const INCIDENTEN: Readonly<Record<string, Incidentkeuze>> = {
  'Melding huiselijk geweld': { soorten: ['Ruzie in relationele sfeer', 'Huiselijk geweld'], rollen: [[PolitieRol.BETROKKENE, 4], [PolitieRol.SLACHTOFFER, 3], [PolitieRol.GETUIGE, 2]] },
  'Signaal zorgwekkend gedrag': { soorten: ['Overlast door verward gedrag', 'Vermissing', 'Hulpverlening'], rollen: [[PolitieRol.BETROKKENE, 1]] },
  'Jeugdgroep in de wijk': { soorten: ['Overlast door jeugd', 'Vernieling', 'Winkeldiefstal'], rollen: [[PolitieRol.BETROKKENE, 4], [PolitieRol.GETUIGE, 2], [PolitieRol.VERDACHTE, 1]] },
  'Onderzoek na aangifte': { soorten: ['Mishandeling', 'Bedreiging', 'Vernieling', 'Verkeersongeval'], rollen: [[PolitieRol.SLACHTOFFER, 3], [PolitieRol.VERDACHTE, 3], [PolitieRol.GETUIGE, 2]] },
};
const HERKOMST = ['artikel 8 Wpg', 'artikel 8 Wpg', 'artikel 13 Wpg'];

/** Incidents that go with the involvements in a dossier. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => {
  const incident = toeval.stroom('incidenten');
  return {
    incidenten: betrokkenheden.flatMap((betrokkenheid) => {
      const keuze = INCIDENTEN[betrokkenheid.soort];
      if (!keuze || betrokkenheid.status === 'AANGEMELD') return [];
      return Array.from({ length: incident.geheelGetal(0, 2) }, () => ({
        soort: incident.kies(keuze.soorten),
        datum: dagTijdens(betrokkenheid, incident),
        rol: incident.kiesGewogen(keuze.rollen),
        herkomst: incident.kies(HERKOMST),
        toelichting: `${incident.kies(['Ter plaatse gesproken met de aanwezigen.', 'Proces-verbaal opgemaakt.', 'Doorverwezen naar het wijkteam.'])} ${SYNTHETISCH}`,
      }));
    }).sort((een, ander) => (een.datum ?? '').localeCompare(ander.datum ?? '')),
  };
};
