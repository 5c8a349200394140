import { buildSchema } from 'graphql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { voorbeelden } from '../../../schema/voorbeelden.js';
import { KETENLIMIETEN } from '../../../supergraph/gateway/index.js';
import { Keuring } from '../../../supergraph/gateway/ketenregels/keuring.js';

const schema = buildSchema(`
  type Query { ronde(verzoek: Verzoek): Ronde  lijst(first: Int = 20, last: Int): Bladzijde  los: [Ding!]! }
  input Verzoek { personen: [ID!]!  partners: [ID!] }
  type Ronde { uitvragen: [Uitvraag!]! }
  type Uitvraag { naam: String  dingen: [Ding!]! }
  type Bladzijde { totaal: Int  edges: [Rij!]! }
  type Rij { node: Ding! }
  type Ding { naam: String  dingen(first: Int): Bladzijde }
`);

/** What a question is estimated to cost: the figure with which it is refused when nothing is allowed. */
function kosten(query: string, variables: Record<string, unknown> = {}, operationName?: string): number {
  const weigering = new Keuring(schema, { ...KETENLIMIETEN, bladzijde: Infinity, kosten: -1 }, false).keur({ query, variables, ...(operationName !== undefined && { operationName }) });
  expect(weigering?.code).toBe('VRAAG_TE_DUUR');
  return weigering?.maat?.['kosten'] ?? NaN;
}

describe('wat een antwoord kan bevatten', () => {
  it.each([
    ['een veld telt voor één', '{ ronde { __typename } }', 2],
    ['een lijst waarvan de lengte niet bekend is telt voor tien', '{ los { naam } }', 11],
    ['een bladzijde is zo lang als er wordt gevraagd', '{ lijst(first: 3) { totaal edges { node { naam } } } }', 3 + 3 * 2],
    ['zonder aantal is zij zo lang als het schema zegt', '{ lijst { edges { node { naam } } } }', 2 + 20 * 2],
    ['bladzijden in bladzijden vermenigvuldigen', '{ lijst(first: 5) { edges { node { dingen(first: 7) { edges { node { naam } } } } } } }', 2 + 5 * (1 + 1 + 1 + 7 * 2)],
    ['een fragment telt waar het wordt gebruikt', 'query { los { ...D } lijst(first: 2) { edges { node { ...D } } } } fragment D on Ding { naam }', 1 + 10 + 2 + 2 * 2],
  ])('%s', (_wat, query, verwacht) => {
    expect(kosten(query)).toBe(verwacht);
  });

  it('telt met de variabelen van het verzoek, hun standaardwaarden en de gekozen operatie', () => {
    const query = 'query A($n: Int = 4) { lijst(first: $n) { edges { node { naam } } } } query B { los { naam } }';
    expect(kosten(query, { n: 9 }, 'A')).toBe(2 + 9 * 2);
    expect(kosten(query, {}, 'A')).toBe(2 + 4 * 2);
    expect(kosten(query, { n: 9 }, 'B')).toBe(11);
  });

  it('telt van een ronde de personen maal de partners', () => {
    const query = 'query R($v: Verzoek) { ronde(verzoek: $v) { uitvragen { naam dingen { naam } } } }';
    expect(kosten(query, { v: { personen: ['a', 'b', 'c'], partners: ['x', 'y'] } })).toBe(2 + 6 * 12);
    expect(kosten(query, { v: { personen: ['a'] } })).toBe(2 + 20 * 12);
  });

  it('wordt nooit minder door een grotere bladzijde', () => {
    fc.assert(fc.property(fc.nat(1_000), fc.nat(1_000), (een, meer) => {
      const query = 'query A($n: Int!) { lijst(first: $n) { edges { node { dingen(first: 3) { totaal } } } } }';
      expect(kosten(query, { n: een + meer })).toBeGreaterThanOrEqual(kosten(query, { n: een }));
    }));
  });
});

describe('een vraag boven een grens', () => {
  const keuring = (): Keuring => new Keuring(schema, KETENLIMIETEN, false);
  const diep = '{ lijst(first: 100) { edges { node { dingen(first: 100) { edges { node { dingen(first: 100) { edges { node { naam } } } } } } } } } }';

  it('wordt geweigerd met het getal en de grens, ook als de tekst al eens is goedgekeurd', () => {
    const deze = keuring();
    const query = 'query A($n: Int!) { lijst(first: $n) { totaal } }';
    expect(deze.keur({ query, variables: { n: 100 } })).toBeUndefined();
    expect(deze.keur({ query, variables: { n: 101 } })).toMatchObject({ code: 'VRAAG_TE_GROOT', maat: { bladzijde: 101, limiet: 100 } });
    expect(deze.keur({ query: '{ lijst(last: 500) { totaal } }' })).toMatchObject({ maat: { bladzijde: 500, limiet: 100 } });
    expect(deze.keur({ query: diep })).toMatchObject({ code: 'VRAAG_TE_DUUR', maat: { kosten: expect.any(Number), limiet: KETENLIMIETEN.kosten } });
  });

  it('herhaalt niets van wat er is gestuurd', () => {
    const zin = JSON.stringify(keuring().keur({ query: 'query A($n: Int!, $x: ID) { a999990019: lijst(first: $n) { totaal } }', variables: { n: 101, x: '999990019' } }));
    expect(zin).not.toContain('999990019');
  });

  it.each([['1e400', Infinity], ['-5', -5], ['geen getal', 'veel'], ['NaN', NaN]])('struikelt niet over een aantal dat er geen is: %s', (_naam, n) => {
    expect(() => keuring().keur({ query: 'query A($n: Int!) { lijst(first: $n) { totaal } }', variables: { n } })).not.toThrow();
  });
});

describe('de voorbeelden van het contract', () => {
  it('blijven ten minste tien keer onder de grens', () => {
    const echt = new Keuring(buildSchema(leesSchemabestand('api.graphql')), { ...KETENLIMIETEN, kosten: KETENLIMIETEN.kosten / 10 }, true);
    expect(voorbeelden().flatMap(({ naam, query, variables }) => (echt.keur({ query, variables }) ? [naam] : []))).toEqual([]);
  });
});

describe('wie niet vrij vraagt', () => {
  it('haalt het schema niet op, ook niet halverwege of in een fragment, en leest wel hoe een type heet', () => {
    const deze = new Keuring(schema, KETENLIMIETEN, false);
    for (const query of ['{ __schema { types { name } } }', '{ los { naam } ...Q } fragment Q on Query { __type(name: "Ding") { name } }']) {
      expect(deze.keur({ query }, false)).toEqual({ code: 'INTROSPECTIE_UIT' });
      expect(deze.keur({ query }, true)).toBeUndefined();
      expect(deze.keur({ query }, false)).toEqual({ code: 'INTROSPECTIE_UIT' });
    }
    expect(deze.keur({ query: '{ los { __typename } }' }, false)).toBeUndefined();
  });
});
