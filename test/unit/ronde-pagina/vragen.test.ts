import { buildSchema, type GraphQLObjectType, isObjectType, Kind, parse, validate, visit } from 'graphql';
import { describe, expect, it } from 'vitest';

import { FOUTEN } from '../../../schema/fouten.js';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { UITWEGEN } from '../../../supergraph/sandbox/browser/ronde/uitwegen.js';
import * as VRAGEN from '../../../supergraph/sandbox/browser/ronde/vragen.js';
import { ALLE_CATEGORIEEN } from '../../../supergraph/sandbox/browser/ronde/woorden.js';

const schema = buildSchema(leesSchemabestand('api.graphql'), { assumeValidSDL: true });

describe('De vragen van de ronde', () => {
  it.each(Object.entries(VRAGEN))('%s past op het gepubliceerde schema', (_naam, vraag) => {
    expect(validate(schema, parse(vraag))).toEqual([]);
  });

  it('tonen van elke soort ketenpartner elk eigen veld, met alles wat daarin staat', () => {
    const gekozen = new Map<string, string>();
    visit(parse(VRAGEN.VRAAG_NU), {
      [Kind.INLINE_FRAGMENT]: ({ typeCondition, selectionSet }) => {
        for (const veld of selectionSet.selections) if (veld.kind === Kind.FIELD) gekozen.set(`${typeCondition?.name.value}.${veld.name.value}`, (veld.selectionSet?.selections ?? []).map((deel) => (deel.kind === Kind.FIELD ? deel.name.value : '')).sort().join(' '));
      },
    });
    const bijdrage = schema.getType('Bijdrage');
    const gemeen = new Set(Object.keys((bijdrage as GraphQLObjectType).getFields()));
    const eigen = schema.getPossibleTypes(bijdrage as never).flatMap((soort) => Object.values(soort.getFields()).filter(({ name }) => !gemeen.has(name)).map((veld): [string, string] => {
      const kern = schema.getType(String(veld.type).replace(/[[\]!]/g, ''));
      return [`${soort.name}.${veld.name}`, isObjectType(kern) ? Object.keys(kern.getFields()).sort().join(' ') : ''];
    }));
    expect(eigen.length).toBeGreaterThanOrEqual(schema.getPossibleTypes(bijdrage as never).length);
    expect([...gekozen].sort()).toEqual(eigen.sort());
  });

  it('noemen elke gegevenscategorie, met een woord voor mensen', () => {
    const categorieen = schema.getType('Gegevenscategorie') as unknown as { getValues(): readonly { readonly name: string }[] };
    expect(ALLE_CATEGORIEEN.map(({ sleutel }) => sleutel).sort()).toEqual(categorieen.getValues().map(({ name }) => name).sort());
  });

  it('kennen alleen uitwegen bij foutcodes die er zijn', () => {
    expect(Object.keys(UITWEGEN).filter((code) => !Object.hasOwn(FOUTEN, code))).toEqual([]);
  });
});
