import { Kind, type ObjectTypeDefinitionNode } from 'graphql';
import type { Bewering } from '../bewering.js';
import { NORMEN } from '../normen.js';
import { beoordeel, geenVan } from '../uitslag.js';
import { bijdragedefinities, isVanFederatie } from '../bank/soortkennis.js';

/** What the organisation says of itself: its SDL. */
export const FEDERATIE: readonly Bewering[] = [
  {
    naam: 'federatie-sdl',
    verplicht: true,
    norm: NORMEN.federatie,
    wat: 'De vraag { _service { sdl } } geeft de SDL van de soort, en die is te lezen.',
    toets: async (bank) => {
      const sdl = await bank.sdl();
      const gelezen = sdl === undefined ? undefined : (await bank.kennis()).document;
      return beoordeel(gelezen !== undefined, 'een SDL die te lezen is', () => (sdl === undefined ? 'geen SDL' : 'een tekst die geen GraphQL SDL is'));
    },
  },
  {
    naam: 'federatie-sleutel',
    verplicht: true,
    norm: NORMEN.federatie,
    wat: 'Er is één type dat Bijdrage uitvoert, met als enige sleutel @key(fields: "oin bewijs").',
    toets: async (bank) => {
      const typen = bijdragedefinities((await bank.gepubliceerd()).document);
      const sleutels = typen.flatMap(({ directives }) => directives ?? []).filter(({ name }) => name.value.replace(/^federation__/, '') === 'key').map(({ arguments: lijst }) => {
        const velden = lijst?.find(({ name }) => name.value === 'fields')?.value;
        return velden?.kind === Kind.STRING ? velden.value.trim().split(/[\s,]+/).sort().join(' ') : '';
      });
      return beoordeel(new Set(typen.map(({ name }) => name.value)).size === 1 && sleutels.join() === 'bewijs oin', 'één type met de sleutel "oin bewijs"', () => `${typen.length} typen met ${sleutels.length} sleutels`);
    },
  },
  {
    naam: 'federatie-geen-eigen-vragen',
    verplicht: true,
    norm: NORMEN.contract,
    wat: 'Behalve _service en _entities is er geen ingang: geen eigen Query, Mutation of Subscription.',
    toets: async (bank) => {
      const wortels = (await bank.gepubliceerd()).document.definitions.filter((een): een is ObjectTypeDefinitionNode =>
        (een.kind === Kind.OBJECT_TYPE_DEFINITION || een.kind === Kind.OBJECT_TYPE_EXTENSION) && /^(?:Query|Mutation|Subscription)$/.test(een.name.value));
      return geenVan(wortels.flatMap(({ name, fields }) => (fields ?? []).filter((veld) => !isVanFederatie(veld.name.value)).map((veld) => `${name.value}.${veld.name.value}`)), 'geen velden op Query, Mutation of Subscription');
    },
  },
  {
    naam: 'federatie-introspectie',
    verplicht: false,
    norm: NORMEN.graphql,
    wat: 'Introspectie staat uit, of laat geen typen zien die niet in de SDL staan.',
    toets: async (bank) => {
      const { contract, type, eigenTypen } = await bank.gepubliceerd();
      const { data } = await bank.graphql({ query: '{ __schema { types { name } } }' });
      const schema = data?.['__schema'] as { readonly types?: readonly { readonly name?: unknown }[] } | undefined;
      const gewoon = new Set(['Query', 'Int', 'Float', 'String', 'Boolean', 'ID', 'FieldSet', type.name, ...contract.keys(), ...eigenTypen.map(({ name }) => name.value)]);
      const namen = (schema?.types ?? []).map(({ name }) => String(name));
      return geenVan(namen.filter((naam) => !gewoon.has(naam) && !isVanFederatie(naam)), 'alleen de typen van de SDL');
    },
  },
];
