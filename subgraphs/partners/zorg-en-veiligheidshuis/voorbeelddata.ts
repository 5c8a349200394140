import { type Betrokkenheidrij, type Catalogus, dagenVooruit, dagTijdens, type EigenVoorbeelden, KANSEN, SYNTHETISCH, type Toeval } from '../../kit/index.js';
import { ZorgEnVeiligheidshuisStap as Stap, ZorgEnVeiligheidshuisThema as Thema } from './types.js';

/** Wording of the synthetic dossiers of Zorg- en Veiligheidshuizen. */
export const catalogus: Catalogus = {
  kansen: KANSEN['zorg-en-veiligheidshuis'],
  teams: ['Procesregie Gezin', 'Procesregie Personen', 'Procesregie Jeugd', 'Team Nazorg'],
  betrokkenheden: [
    { soort: 'Casusoverleg complexe casuïstiek', minimumDagen: 60, maximumDagen: 540, toelichtingen: ['Gemeld door een gemeente.', 'Deelnemers stelden vast dat samenwerking nodig is.'] },
    { soort: 'Casusoverleg jeugd', rol: 'HOOFDBETROKKENE', leeftijd: [12, 23], minimumDagen: 60, maximumDagen: 365, toelichtingen: ['Gemeld door de politie.', 'School en gemeente nemen deel.'] },
    { soort: 'Casusoverleg huiselijk geweld', minimumDagen: 30, maximumDagen: 365, toelichtingen: ['Gemeld door Veilig Thuis.', 'Afgestemd op het veiligheidsplan.'] },
    { soort: 'Nazorg na detentie', rol: 'HOOFDBETROKKENE', leeftijd: [18, 120], minimumDagen: 60, maximumDagen: 270, toelichtingen: ['Afspraken over wonen en inkomen zijn vastgelegd.'] },
  ],
  acties: [
    { omschrijving: 'Beoordeling van de melding', resultaten: ['De casus past in het verband.', 'De casus is teruggegeven aan de melder.'] },
    { omschrijving: 'Casusoverleg', resultaten: ['De casusregie is belegd.', 'De afspraken zijn vastgelegd.'] },
    { omschrijving: 'Informeren van de betrokkene', resultaten: ['De betrokkene is schriftelijk ingelicht.'] },
    { omschrijving: 'Evaluatie van het plan', resultaten: ['Het plan is bijgesteld.', 'De casus is overgedragen aan de gemeente.'] },
  ],
};

const THEMAS: Readonly<Record<string, readonly Thema[]>> = {
  'Casusoverleg complexe casuïstiek': [Thema.ERNSTIGE_OVERLAST, Thema.ONVEILIGE_SITUATIE],
  'Casusoverleg jeugd': [Thema.CRIMINALITEIT, Thema.ERNSTIGE_OVERLAST],
  'Casusoverleg huiselijk geweld': [Thema.ONVEILIGE_SITUATIE],
};

/** Cases in deliberation that go with the involvements in a dossier, and the plans that came of them. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden }, toeval) => {
  const overleg = toeval.stroom('casusoverleggen');
  const plan = toeval.stroom('plannen');
  const casussen = betrokkenheden.filter(({ soort }) => soort in THEMAS);
  return {
    casusoverleggen: casussen.map((betrokkenheid) => casus(betrokkenheid, overleg)),
    plannen: casussen.filter(({ status }) => status !== 'AANGEMELD' && plan.kans(0.75)).map((betrokkenheid) => ({
      casusregie: plan.kiesGewogen([['Gemeente', 4], ['Ggz', 2], ['Reclassering', 2], ['Gecertificeerde instelling', 1]]),
      vastgesteld: dagTijdens(betrokkenheid, plan),
      evaluatie: betrokkenheid.status === 'LOPEND' ? dagenVooruit(plan.geheelGetal(14, 120)) : null,
      doel: `${plan.kies(['Wonen en inkomen op orde brengen en overlast voorkomen.', 'Veiligheid in het gezin herstellen en behouden.', 'Dagbesteding en begeleiding op elkaar afstemmen.'])} ${SYNTHETISCH}`,
    })),
  };
};

function casus({ soort, vanaf, status }: Betrokkenheidrij, toeval: Toeval): Readonly<Record<string, unknown>> {
  const stap = { AANGEMELD: Stap.GEMELD, LOPEND: toeval.kiesGewogen([[Stap.IN_OVERLEG, 3], [Stap.BEOORDEELD, 1]]), AFGESLOTEN: Stap.AFGESLOTEN }[status];
  return {
    thema: toeval.kies(THEMAS[soort] ?? [Thema.ONVEILIGE_SITUATIE]),
    stap,
    // What waits for a judgement was reported all the same; the involvement tells only when it is planned to begin.
    gemeld: stap === Stap.GEMELD ? null : vanaf,
    volgendOverleg: stap === Stap.IN_OVERLEG ? dagenVooruit(toeval.geheelGetal(5, 60)) : null,
    toelichting: `${toeval.kies(['De deelnemers komen maandelijks bijeen.', 'De betrokkene is over het overleg ingelicht.', 'De melder neemt deel aan het overleg.'])} ${SYNTHETISCH}`,
  };
}
