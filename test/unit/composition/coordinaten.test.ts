import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { coordinatenVan } from '../../../supergraph/composition/coordinaten.js';
import { API, VOORBEELDEN } from './hulp/keten.js';

const SCHEMA = buildSchema(`
  type Query { zoek(filter: Filter, kleur: Kleur = ROOD, aantal: Int): [Ding!]! ding(id: ID!): Ding }
  interface Ding { id: ID! naam: String }
  type Bal implements Ding { id: ID! naam: String kleur: Kleur }
  enum Kleur { ROOD BLAUW }
  input Filter { kleur: Kleur binnen: Binnen of: [Filter!] }
  input Binnen { diep: Boolean }
`);
const van = (tekst: string): readonly string[] => [...coordinatenVan(parse(tekst), SCHEMA)].sort();

describe('De coördinaten van een vraag', () => {
  it.each([
    ['velden, ook door fragmenten', '{ ding(id: 1) { ...d } } fragment d on Ding { naam ... on Bal { kleur } }', ['Bal', 'Bal.kleur', 'Ding', 'Ding.naam', 'Query.ding', 'Query.ding(id:)']],
    ['velden onder een andere naam', '{ x: ding(id: 1) { y: id } }', ['Ding.id', 'Query.ding', 'Query.ding(id:)']],
    ['velden die soms niet worden gevraagd, zonder de argumenten van @include', 'query ($aan: Boolean!) { ding(id: 1) { naam @include(if: $aan) } }', ['Ding.naam', 'Query.ding', 'Query.ding(id:)']],
    ['waarden en invoervelden die er voluit staan', '{ zoek(kleur: BLAUW, filter: { of: [{ kleur: ROOD }] }) { id } }', ['Ding.id', 'Filter.kleur', 'Filter.of', 'Kleur.BLAUW', 'Kleur.ROOD', 'Query.zoek', 'Query.zoek(filter:)', 'Query.zoek(kleur:)']],
    ['alles van het type van een variabele', 'query ($f: Filter!) { zoek(filter: $f) { id } }', ['Binnen', 'Binnen.diep', 'Ding.id', 'Filter', 'Filter.binnen', 'Filter.kleur', 'Filter.of', 'Kleur', 'Kleur.BLAUW', 'Kleur.ROOD', 'Query.zoek', 'Query.zoek(filter:)']],
    ['niets van wat het schema niet heeft', '{ weg { ook } ding(id: 1, niets: 2) { weg ... on Nergens { x } } }', ['Query.ding', 'Query.ding(id:)']],
  ])('zijn %s', (_wat, tekst, verwacht) => {
    expect(van(tekst)).toEqual(verwacht);
  });

  it('van elke voorbeeldvraag bestaan in de API, en noemen nooit een waarde van een variabele', () => {
    const api = buildSchema(API);
    for (const { tekst } of VOORBEELDEN) {
      const coordinaten = coordinatenVan(parse(tekst), api);
      expect(coordinaten.size).toBeGreaterThan(2);
      for (const coordinaat of coordinaten) expect(coordinaat).toMatch(/^\w+(\.\w+(\(\w+:\))?)?$/);
    }
  });
});
