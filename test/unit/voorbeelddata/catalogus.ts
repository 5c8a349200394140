import type { Catalogus, Leeftijdskans } from '../../../subgraphs/kit/voorbeelddata/index.js';

/** A catalogue with every feature, for tests. */
export function proefcatalogus(kansen: readonly Leeftijdskans[]): Catalogus {
  return {
    kansen,
    teams: ['Team Kern', 'Team Oever'],
    betrokkenheden: [
      { soort: 'Ondersteuning thuis', minimumDagen: 60, maximumDagen: 700, toelichtingen: ['Hulp bij het huishouden.', 'Praktische hulp.'] },
      { soort: 'Begeleiding jeugd', rol: 'HOOFDBETROKKENE', leeftijd: [0, 17], minimumDagen: 90, maximumDagen: 900, toelichtingen: ['Begeleiding van het kind.'] },
      { soort: 'Melding', minimumDagen: 1, maximumDagen: 30, toelichtingen: ['Melding afgehandeld.'] },
      { soort: 'Budgetbeheer', rol: 'HOOFDBETROKKENE', leeftijd: [18, 120], minimumDagen: 200, maximumDagen: 1500, toelichtingen: [] },
      { soort: 'Gezinsgesprek', rol: 'NEVENBETROKKENE', minimumDagen: 1, maximumDagen: 90, toelichtingen: ['Gesprek met het gezin.'] },
    ],
    acties: [
      { omschrijving: 'Huisbezoek', resultaten: ['Huisbezoek afgelegd.'] },
      { omschrijving: 'Gesprek met school', leeftijd: [4, 18], resultaten: ['School volgt het kind.'] },
      { omschrijving: 'Verwijzing', resultaten: ['Verwezen.', 'Verwijzing niet nodig.'] },
      { omschrijving: 'Evaluatie', resultaten: [] },
    ],
  };
}
