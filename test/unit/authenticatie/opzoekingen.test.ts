import { buildSchema } from 'graphql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KETENLIMIETEN } from '../../../supergraph/gateway/index.js';
import { Keuring } from '../../../supergraph/gateway/ketenregels/keuring.js';

const schema = buildSchema(`
  type Query { zoekPersonen(bsn: String): [Persoon!]!  persoon(id: ID): Persoon  magDit(bsn: String): Boolean  mijnInzage: Inzage  samenwerkingsverbanden: [ID!]!  bepalenBekendheid: ID }
  type Persoon { naam: String  persoon: Persoon }
  type Inzage { persoon: Persoon }
`);
const keur = (query: string) => new Keuring(schema, KETENLIMIETEN, true).keur({ query });

describe('Eén vraag zoekt hoogstens twee personen op', () => {
  it.each([
    ['drie aliassen', 'query ($a: String, $b: String, $c: String) { a: zoekPersonen(bsn: $a) { naam } b: zoekPersonen(bsn: $b) { naam } c: zoekPersonen(bsn: $c) { naam } }'],
    ['verschillende velden', 'query ($a: String) { zoekPersonen(bsn: $a) { naam } magDit(bsn: $a) persoon(id: "x") { naam } }'],
    ['via fragmenten', 'query ($a: String) { ...A ... on Query { b: magDit(bsn: $a) } ... { c: magDit(bsn: $a) } } fragment A on Query { a: magDit(bsn: $a) }'],
    ['om en om', 'query ($x: Boolean!) { a: mijnInzage @include(if: $x) { persoon { naam } } b: mijnInzage @skip(if: $x) { persoon { naam } } c: mijnInzage { persoon { naam } } }'],
    ['in een operatie die niet als eerste staat', 'query A { samenwerkingsverbanden } query B { a: magDit b: magDit c: magDit }'],
  ])('en wordt anders geweigerd: %s', (_wat, query) => {
    expect(keur(query)).toMatchObject({ code: 'VRAAG_TE_GROOT', maat: { opzoekingen: 3, limiet: 2 } });
  });

  it.each([
    ['twee', 'query ($a: String) { zoekPersonen(bsn: $a) { naam } magDit(bsn: $a) }'],
    ['dezelfde sleutel vaker', '{ a: magDit a: magDit a: magDit b: magDit }'],
    ['velden die zo heten, dieper', '{ persoon { a: persoon { naam } b: persoon { naam } c: persoon { naam } } }'],
    ['twee operaties met elk twee', 'query A { a: magDit b: magDit } query B { a: magDit b: magDit }'],
    ['wat over niemand gaat', '{ a: samenwerkingsverbanden b: samenwerkingsverbanden c: samenwerkingsverbanden bepalenBekendheid }'],
  ])('mag: %s', (_wat, query) => {
    expect(keur(query)).toBeUndefined();
  });

  it('hoe ook geschreven: meer sleutels dan twee wordt altijd geweigerd, en anders nooit', () => {
    const veld = fc.record({ alias: fc.stringMatching(/^[a-e]$/), naam: fc.constantFrom('persoon { naam }', 'magDit', 'mijnInzage { persoon { naam } }'), fragment: fc.boolean() });
    fc.assert(
      fc.property(fc.array(veld, { minLength: 1, maxLength: 8 }), (velden) => {
        const query = `{ ${velden.map(({ alias, naam, fragment }) => (fragment ? `... on Query { ${alias}: ${naam} }` : `${alias}: ${naam}`)).join(' ')} }`;
        const sleutels = new Set(velden.map(({ alias }) => alias)).size;
        expect(keur(query)?.code).toBe(sleutels > 2 ? 'VRAAG_TE_GROOT' : undefined);
      }),
    );
  });
});
