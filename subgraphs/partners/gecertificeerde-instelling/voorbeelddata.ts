import { type Catalogus, dagenVooruit, type EigenVoorbeelden, KANSEN, SYNTHETISCH } from '../../kit/index.js';
import { GecertificeerdeInstellingKader, GecertificeerdeInstellingMaatregelsoort as Maatregel } from './types.js';

/** Wording of the synthetic dossiers of youth protection and youth probation. */
export const catalogus: Catalogus = {
  kansen: KANSEN['gecertificeerde-instelling'],
  teams: ['Team Jeugdbescherming 1', 'Team Jeugdbescherming 2', 'Team Voogdij', 'Team Jeugdreclassering', 'Spoedteam'],
  betrokkenheden: [
    { soort: 'Ondertoezichtstelling', rol: 'HOOFDBETROKKENE', leeftijd: [0, 17], minimumDagen: 180, maximumDagen: 900, toelichtingen: ['De maatregel is met een jaar verlengd.', 'Er is een vaste jeugdbeschermer.'] },
    { soort: 'Voogdij', rol: 'HOOFDBETROKKENE', leeftijd: [0, 17], minimumDagen: 360, maximumDagen: 2500, toelichtingen: ['Het kind woont in een pleeggezin.', 'Contact met de ouders verloopt volgens afspraak.'] },
    { soort: 'Jeugdreclassering', rol: 'HOOFDBETROKKENE', leeftijd: [12, 22], minimumDagen: 120, maximumDagen: 730, toelichtingen: ['Meldt zich volgens afspraak.', 'School en werk zijn onderdeel van het plan.'] },
    { soort: 'Ouder of verzorger bij een maatregel', rol: 'NEVENBETROKKENE', leeftijd: [18, 60], minimumDagen: 180, maximumDagen: 900, toelichtingen: ['Neemt deel aan het familiegroepsplan.', 'Ontvangt hulp bij de opvoeding.'] },
    { soort: 'Preventieve jeugdbescherming', leeftijd: [0, 60], minimumDagen: 60, maximumDagen: 270, toelichtingen: ['Het gezin werkt vrijwillig mee.', 'Overgedragen aan het wijkteam.'] },
  ],
  acties: [
    { omschrijving: 'Plan van aanpak opstellen', resultaten: ['Het plan is met het gezin besproken.', 'Het plan is bijgesteld.'] },
    { omschrijving: 'Huisbezoek door de jeugdbeschermer', resultaten: ['Het kind is alleen gesproken.', 'De afspraak is verzet.'] },
    { omschrijving: 'Verzoek tot verlenging voorbereiden', leeftijd: [0, 18], resultaten: ['Het verzoek is ingediend.'] },
    { omschrijving: 'Familiegroepsplan bespreken', resultaten: ['Het netwerk heeft taken op zich genomen.'] },
    { omschrijving: 'Evaluatie met school en hulpverlening', leeftijd: [4, 22], resultaten: ['De gestelde doelen zijn deels bereikt.', 'De gestelde doelen zijn bereikt.'] },
  ],
};

/** The measures that an involvement may be about. */
const MAATREGELEN: Readonly<Record<string, readonly (readonly [Maatregel, number])[]>> = {
  'Ondertoezichtstelling': [[Maatregel.ONDERTOEZICHTSTELLING, 5], [Maatregel.VOORLOPIGE_ONDERTOEZICHTSTELLING, 1]],
  'Voogdij': [[Maatregel.VOOGDIJ, 5], [Maatregel.VOORLOPIGE_VOOGDIJ, 1]],
};

/** Measures and youth probation that go with the involvements in a dossier; what was only announced has not been imposed. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => {
  const opgelegd = betrokkenheden.filter(({ status }) => status !== 'AANGEMELD');
  const maatregel = toeval.stroom('maatregelen');
  const reclassering = toeval.stroom('jeugdreclassering');
  return {
    maatregelen: opgelegd.flatMap(({ soort, vanaf, tot, status }) => {
      const soorten = MAATREGELEN[soort];
      if (!soorten) return [];
      const machtiging = soort === 'Ondertoezichtstelling' && status === 'LOPEND' && maatregel.kans(0.35);
      return [{
        soort: maatregel.kiesGewogen(soorten),
        vanaf,
        tot,
        machtigingUithuisplaatsingTot: machtiging ? dagenVooruit(maatregel.geheelGetal(20, 300)) : null,
        toelichting: `${maatregel.kies(['De doelen staan in het plan van aanpak.', 'De uitvoering ligt bij een vaste jeugdbeschermer.', 'Er is maandelijks contact met het gezin.'])} ${SYNTHETISCH}`,
      }];
    }),
    jeugdreclassering: opgelegd.filter(({ soort }) => soort === 'Jeugdreclassering').map(({ vanaf, tot }) => ({
      kader: reclassering.kiesGewogen([
        [GecertificeerdeInstellingKader.VOORWAARDELIJKE_STRAF, 4], [GecertificeerdeInstellingKader.SCHORSING_VOORLOPIGE_HECHTENIS, 2],
        [GecertificeerdeInstellingKader.VRIJWILLIG, 2], [GecertificeerdeInstellingKader.GEDRAGSMAATREGEL, 1],
      ]),
      vanaf,
      tot,
      toelichting: `${reclassering.kies(['Er is wekelijks contact.', 'De voorwaarden zijn met de jongere besproken.', 'Dagbesteding is geregeld.'])} ${SYNTHETISCH}`,
    })),
  };
};
