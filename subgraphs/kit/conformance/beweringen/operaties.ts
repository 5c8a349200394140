import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { beoordeel } from '../uitslag.js';
import { entiteitenIn, omschrijf } from '../bank/antwoord.js';

/** Questions in the forms that query planners make. */
export const OPERATIES: readonly Bewering[] = [
  {
    naam: 'operatie-aliassen',
    verplicht: true,
    norm: NORMEN.graphql,
    wat: 'Meer velden _entities in één vraag, elk onder een eigen naam en met eigen representaties, krijgen elk hun eigen bijdragen.',
    toets: async (bank) => {
      const { type } = await bank.kennis();
      const [een, twee, drie] = [1, 2, 3].map(() => ({ __typename: type.name, oin: bank.opstelling.oin, bewijs: bank.bewijs(bank.iemand) }));
      const query = `query ($a: [_Any!]!, $b: [_Any!]!) { a: _entities(representations: $a) { ... on ${type.name} { bewijs } } b: _entities(representations: $b) { ... on ${type.name} { bewijs } } }`;
      const antwoord = await bank.graphql({ query, variables: { a: [een, twee], b: [drie] } });
      const bewijzen = (sleutel: string): string => entiteitenIn(antwoord.data?.[sleutel]).map((entiteit) => String(entiteit?.['bewijs'])).sort().join();
      return beoordeel(bewijzen('a') === [een!.bewijs, twee!.bewijs].sort().join() && bewijzen('b') === drie!.bewijs, 'twee bijdragen onder a en één onder b', () => omschrijf(antwoord));
    },
  },
  {
    naam: 'operatie-selectie',
    verplicht: true,
    norm: NORMEN.graphql,
    wat: 'Aliassen, fragmenten op Bijdrage en op het eigen type, @skip en @include bepalen precies welke velden er staan.',
    toets: async (bank) => {
      const { type } = await bank.kennis();
      const query = `query ($representations: [_Any!]!, $ja: Boolean!, $nee: Boolean!) {
        _entities(representations: $representations) { ...Deel ... on ${type.name} { stand: uitkomst oin @skip(if: $ja) bewijs @include(if: $nee) } }
      }
      fragment Deel on Bijdrage { wie: uitkomst ... on ${type.name} { peilmoment } }`;
      const representations = [{ __typename: type.name, oin: bank.opstelling.oin, bewijs: bank.bewijs(bank.iemand) }];
      const antwoord = await bank.graphql({ query, variables: { representations, ja: true, nee: false } });
      const [bijdrage] = antwoord.entiteiten;
      const velden = Object.keys(bijdrage ?? {}).sort().join(', ');
      return beoordeel(velden === 'peilmoment, stand, wie' && bijdrage?.['stand'] === bijdrage?.['wie'], 'de velden peilmoment, stand en wie', () => (bijdrage ? `de velden ${velden}` : omschrijf(antwoord)));
    },
  },
  {
    naam: 'operatie-onbekend-veld',
    verplicht: true,
    norm: NORMEN.graphql,
    wat: 'Een veld dat er niet is wordt geweigerd, niet stil overgeslagen.',
    toets: async (bank) => {
      const antwoord = await bank.vraag([bank.bewijs(bank.iemand)], { keuze: 'uitkomst ditVeldIsErNiet' });
      return beoordeel(antwoord.fouten.length > 0 || antwoord.status >= 400, 'een fout', () => omschrijf(antwoord));
    },
  },
  {
    naam: 'operatie-tegelijk',
    verplicht: true,
    norm: NORMEN.router,
    wat: 'Vragen die tegelijk komen, krijgen elk hun eigen antwoord.',
    toets: async (bank) => {
      const bewijzen = Array.from({ length: 10 }, () => bank.bewijs(bank.iemand));
      await bank.kennis();
      const antwoorden = await Promise.all(bewijzen.map((bewijs) => bank.vraag([bewijs], { keuze: 'bewijs' })));
      const goed = antwoorden.filter(({ entiteiten: [bijdrage] }, i) => bijdrage?.['bewijs'] === bewijzen[i]).length;
      return beoordeel(goed === 10, '10 van 10 met het eigen bewijs', () => `${goed} van 10 met het eigen bewijs`);
    },
  },
  {
    naam: 'operatie-samen',
    verplicht: true,
    norm: NORMEN.minimaal,
    wat: 'Wie samen met anderen wordt gevraagd, krijgt wat hij alleen ook kreeg: nooit de gegevens van een ander.',
    toets: async (bank) => {
      const { pseudoniem, mag, volledig } = await bank.bekende();
      const vreemd = [bank.andereOnbekende(), bank.andereOnbekende()] as const;
      const claims = { fase: 'VERRIJKING', niveau: 'VOLLEDIG', categorieen: mag };
      const alleen = await bank.bijdrage(vreemd[0], claims);
      const bewijzen = [vreemd[0], pseudoniem, vreemd[1]].map((wie) => bank.bewijs(wie, claims));
      const { entiteiten } = await bank.vraag(bewijzen);
      const verwacht = [alleen, volledig, alleen].map(zonderSleutel);
      const goed = bewijzen.filter((bewijs, i) => zonderSleutel(entiteiten.find((entiteit) => entiteit?.['bewijs'] === bewijs) ?? null) === verwacht[i]).length;
      return beoordeel(goed === 3, 'drie bijdragen als alleen gevraagd', () => `${goed} van 3 als alleen gevraagd`);
    },
  },
];

/** What must be the same whenever the same is asked: not the key, nor the moment. */
function zonderSleutel(bijdrage: Readonly<Record<string, unknown>> | null): string {
  if (!bijdrage) return 'null';
  const { bewijs: _bewijs, peilmoment: _peilmoment, ...rest } = bijdrage;
  return JSON.stringify(rest);
}
