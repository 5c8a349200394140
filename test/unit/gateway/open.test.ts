import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { maakGateway } from '../../../supergraph/gateway/index.js';
import { graphqlroute, startHttp } from '../../../supergraph/http/index.js';
import { type Antwoord, type Nepsubgraph, startSubgraph, stelSamen, stuur } from './hulp/subgraph.js';

const PRODUCTEN = `
  type Query { producten: [Product!]!  product(id: ID!, diepte: Int = 1): Product  zoek(term: String): [Zoek!]!  media: [Media]  matrix: [[Product]]  kapot: [Product]  vereist: Product!  bazen: [Baas!]! }
  type Mutation { voegToe(waarde: String!): [String!]! }
  union Zoek = Product | Winkel
  interface Media @key(fields: "id") { id: ID!  titel: String }
  type Boek implements Media @key(fields: "id") { id: ID!  titel: String }
  type Film implements Media @key(fields: "id") { id: ID!  titel: String }
  type Product @key(fields: "id") @key(fields: "sku { code }") { id: ID!  sku: Sku!  naam(taal: String = "nl"): String  gewicht: Int  geheim: String @inaccessible  soort: Soort  oud: String @override(from: "voorraad")  delen: Int @shareable  faalt: String }
  type Sku @shareable { code: String! }
  enum Soort { A B C @inaccessible }
  type Winkel @key(fields: "plaats") { plaats: String!  filiaal: Filiaal @provides(fields: "naam") }
  type Filiaal @key(fields: "id") { id: ID!  naam: String @external }
  type Baas @key(fields: "id") { id: ID!  baas: Baas }
`;
const VOORRAAD = `
  type Query { vandaag: String! }
  type Mutation { haalWeg(waarde: String!): [String!]! }
  type Product @key(fields: "id") { id: ID!  gewicht: Int @external  verzending(per: Int!): Int @requires(fields: "gewicht")  aantal: Int  oud: String  delen: Int @shareable }
  type Media @key(fields: "id") @interfaceObject { id: ID!  score: Int }
  type Filiaal @key(fields: "id") { id: ID!  naam: String @shareable  open: Boolean }
  type Baas @key(fields: "id") { id: ID!  naam: String }
`;

const product = (id: string): object => ({ __typename: 'Product', id, sku: { code: `s${id}` }, gewicht: Number(id) * 10, geheim: 'x', soort: 'A', oud: 'nieuw', delen: 1 });
const toestand: string[] = [];

describe('het beleid open geeft wat de engine zelf zou geven', () => {
  let subgraphs: Nepsubgraph[];
  let wij: string;
  let zij: string;
  const sluit: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    const producten = await startSubgraph('producten', PRODUCTEN, {
      Query: {
        producten: () => ['1', '2', '3'].map(product),
        product: (_: unknown, { id }: { id: string }) => (id === '0' ? null : product(id)),
        zoek: () => [product('1'), { __typename: 'Winkel', plaats: 'Utrecht' }],
        media: () => [{ __typename: 'Boek', id: 'b' }, null, { __typename: 'Film', id: 'f' }],
        matrix: () => [[product('1'), null], null, [product('2')]],
        kapot: () => [product('1'), new Error('Deze is stuk'), null],
        vereist: () => null,
        bazen: () => [{ id: '1' }, { id: '2' }],
      },
      Mutation: { voegToe: (_: unknown, { waarde }: { waarde: string }) => (toestand.push(`+${waarde}`), [...toestand]) },
      Product: { __resolveReference: ({ id }: { id: string }) => product(id ?? '9'), naam: ({ id }: { id: string }, { taal }: { taal: string }) => `${taal}-${id}`, faalt: ({ id }: { id: string }) => { if (id === '2') throw new Error('faalt bij twee'); return 'goed'; } },
      Media: { __resolveReference: ({ id }: { id: string }) => ({ __typename: id === 'b' ? 'Boek' : 'Film', id }) },
      Boek: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Boek', id }), titel: () => 'Het boek' },
      Film: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Film', id }), titel: () => 'De film' },
      Winkel: { filiaal: () => ({ id: 'x', naam: 'mee' }) },
      Baas: { baas: ({ id }: { id: string }) => (id === '1' ? { id: '2' } : null) },
    });
    const voorraad = await startSubgraph('voorraad', VOORRAAD, {
      Query: { vandaag: () => 'maandag' },
      Mutation: { haalWeg: (_: unknown, { waarde }: { waarde: string }) => (toestand.push(`-${waarde}`), [...toestand]) },
      Product: {
        __resolveReference: (ref: { id: string }) => (ref.id === '3' ? null : ref),
        verzending: ({ gewicht }: { gewicht: number }, { per }: { per: number }) => gewicht * per,
        aantal: ({ id }: { id: string }) => { if (id === '2') throw new Error('geen aantal'); return 5; },
      },
      Media: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Media', id }), score: ({ id }: { id: string }) => (id === 'b' ? 8 : 9) },
      Filiaal: { __resolveReference: (ref: object) => ref, naam: () => 'zelf', open: () => true },
      Baas: { __resolveReference: (ref: object) => ref, naam: ({ id }: { id: string }) => `baas ${id}` },
    });
    subgraphs = [producten, voorraad];
    const supergraphSdl = stelSamen(producten, voorraad);

    const gateway = await maakGateway({ supergraphSdl, beleid: 'open', log: () => undefined });
    const http = await startHttp({ poort: 0, routes: { '/graphql': graphqlroute(gateway) }, log: () => undefined });
    wij = `${http.url}/graphql`;
    const logger = { debug() {}, info() {}, warn() {}, error() {} };
    const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl, logger }), nodeEnv: 'production', introspection: true, logger });
    zij = (await startStandaloneServer(server, { listen: { port: 0 } })).url;
    sluit.push(() => http.stop(), () => gateway.stop(), () => server.stop(), ...subgraphs.map((subgraph) => () => subgraph.stop()));
  });
  afterAll(async () => {
    for (const een of sluit) await een();
  });

  const vorm = ({ status, data, errors, extensions }: Antwoord): object => ({ status, data, errors, extensions });

  it.each<[string, string, Record<string, unknown>?]>([
    ['entiteiten over twee subgraphs', '{ producten { id naam aantal } }'],
    ['@requires met een argument', 'query ($per: Int!) { producten { id verzending(per: $per) } }', { per: 3 }],
    ['@provides', '{ zoek { ... on Winkel { plaats filiaal { naam } } } }'],
    ['@provides en een tweede subgraph', '{ zoek { ... on Winkel { filiaal { naam open } } } }'],
    ['@interfaceObject', '{ media { __typename id titel score } }'],
    ['een interface als entiteit met een typevoorwaarde', '{ media { ... on Boek { titel score } ... on Film { score } } }'],
    ['@shareable', '{ product(id: "1") { delen sku { code } } }'],
    ['@override', '{ product(id: "1") { oud } }'],
    ['@inaccessible veld', '{ product(id: "1") { geheim } }'],
    ['@inaccessible enumwaarde in het schema', '{ __type(name: "Soort") { enumValues { name } } }'],
    ['een union', '{ zoek(term: "x") { __typename ... on Product { naam aantal } ... on Winkel { plaats } } }'],
    ['geneste lijsten met null', '{ matrix { id aantal } }'],
    ['een entiteit die null is', '{ product(id: "0") { id aantal } producten { id aantal } }'],
    ['fouten in een lijst', '{ kapot { id naam aantal } }'],
    ['een fout in een veld', '{ producten { id faalt } }'],
    ['null waar niets mag ontbreken', '{ vereist { id } vandaag }'],
    ['een recursieve entiteit', '{ bazen { naam baas { naam baas { naam } } } }'],
    ['variabelen, standaardwaarden, @skip en @include', 'query ($id: ID = "2", $taal: String, $ja: Boolean!, $nee: Boolean!) { product(id: $id) { naam(taal: $taal) aantal @include(if: $ja) gewicht @skip(if: $ja) ... @include(if: $nee) { delen } ...F @skip(if: $nee) } } fragment F on Product { oud }', { ja: true, nee: false, taal: 'fr' }],
    ['aliassen en herhaalde velden', '{ a: product(id: "1") { n: naam aantal } b: product(id: "2") { n: naam(taal: "de") naam } b: product(id: "2") { gewicht } }'],
    ['benoemde fragmenten in elkaar', '{ producten { ...A } } fragment A on Product { id ...B } fragment B on Product { aantal sku { ...C } } fragment C on Sku { code }'],
    ['__typename overal', '{ __typename producten { __typename sku { __typename } } }'],
    ['introspectie', getIntrospectionQuery()],
    ['introspectie naast gegevens', '{ vandaag __schema { queryType { name } } }'],
    ['een onbekend veld', '{ product(id: "1") { bestaatNiet } }'],
    ['geen GraphQL', '{ product('],
    ['een verkeerde variabele', 'query ($id: ID!) { product(id: $id) { id } }', { id: { a: 1 } }],
    ['een ontbrekende variabele', 'query ($id: ID!) { product(id: $id) { id } }'],
    ['een getal in de vraag dat op een BSN lijkt', '{ product(id: "999990019") { id } }'],
  ])('%s', async (_wat, query, variables) => {
    const [onze, hunne] = [await stuur(wij, { query, variables }), await stuur(zij, { query, variables })];
    expect(vorm(onze)).toEqual(vorm(hunne));
    expect(onze.tekst).not.toContain('stacktrace');
  });

  it('mutaties achter elkaar, over subgraphs heen', async () => {
    const query = 'mutation ($a: String!) { een: voegToe(waarde: $a) twee: haalWeg(waarde: "b") drie: voegToe(waarde: "c") }';
    const antwoorden = [];
    for (const url of [wij, zij]) {
      toestand.length = 0;
      antwoorden.push(vorm(await stuur(url, { query, variables: { a: 'a' } })));
    }
    expect(antwoorden[0]).toEqual(antwoorden[1]);
    expect(antwoorden[0]).toMatchObject({ data: { drie: ['+a', '-b', '+c'] } });
  });

  it('één van meer operaties, of geen', async () => {
    const query = 'query A { vandaag } query B { vandaag product(id: "1") { id } }';
    for (const operationName of ['B', 'A', undefined, 'C']) {
      expect(vorm(await stuur(wij, { query, operationName }))).toEqual(vorm(await stuur(zij, { query, operationName })));
    }
  });

  it('een subgraph die uitvalt: dezelfde gegevens, en niets van zijn adres', async () => {
    const voorraad = subgraphs[1] as Nepsubgraph;
    const query = '{ producten { id naam aantal } }';
    for (const grijpIn of [
      (antwoord: { destroy(): unknown }) => void antwoord.destroy(),
      (antwoord: { writeHead(status: number, koppen?: object): { end(tekst: string): unknown } }) => void antwoord.writeHead(503, { 'content-type': 'text/html' }).end('<b>geheim</b>'),
      (antwoord: { writeHead(status: number, koppen?: object): { end(tekst: string): unknown } }) => void antwoord.writeHead(200, { 'content-type': 'text/html' }).end('<b>geheim</b>'),
    ]) {
      voorraad.grijpIn = grijpIn as Nepsubgraph['grijpIn'];
      const [onze, hunne] = [await stuur(wij, { query }), await stuur(zij, { query })];
      expect([onze.status, onze.data, onze.errors?.length]).toEqual([hunne.status, hunne.data, hunne.errors?.length]);
      expect(onze.errors?.[0]).toEqual({ message: 'Subgraph voorraad gaf geen bruikbaar antwoord.', extensions: { code: 'FUNCTIE_ONBEREIKBAAR', serviceName: 'voorraad' } });
      expect(onze.tekst).not.toMatch(/geheim|127\.0\.0\.1/);
    }
    for (const [status, code] of [[401, 'UNAUTHENTICATED'], [403, 'FORBIDDEN']] as const) {
      voorraad.grijpIn = (antwoord) => void antwoord.writeHead(status).end();
      const [onze, hunne] = [await stuur(wij, { query }), await stuur(zij, { query })];
      expect([onze.data, onze.errors?.[0]?.extensions['code']]).toEqual([hunne.data, code]);
      expect(hunne.errors?.[0]?.extensions['code']).toBe(code);
    }
    voorraad.grijpIn = undefined;
  });

  it('een omleiding met behoud van de methode wordt gevolgd', async () => {
    const voorraad = subgraphs[1] as Nepsubgraph;
    let keer = 0;
    voorraad.grijpIn = (antwoord) => (keer++ === 0 ? void antwoord.writeHead(308, { location: '/elders' }).end() : false);
    expect((await stuur(wij, { query: '{ vandaag }' })).data).toEqual({ vandaag: 'maandag' });
    voorraad.grijpIn = (antwoord) => void antwoord.writeHead(308, { location: '/rond' }).end();
    expect((await stuur(wij, { query: '{ vandaag }' })).errors).toHaveLength(1);
    voorraad.grijpIn = undefined;
  });
});
