import { Supergraph } from '@apollo/federation-internals';
import { buildClientSchema, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';

import { leesSchemabestand } from '../../../schema/pakket.js';
import { deelschemas } from '../../../supergraph/sandbox/schema/deelschema.js';
import { introspectie } from '../../../supergraph/sandbox/schema/introspectie.js';

const SUPERGRAPH = leesSchemabestand('supergraph.graphql');
const delen = deelschemas(SUPERGRAPH);
const volgensApollo = Supergraph.build(SUPERGRAPH, { supportedFeatures: null, validateSupergraph: false }).subgraphs();

/** Machinery of federation, which no party contributes. */
const MACHINERIE = /^(_|federation__|link__)|\.(_service|_entities)\b/;

/** Every type, and what it holds. */
function coordinaten(schema: GraphQLSchema, eigen: (coordinaat: string) => boolean = () => true): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type): string[] => {
      const delen = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()).map((veld) => `${type.name}.${veld.name}: ${String(veld.type)}`)
        : isEnumType(type) ? type.getValues().map(({ name }) => `${type.name}.${name}`)
        : isUnionType(type) ? type.getTypes().map(({ name }) => `${type.name} | ${name}`) : [];
      const eigenDelen = delen.filter((deel) => eigen(deel.replace(/:.*/, '')));
      return delen.length > 0 && eigenDelen.length === 0 ? [] : [type.name, ...eigenDelen];
    })
    .sort();
}

describe('Wat een subgraph bijdraagt', () => {
  it('staat er van elke subgraph', () => {
    expect(delen.map(({ naam }) => naam)).toEqual([...volgensApollo.names()]);
  });

  it.each(delen.map((deel) => [deel.naam, deel] as const))('is bij %s wat ook de engine uit de supergraph haalt, zonder machinerie en zonder wat het alleen van een ander noemt', (naam, { schema }) => {
    const subgraph = volgensApollo.get(naam)!;
    const extern = (coordinaat: string): boolean => {
      const [type = '', veld = ''] = coordinaat.split('.');
      const gevonden = subgraph.schema.type(type);
      const element = gevonden && 'field' in gevonden ? gevonden.field(veld) : undefined;
      return element?.hasAppliedDirective('external') === true && !MACHINERIE.test(coordinaat);
    };
    const verwacht = coordinaten(subgraph.schema.toGraphQLJSSchema(), (een) => !MACHINERIE.test(een) && !extern(een)).filter((een) => !MACHINERIE.test(een));
    expect(coordinaten(schema)).toEqual(verwacht);
  });

  it.each(delen.map((deel) => [deel.naam, deel] as const))('is van %s te introspecteren, ook zonder eigen Query, met een begin dat er is', (_naam, deel) => {
    const gelezen = buildClientSchema(introspectie(deel));
    expect(coordinaten(gelezen)).toEqual(coordinaten(deel.schema));
    expect(gelezen.getQueryType()?.name).toBe(deel.begin);
  });

  it('heeft de uitleg die de partij erbij gaf', () => {
    const { schema } = delen.find(({ naam }) => naam === 'politie')!;
    expect(schema.getType('PolitieIncident')?.description).toBe('Een incident waarin de persoon bij de politie voorkomt.');
  });
});
