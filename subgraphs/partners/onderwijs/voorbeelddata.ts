import { type Betrokkenheidrij, type Catalogus, dagTijdens, type EigenVoorbeelden, KANSEN, PEILDATUM, SYNTHETISCH, type Toeval } from '../../kit/index.js';
import { OnderwijsMeldingstatus, OnderwijsSoort, OnderwijsVerzuimsoort as Verzuim } from './types.js';

/** Wording of the synthetic dossiers of compulsory education. */
export const catalogus: Catalogus = {
  kansen: KANSEN.onderwijs,
  teams: ['Team Leerplicht Primair Onderwijs', 'Team Leerplicht Voortgezet Onderwijs', 'Regionale meld- en coördinatiefunctie'],
  betrokkenheden: [
    { soort: 'Toezicht op schoolverzuim', rol: 'HOOFDBETROKKENE', leeftijd: [5, 18], minimumDagen: 14, maximumDagen: 180, toelichtingen: ['Gesprek met leerling en ouders gevoerd.', 'Afspraken zijn met de school gemaakt.'] },
    { soort: 'Begeleiding van een leerling zonder school', rol: 'HOOFDBETROKKENE', leeftijd: [5, 18], minimumDagen: 30, maximumDagen: 365, toelichtingen: ['Het samenwerkingsverband zoekt een passende plek.', 'De leerling start met een opbouwrooster.'] },
    { soort: 'Aanvraag vrijstelling', rol: 'HOOFDBETROKKENE', leeftijd: [5, 18], minimumDagen: 14, maximumDagen: 90, toelichtingen: ['De aanvraag is met de ouders besproken.'] },
    { soort: 'Begeleiding van een voortijdig schoolverlater', rol: 'HOOFDBETROKKENE', leeftijd: [16, 22], minimumDagen: 60, maximumDagen: 540, toelichtingen: ['Begeleid naar een opleiding of werk.'] },
  ],
  acties: [
    { omschrijving: 'Gesprek met leerling en ouders', leeftijd: [5, 22], resultaten: ['De afspraken zijn op papier gezet.', 'De afspraak is verzet.'] },
    { omschrijving: 'Overleg met de school', leeftijd: [5, 22], resultaten: ['De school past het rooster aan.', 'De school meldt nieuw verzuim direct.'] },
    { omschrijving: 'Huisbezoek door de leerplichtambtenaar', leeftijd: [5, 18], resultaten: ['Het huisbezoek is afgelegd.'] },
    { omschrijving: 'Aanmelding bij het samenwerkingsverband passend onderwijs', leeftijd: [5, 18], resultaten: ['De aanmelding is in behandeling genomen.'] },
  ],
};

const SOORTEN: Readonly<Record<string, readonly (readonly [Verzuim, number])[]>> = {
  'Toezicht op schoolverzuim': [[Verzuim.ONGEOORLOOFD_VERZUIM, 6], [Verzuim.LUXEVERZUIM, 2], [Verzuim.LANGDURIG_VERZUIM, 1]],
  'Begeleiding van een leerling zonder school': [[Verzuim.ABSOLUUT_VERZUIM, 2], [Verzuim.LANGDURIG_VERZUIM, 3]],
};
const STATUS = { AANGEMELD: OnderwijsMeldingstatus.ONTVANGEN, LOPEND: OnderwijsMeldingstatus.IN_BEHANDELING, AFGESLOTEN: OnderwijsMeldingstatus.AFGEHANDELD };

/** From which year of age one may be in a school of a kind, and the schools of that kind; the oldest first. */
const SCHOLEN: readonly { readonly vanaf: number; readonly onderwijs: OnderwijsSoort; readonly namen: readonly string[] }[] = [
  { vanaf: 17, onderwijs: OnderwijsSoort.BEROEPS, namen: ['Vakcollege De Werf', 'Kwelder College mbo'] },
  { vanaf: 12, onderwijs: OnderwijsSoort.VOORTGEZET, namen: ['Waterlant Lyceum', 'Scholengemeenschap De Linde', 'Praktijkschool Het Anker'] },
  { vanaf: 4, onderwijs: OnderwijsSoort.PRIMAIR, namen: ['Basisschool De Vlieger', 'Basisschool Het Kompas', 'De Zevensprong'] },
];
const SPECIAAL = ['Speciale school De Steiger', 'Speciale school Het Baken'];

/** Reports of absence that go with the involvements in a dossier, and the schools of someone of that age. */
export const eigen: EigenVoorbeelden = ({ betrokkenheden, persoon }, toeval) => {
  const verzuim = toeval.stroom('verzuimmeldingen');
  return {
    verzuimmeldingen: betrokkenheden.filter(({ soort }) => soort in SOORTEN).flatMap((betrokkenheid) => {
      const aantal = betrokkenheid.status === 'AANGEMELD' ? 1 : verzuim.geheelGetal(1, 3);
      return Array.from({ length: aantal }, () => melding(betrokkenheid, verzuim));
    }),
    inschrijvingen: inschrijvingen(persoon.geboortedatum, betrokkenheden, toeval.stroom('inschrijvingen')),
  };
};

function melding(betrokkenheid: Betrokkenheidrij, toeval: Toeval): Readonly<Record<string, unknown>> {
  const soort = toeval.kiesGewogen(SOORTEN[betrokkenheid.soort] ?? []);
  return {
    soort,
    status: STATUS[betrokkenheid.status],
    eersteDag: dagTijdens(betrokkenheid, toeval),
    lesuren: soort === Verzuim.ABSOLUUT_VERZUIM || toeval.kans(0.2) ? null : toeval.geheelGetal(4, 80),
    toelichting: toeval.kans(0.2) ? null : `${toeval.kies(['Gemeld door de school.', 'De ouders hebben hun zienswijze gegeven.', 'De leerling is op gesprek geweest.'])} ${SYNTHETISCH}`,
  };
}

/**
 * The school of now, or of when the last involvement ended, and often the one before it. A school begins on 1 August of
 * the year in which the pupil has the age for it.
 * @param geboortedatum as recorded; without a year there is no school to tell
 */
function inschrijvingen(geboortedatum: string | null, betrokkenheden: readonly Betrokkenheidrij[], toeval: Toeval): readonly Readonly<Record<string, unknown>>[] {
  const geboortejaar = Number(geboortedatum?.slice(0, 4));
  if (!geboortejaar) return [];
  const jaar = Math.max(...betrokkenheden.map(({ tot }) => Number((tot ?? PEILDATUM).slice(0, 4))));
  const passend = SCHOLEN.filter(({ vanaf }) => vanaf <= jaar - geboortejaar).slice(0, 2);
  return passend.map(({ vanaf, onderwijs, namen }, i) => {
    const speciaal = i === 0 && onderwijs === OnderwijsSoort.PRIMAIR && toeval.kans(0.2);
    const opvolger = passend[i - 1];
    return {
      school: toeval.kies(speciaal ? SPECIAAL : namen),
      onderwijs: speciaal ? OnderwijsSoort.SPECIAAL : onderwijs,
      vanaf: `${geboortejaar + vanaf}-08-01`,
      tot: opvolger ? `${geboortejaar + opvolger.vanaf}-07-31` : null,
    };
  });
}
