import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { beoordeel } from '../uitslag.js';
import { omschrijf } from '../bank/antwoord.js';

const { bewijs: norm } = NORMEN;

/** What a bewijs that is right must bring about. */
export const BEWIJS_GELDIG: readonly Bewering[] = [
  {
    naam: 'bewijs-geldig',
    verplicht: true,
    norm,
    wat: 'Op een geldig bewijs komt een bijdrage, ook over wie niet bekend is.',
    toets: async (bank) => {
      const antwoord = await bank.vraag([bank.bewijs(bank.onbekend)], { keuze: 'uitkomst' });
      return beoordeel(antwoord.entiteiten.length === 1 && antwoord.entiteiten[0] !== null && antwoord.fouten.length === 0, 'één bijdrage, zonder fouten', () => omschrijf(antwoord));
    },
  },
  {
    naam: 'bewijs-bekend',
    verplicht: true,
    norm,
    wat: 'Over wie bekend is antwoordt de organisatie op de bekendheidsvraag BEKEND.',
    toets: async (bank) => {
      const { pseudoniem } = await bank.bekende();
      const bijdrage = await bank.bijdrage(pseudoniem, undefined, { keuze: 'uitkomst' });
      return beoordeel(bijdrage?.['uitkomst'] === 'BEKEND', 'BEKEND', () => (bijdrage ? 'een andere uitkomst' : 'geen bijdrage'));
    },
  },
  {
    naam: 'bewijs-sleutelversies',
    verplicht: true,
    norm,
    wat: 'Noemt het bewijs meer pseudoniemen (bij een sleutelwissel), dan wordt op elk daarvan gezocht.',
    toets: async (bank) => {
      const { pseudoniem, mag } = await bank.bekende();
      const pseudoniemen = [{ waarde: bank.andereOnbekende(), sleutelversie: 2 }, { waarde: pseudoniem, sleutelversie: 1 }];
      const bijdrage = await bank.bijdrage(pseudoniem, { pseudoniemen, fase: 'VERRIJKING', categorieen: mag }, { keuze: 'uitkomst' });
      return beoordeel(bijdrage?.['uitkomst'] === 'BEKEND', 'BEKEND op het tweede pseudoniem', () => (bijdrage ? 'een andere uitkomst' : 'geen bijdrage'));
    },
  },
  {
    naam: 'bewijs-herhaald',
    verplicht: true,
    norm,
    wat: 'Een bewijs mag binnen zijn minuut opnieuw worden gebruikt: query-engines proberen het nog eens.',
    toets: async (bank) => {
      const bewijs = bank.bewijs(bank.iemand);
      const keren = [await bank.vraag([bewijs], { keuze: 'uitkomst' }), await bank.vraag([bewijs], { keuze: 'uitkomst' })];
      const goed = keren.filter(({ entiteiten: [bijdrage] }) => bijdrage).length;
      return beoordeel(goed === 2, 'tweemaal een bijdrage', () => `${goed} van 2 keer een bijdrage`);
    },
  },
  {
    naam: 'bewijs-naast-elkaar',
    verplicht: true,
    norm,
    wat: 'Een slecht bewijs bederft de goede in dezelfde vraag niet.',
    toets: async (bank) => {
      const { bewijzen } = bank;
      const antwoord = await bank.vraag(['geen.bewijs.hier', bank.bewijs(bank.iemand), bewijzen.vervals(bewijzen.claims(bank.iemand))], { keuze: 'uitkomst' });
      return beoordeel(antwoord.entiteiten.some((entiteit) => entiteit !== null), 'een bijdrage op het goede bewijs', () => omschrijf(antwoord));
    },
  },
];
