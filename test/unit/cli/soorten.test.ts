import { describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { SOORTEN } from '../../../subgraphs/index.js';
import { soortenIn } from '../../../supergraph/composition/soorten.js';
import { LINK, stelSamen } from '../gateway/hulp/subgraph.js';

const opCode = (soorten: readonly { soort: string; type: string }[]): string[] => soorten.map(({ soort, type }) => `${soort} ${type}`).sort();

describe('De soorten ketenpartners in een supergraph', () => {
  it('volgen uit de supergraph zelf, en zijn die van het project', () => {
    expect(opCode(soortenIn(leesSchemabestand('supergraph.graphql')))).toEqual(opCode(SOORTEN));
  });

  it('zijn er niet in een supergraph van een ander', () => {
    const sdl = stelSamen({ naam: 'een', url: 'http://een', sdl: `${LINK}type Query { a: Int } interface Bijdrage { oin: ID! } type Eigen implements Bijdrage @key(fields: "oin") { oin: ID! }` });
    expect(soortenIn(sdl)).toEqual([]);
  });

  it('zijn niet de subgraphs die er alleen naar verwijzen', () => {
    const gedeeld = 'interface Bijdrage { oin: ID! bewijs: ID! }';
    const sdl = stelSamen(
      { naam: 'vraagt', url: 'http://a', sdl: `${LINK}type Query { b: Bijdrage } ${gedeeld} type XBijdrage implements Bijdrage @key(fields: "oin bewijs", resolvable: false) { oin: ID! bewijs: ID! }` },
      { naam: 'x-soort', url: 'http://b', sdl: `${LINK}${gedeeld} type XBijdrage implements Bijdrage @key(fields: "bewijs oin") { oin: ID! bewijs: ID! meer: Int }` },
    );
    expect(soortenIn(sdl)).toEqual([{ soort: 'x-soort', type: 'XBijdrage', naam: 'x-soort' }]);
  });
});
