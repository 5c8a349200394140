import { type Catalogus, dagTijdens, type EigenVoorbeelden, KANSEN, SYNTHETISCH } from '../../kit/index.js';
import { WoningcorporatieHuurstatus, WoningcorporatieMeldingstatus } from './types.js';

/** Wording of the synthetic dossiers of housing corporations. */
export const catalogus: Catalogus = {
  kansen: KANSEN.woningcorporatie,
  teams: ['Team Wonen en Wijken', 'Team Leefbaarheid', 'Team Incasso', 'Klantcentrum'],
  betrokkenheden: [
    { soort: 'Huurovereenkomst', rol: 'HOOFDBETROKKENE', leeftijd: [18, 120], minimumDagen: 730, maximumDagen: 9000, toelichtingen: ['Huurt samen met een partner.', 'Verhuisd binnen de wijk.'] },
    { soort: 'Behandeling van overlast', leeftijd: [18, 120], minimumDagen: 14, maximumDagen: 270, toelichtingen: ['Er is met alle betrokkenen gesproken.', 'Buurtbemiddeling is aangeboden.'] },
    { soort: 'Begeleiding bij huurachterstand', rol: 'HOOFDBETROKKENE', leeftijd: [18, 120], minimumDagen: 60, maximumDagen: 540, toelichtingen: ['Een huisbezoek is afgelegd.', 'Doorverwezen naar de gemeente.'] },
    { soort: 'Woonbegeleiding', leeftijd: [18, 120], minimumDagen: 120, maximumDagen: 720, toelichtingen: ['Afgestemd met de begeleider van de zorgaanbieder.'] },
  ],
  acties: [
    { omschrijving: 'Huisbezoek door de wijkbeheerder', leeftijd: [18, 120], resultaten: ['Het huisbezoek is afgelegd.', 'Niemand thuis aangetroffen.'] },
    { omschrijving: 'Buurtbemiddeling aanbieden', leeftijd: [18, 120], resultaten: ['Beide partijen hebben ingestemd.', 'Eén partij heeft afgezien.'] },
    { omschrijving: 'Betalingsregeling treffen', leeftijd: [18, 120], resultaten: ['De regeling wordt nagekomen.'] },
    { omschrijving: 'Melding bij de gemeente van een huurachterstand', leeftijd: [18, 120], resultaten: ['De gemeente heeft contact opgenomen.'] },
  ],
};

const WONINGEN = ['Eengezinswoning', 'Appartement', 'Portiekwoning', 'Maisonnette', 'Seniorenwoning', 'Studio'];
const OVERLAST = ['Geluidsoverlast', 'Overlast door een huisdier', 'Vervuiling van de gedeelde ruimte', 'Burenruzie', 'Stankoverlast'];
const HUURSTATUS = { AANGEMELD: WoningcorporatieHuurstatus.TOEGEWEZEN, LOPEND: WoningcorporatieHuurstatus.LOPEND, AFGESLOTEN: WoningcorporatieHuurstatus.BEEINDIGD };
const MELDINGSTATUS = {
  AANGEMELD: WoningcorporatieMeldingstatus.ONTVANGEN,
  LOPEND: WoningcorporatieMeldingstatus.IN_BEHANDELING,
  AFGESLOTEN: WoningcorporatieMeldingstatus.AFGEHANDELD,
};

/** Tenancies and nuisance reports that go with the involvements in a dossier. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => {
  const huur = toeval.stroom('huurovereenkomsten');
  const overlast = toeval.stroom('overlastmeldingen');
  const achterstand = betrokkenheden.some(({ soort, status }) => soort === 'Begeleiding bij huurachterstand' && status === 'LOPEND');
  return {
    huurovereenkomsten: betrokkenheden.filter(({ soort }) => soort === 'Huurovereenkomst').map(({ vanaf, tot, status }) => ({
      woning: huur.kies(WONINGEN),
      status: HUURSTATUS[status],
      vanaf,
      tot,
      betalingsregeling: status === 'LOPEND' ? achterstand : null,
      toelichting: huur.kans(0.5) ? null : `${huur.kies(['De woning is aangepast.', 'Er is een medehuurder.', 'De overeenkomst is na een verhuizing vernieuwd.'])} ${SYNTHETISCH}`,
    })),
    overlastmeldingen: betrokkenheden.filter(({ soort }) => soort === 'Behandeling van overlast').flatMap((betrokkenheid) => (
      Array.from({ length: betrokkenheid.status === 'AANGEMELD' ? 1 : overlast.geheelGetal(1, 3) }, () => ({
        soort: overlast.kies(OVERLAST),
        status: MELDINGSTATUS[betrokkenheid.status],
        datum: dagTijdens(betrokkenheid, overlast),
        toelichting: `${overlast.kies(['De melder is teruggebeld.', 'Er zijn afspraken met de omwonenden gemaakt.', 'De melding is met eerdere meldingen samengevoegd.'])} ${SYNTHETISCH}`,
      })))),
  };
};
