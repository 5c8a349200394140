import { createHash } from 'node:crypto';
import { buildSchema, findBreakingChanges, type GraphQLSchema, isInputObjectType, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CONTRACT, CONTRACTVERSIES, type Contractversie, contracttekst } from '../../../schema/contract.js';
import { leesSchemabestand } from '../../../schema/pakket.js';

/** SHA-256 of every version that is no longer composed. A version that gets a successor gets a line here. */
const VAST: Readonly<Partial<Record<Contractversie, string>>> = {
  '1.0': 'a99bab2a5c0142ea2629ee9be749076318b02ccf29f0fbe9bbe37a1e802e7b71',
};

/** The contract as a schema; the directives of federation that it uses belong to no version. */
const schemaVan = (versie: Contractversie): GraphQLSchema =>
  buildSchema(`directive @inaccessible on FIELD_DEFINITION\ndirective @shareable on OBJECT\n${contracttekst(versie)}`);

/** Fields by their place, of types that both schemas have. */
const nieuweVelden = (oud: GraphQLSchema, nieuw: GraphQLSchema): readonly { readonly plaats: string; readonly verplicht: boolean }[] =>
  Object.values(nieuw.getTypeMap()).flatMap((type) => {
    const eerder = oud.getType(type.name);
    if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) || type.name.startsWith('__')) return [];
    if (!(isObjectType(eerder) || isInterfaceType(eerder) || isInputObjectType(eerder))) return [];
    return Object.values(type.getFields())
      .filter(({ name }) => !(name in eerder.getFields()))
      .map((veld) => ({ plaats: `${type.name}.${veld.name}`, verplicht: isNonNullType(veld.type) }));
  });

const opvolgingen = CONTRACTVERSIES.slice(1).map((nieuw, i) => [CONTRACTVERSIES[i]!, nieuw] as const);

describe('De versies van het contract', () => {
  it.each(CONTRACTVERSIES.filter((versie) => versie !== CONTRACT))('%s verandert nooit meer', (versie) => {
    expect(createHash('sha256').update(contracttekst(versie)).digest('hex')).toBe(VAST[versie]);
  });

  it.each(opvolgingen)('%s zit geheel in %s', (oud, nieuw) => {
    expect(findBreakingChanges(schemaVan(oud), schemaVan(nieuw))).toEqual([]);
  });

  it.each(opvolgingen)('wat in %s nog niet was en in %s wel, mag null zijn', (oud, nieuw) => {
    expect(nieuweVelden(schemaVan(oud), schemaVan(nieuw)).filter(({ verplicht }) => verplicht)).toEqual([]);
  });

  it('zijn oplopend, en de laatste is die waaruit wordt samengesteld', () => {
    expect([...CONTRACTVERSIES].sort((een, ander) => een.localeCompare(ander, 'en', { numeric: true }))).toEqual(CONTRACTVERSIES);
    expect(CONTRACTVERSIES.at(-1)).toBe(CONTRACT);
  });

  it('geven van de laatste de tekst die clients zien: elk type en elk veld van het contract staat zo in de API, op de sleutels van het queryplan na', () => {
    const [contract, api] = [schemaVan(CONTRACT), buildSchema(leesSchemabestand('api.graphql'))];
    const verborgen = ['Bijdrage.oin', 'Bijdrage.bewijs'];
    for (const type of Object.values(contract.getTypeMap()).filter(({ name, astNode }) => astNode && !name.startsWith('__'))) {
      const inApi = api.getType(type.name);
      expect(inApi?.constructor.name, type.name).toBe(type.constructor.name);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      const velden = isObjectType(inApi) || isInterfaceType(inApi) ? inApi.getFields() : {};
      for (const veld of Object.values(type.getFields()).filter(({ name }) => !verborgen.includes(`${type.name}.${name}`))) {
        expect(String(velden[veld.name]?.type), `${type.name}.${veld.name}`).toBe(String(veld.type));
      }
    }
  });

  it('1.1 zegt in welke versie een organisatie antwoordt', () => {
    expect(nieuweVelden(schemaVan('1.0'), schemaVan('1.1'))).toEqual([{ plaats: 'Bijdrage.contract', verplicht: false }]);
  });
});
