import { type Catalogus, type EigenVoorbeelden, KANSEN, SYNTHETISCH } from '../../kit/index.js';
import { GemeenteSchuldhulpfase, GemeenteVoorzieningstatus, GemeenteVoorzieningwet } from './types.js';

/** Wording of the synthetic dossiers of municipalities. */
export const catalogus: Catalogus = {
  kansen: KANSEN.gemeente,
  teams: ['Wijkteam Centrum', 'Wijkteam Noord', 'Wijkteam Zuid', 'Team Jeugd en Gezin', 'Team Wmo'],
  betrokkenheden: [
    { soort: 'Ondersteuning door het wijkteam', minimumDagen: 60, maximumDagen: 540, toelichtingen: ['Vast aanspreekpunt voor het gezin.', 'Gestart na een gesprek op eigen verzoek.', 'Gestart na een melding van een hulpverlener.'] },
    { soort: 'Jeugdhulp zonder verblijf', rol: 'HOOFDBETROKKENE', leeftijd: [0, 17], minimumDagen: 90, maximumDagen: 540, toelichtingen: ['Wekelijkse begeleiding bij een jeugdhulpaanbieder.', 'Ouders en school zijn bij de evaluatie betrokken.'] },
    { soort: 'Begeleiding thuis', rol: 'HOOFDBETROKKENE', leeftijd: [18, 120], minimumDagen: 120, maximumDagen: 900, toelichtingen: ['Hulp bij administratie en dagindeling.', 'Begeleiding is tijdelijk uitgebreid.'] },
    { soort: 'Hulp bij het huishouden', rol: 'HOOFDBETROKKENE', leeftijd: [55, 120], minimumDagen: 180, maximumDagen: 1460, toelichtingen: ['Toegekend voor drie uur per week.'] },
    { soort: 'Schuldhulpverlening', rol: 'HOOFDBETROKKENE', leeftijd: [18, 120], minimumDagen: 120, maximumDagen: 1100, toelichtingen: ['Plan van aanpak is met de persoon vastgesteld.', 'Wacht op gegevens van schuldeisers.'] },
    { soort: 'Opvoedondersteuning', leeftijd: [0, 60], minimumDagen: 30, maximumDagen: 240, toelichtingen: ['Ouders volgen een cursus.', 'Gesprekken thuis, eens per twee weken.'] },
  ],
  acties: [
    { omschrijving: 'Keukentafelgesprek', resultaten: ['De hulpvraag is samen vastgelegd.', 'Vervolggesprek afgesproken.'] },
    { omschrijving: 'Gezinsplan opstellen', resultaten: ['Het gezin heeft met het plan ingestemd.'] },
    { omschrijving: 'Herbeoordeling van de voorziening', resultaten: ['De voorziening is voortgezet.', 'De voorziening is op verzoek beëindigd.'] },
    { omschrijving: 'Afstemming met school', leeftijd: [4, 18], resultaten: ['Afspraken over de begeleiding zijn vastgelegd.'] },
    { omschrijving: 'Aanmelding bij het sociaal fonds', leeftijd: [18, 120], resultaten: ['De aanvraag is toegewezen.', 'De aanvraag is afgewezen.'] },
  ],
};

/** The provision that belongs to an involvement. */
const VOORZIENINGEN: Readonly<Record<string, { readonly wet: GemeenteVoorzieningwet; readonly soorten: readonly string[]; readonly toelichtingen: readonly string[] }>> = {
  'Jeugdhulp zonder verblijf': { wet: GemeenteVoorzieningwet.JEUGDWET, soorten: ['Ambulante jeugdhulp', 'Dagbehandeling jeugd', 'Begeleiding jeugd individueel'], toelichtingen: ['Twee uur per week.', 'Verlengd na evaluatie met de ouders.'] },
  'Begeleiding thuis': { wet: GemeenteVoorzieningwet.WMO_2015, soorten: ['Begeleiding individueel', 'Begeleiding groep', 'Dagbesteding'], toelichtingen: ['Vier uur per week.', 'In natura geleverd.'] },
  'Hulp bij het huishouden': { wet: GemeenteVoorzieningwet.WMO_2015, soorten: ['Huishoudelijke hulp', 'Huishoudelijke hulp met regie'], toelichtingen: ['Drie uur per week.', 'Als persoonsgebonden budget toegekend.'] },
};
const STATUS = {
  AANGEMELD: GemeenteVoorzieningstatus.AANGEVRAAGD,
  LOPEND: GemeenteVoorzieningstatus.TOEGEKEND,
  AFGESLOTEN: GemeenteVoorzieningstatus.BEEINDIGD,
};

/** Provisions and debt counselling that go with the involvements in a dossier. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => {
  const zorg = toeval.stroom('voorzieningen');
  const schuld = toeval.stroom('schuldhulp');
  return {
    voorzieningen: betrokkenheden.flatMap(({ soort, vanaf, tot, status }) => {
      const voorziening = VOORZIENINGEN[soort];
      if (!voorziening) return [];
      const toelichting = zorg.kans(0.3) ? null : `${zorg.kies(voorziening.toelichtingen)} ${SYNTHETISCH}`;
      return [{ soort: zorg.kies(voorziening.soorten), wet: voorziening.wet, vanaf, tot, status: STATUS[status], toelichting }];
    }),
    schuldhulp: betrokkenheden.filter(({ soort }) => soort === 'Schuldhulpverlening').map(({ vanaf, tot, status }) => ({
      fase: status === 'AANGEMELD' ? GemeenteSchuldhulpfase.AANMELDING
        : status === 'AFGESLOTEN' ? GemeenteSchuldhulpfase.AFGESLOTEN
        : schuld.kies([GemeenteSchuldhulpfase.STABILISATIE, GemeenteSchuldhulpfase.SCHULDREGELING]),
      vanaf,
      tot,
      toelichting: `${schuld.kies(['Budgetbeheer loopt mee.', 'Er is contact met drie schuldeisers.', 'De vaste lasten worden rechtstreeks betaald.'])} ${SYNTHETISCH}`,
    })),
  };
};
