import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { beoordeel } from '../uitslag.js';
import { omschrijf } from '../bank/antwoord.js';

const { federatie: norm } = NORMEN;
const KAPOT = 'geen.bewijs.hier';

/** How a list of representations becomes a list of contributions. */
export const ENTITEITEN: readonly Bewering[] = [
  {
    naam: 'entiteiten-volgorde',
    verplicht: true,
    norm,
    wat: 'Bijdragen staan in de volgorde van de vraag.',
    toets: async (bank) => {
      const bewijzen = [1, 2, 3].map(() => bank.bewijs(bank.iemand));
      const antwoord = await bank.vraag(bewijzen, { keuze: 'bewijs' });
      const volgorde = antwoord.entiteiten.map((entiteit) => bewijzen.indexOf(String(entiteit?.['bewijs'])) + 1);
      return beoordeel(volgorde.join() === '1,2,3', 'de volgorde 1, 2, 3', () => (volgorde.includes(0) ? omschrijf(antwoord) : `de volgorde ${volgorde.join(', ')}`));
    },
  },
  {
    naam: 'entiteiten-null',
    verplicht: true,
    norm,
    wat: 'Een representatie die niet te beantwoorden is, is null op haar eigen plaats; de lijst wordt er niet korter van.',
    toets: async (bank) => {
      const antwoord = await bank.vraag([KAPOT, `${KAPOT}-2`], { keuze: 'uitkomst' });
      const lijst = antwoord.data?.['_entities'];
      return beoordeel(Array.isArray(lijst) && lijst.length === 2, 'twee plaatsen, beide null', () => omschrijf(antwoord));
    },
  },
  {
    naam: 'entiteiten-leeg',
    verplicht: true,
    norm,
    wat: 'Een lege lijst van representaties geeft een lege lijst.',
    toets: async (bank) => {
      const antwoord = await bank.vraag([], { keuze: 'uitkomst' });
      const lijst = antwoord.data?.['_entities'];
      return beoordeel(antwoord.fouten.length === 0 && Array.isArray(lijst) && lijst.length === 0, 'een lege lijst, zonder fouten', () => omschrijf(antwoord));
    },
  },
  {
    naam: 'entiteiten-onbekend-type',
    verplicht: true,
    norm,
    wat: 'Een representatie van een type dat hier niet is, geeft null of een fout, en nooit een bijdrage.',
    toets: async (bank) => {
      const antwoord = await bank.vraag([bank.bewijs(bank.iemand)], { keuze: 'uitkomst', type: 'NergensBijdrage' });
      return beoordeel(antwoord.entiteiten.every((entiteit) => entiteit === null), 'geen bijdrage', () => omschrijf(antwoord));
    },
  },
  {
    naam: 'entiteiten-veel',
    verplicht: true,
    norm,
    wat: 'Honderd representaties in één vraag, ook dezelfde vaker, krijgen elk een bijdrage.',
    toets: async (bank) => {
      const bewijzen = Array.from({ length: 25 }, () => bank.bewijs(bank.iemand));
      const antwoord = await bank.vraag([...bewijzen, ...bewijzen, ...bewijzen, ...bewijzen], { keuze: 'uitkomst' });
      return beoordeel(antwoord.entiteiten.filter((entiteit) => entiteit !== null).length === 100, '100 van 100 bijdragen gevuld', () => omschrijf(antwoord));
    },
  },
  {
    naam: 'entiteiten-sleutel',
    verplicht: true,
    norm,
    wat: 'De velden oin en bewijs van een bijdrage zijn die van de vraag.',
    toets: async (bank) => {
      const bewijs = bank.bewijs(bank.iemand);
      const antwoord = await bank.vraag([bewijs], { keuze: 'oin bewijs' });
      const [bijdrage] = antwoord.entiteiten;
      const anders = ([['oin', bank.opstelling.oin], ['bewijs', bewijs]] as const).filter(([veld, waarde]) => bijdrage?.[veld] !== waarde).map(([veld]) => veld);
      return beoordeel(anders.length === 0, 'dezelfde oin en hetzelfde bewijs', () => (bijdrage ? `anders: ${anders.join(' en ')}` : omschrijf(antwoord)));
    },
  },
  {
    naam: 'entiteiten-typenaam',
    verplicht: true,
    norm: NORMEN.graphql,
    wat: '__typename is de naam van het bijdragetype, ook onder een andere naam gevraagd.',
    toets: async (bank) => {
      const { type } = await bank.kennis();
      const antwoord = await bank.vraag([bank.bewijs(bank.iemand)], { keuze: '__typename soort: __typename' });
      const [bijdrage] = antwoord.entiteiten;
      return beoordeel(bijdrage?.['__typename'] === type.name && bijdrage['soort'] === type.name, `tweemaal ${type.name}`, () => (bijdrage ? 'een andere naam' : omschrijf(antwoord)));
    },
  },
];
