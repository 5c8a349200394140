import { QueryPlanner } from '@apollo/query-planner';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { SOORTEN } from '../../../subgraphs/delen/soorten.js';
import { actieschema } from '../../../subgraphs/functies/actie/index.js';
import { bekendheidschema } from '../../../subgraphs/functies/bekendheid/index.js';
import { identiteitschema } from '../../../subgraphs/functies/identiteit/index.js';
import { partnerschema } from '../../../subgraphs/kit/index.js';
import { PARTNERSOORTEN } from '../../../subgraphs/partners/index.js';
import { COMPONISTEN, type Deelgraaf } from '../../e2e/tweede-engine/hulp/componisten.js';

const LIJST = leesSchemabestand('voorbeelden/actielijst.graphql');
const ZONDER = LIJST.replace(/\n {6}ketenacties \{[\s\S]*?\n {6}\}/, '');

interface Knoop {
  readonly kind: string;
  readonly serviceName?: string;
  readonly nodes?: readonly Knoop[];
  readonly node?: Knoop;
}

/** The subgraphs that are asked, by how many came before: one list per hop. */
function haltes(knoop: Knoop | undefined): readonly (readonly string[])[] {
  if (!knoop) return [];
  if (knoop.kind === 'Fetch') return [[knoop.serviceName ?? '']];
  if (knoop.kind === 'Sequence') return (knoop.nodes ?? []).flatMap(haltes);
  if (knoop.kind === 'Parallel') {
    const takken = (knoop.nodes ?? []).map(haltes);
    return Array.from({ length: Math.max(...takken.map(({ length }) => length)) }, (_, i) => takken.flatMap((tak) => tak[i] ?? []));
  }
  return haltes(knoop.node);
}

const plan = (supergraph: string, vraag: string): Knoop => {
  const graaf = Supergraph.build(supergraph);
  return JSON.parse(JSON.stringify(new QueryPlanner(graaf).buildQueryPlan(operationFromDocument(graaf.apiSchema(), parse(vraag))))) as Knoop;
};

describe.each(Object.entries(COMPONISTEN))('De acties van de keten naast die van de partners, samengesteld met %s', (_, stelSamen) => {
  let met: string;
  let zonder: string;
  beforeAll(async () => {
    const deel = (name: string, sdl: string): Deelgraaf => ({ name, url: `http://${name}`, typeDefs: parse(sdl) });
    const anderen = [
      deel('bekendheid', (await bekendheidschema(SOORTEN)).sdl), deel('identiteit', (await identiteitschema()).sdl),
      ...await Promise.all(PARTNERSOORTEN.map(async (soort) => deel(soort.soort, (await partnerschema(soort)).sdl))),
    ];
    zonder = stelSamen(anderen);
    met = stelSamen([...anderen, deel('actie', (await actieschema()).sdl)]);
  });

  it('kosten één vraag aan deze functie, tegelijk met die aan de partners', () => {
    const [eerst, daarna, ...later] = haltes((plan(met, LIJST) as unknown as { node: Knoop }).node);
    expect([eerst, later]).toEqual([['bekendheid'], []]);
    expect([...daarna!].sort()).toEqual(['actie', 'identiteit', ...PARTNERSOORTEN.map(({ soort }) => soort)].sort());
  });

  it('kosten niets in een ronde waarin niet naar hen wordt gevraagd', () => {
    expect(ZONDER).not.toContain('ketenacties');
    expect(plan(met, ZONDER)).toEqual(plan(zonder, ZONDER));
  });
});
