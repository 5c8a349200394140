import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Gebruik } from '../../../supergraph/gateway/index.js';
import { clientnaam } from '../../../supergraph/gateway/gebruik/index.js';
import { type Nepketen, RONDE, startNepketen, VERZOEK } from './hulp/keten.js';
import { stuur } from './hulp/subgraph.js';

const OIN = '00000099000000000009';

describe('wat een vraag van het schema gebruikt', () => {
  const gemeld: Gebruik[] = [];
  let keten: Nepketen;
  beforeAll(async () => {
    keten = await startNepketen({ gateway: { opGebruik: (gebruik) => gemeld.push(gebruik) } });
  });
  afterAll(() => keten[Symbol.asyncDispose]());
  beforeEach(() => void gemeld.splice(0));

  it('wordt van elke vraag één keer gemeld, met de organisatie en de naam van haar programma', async () => {
    const { errors } = await stuur(keten.url, { query: RONDE, variables: VERZOEK }, { authorization: 'Bearer goed', 'apollographql-client-name': 'vt-werkplek' });
    expect(errors).toBeUndefined();
    expect(gemeld).toHaveLength(1);
    expect(gemeld[0]!.client).toBe(`${OIN}/vt-werkplek`);
    expect([...gemeld[0]!.coordinaten]).toEqual(expect.arrayContaining([
      'Query.bepalenBekendheid', 'Query.bepalenBekendheid(verzoek:)', 'Bekendheidsronde.uitvragen', 'Uitvraag.bijdrage', 'Bijdrage.uitkomst', 'PolitieBijdrage', 'PolitieBijdrage.incidenten', 'BekendheidVerzoek.doel',
    ]));
  });

  it('is voor dezelfde tekst hetzelfde object: een herhaalde vraag kost geen onderzoek', async () => {
    await keten.vraag(RONDE, VERZOEK);
    await keten.vraag(RONDE, { verzoek: { ...VERZOEK.verzoek, doel: 'BEGELEIDING' } });
    expect(gemeld).toHaveLength(2);
    expect(gemeld[1]!.coordinaten).toBe(gemeld[0]!.coordinaten);
  });

  it('bevat niets van wat er is gevraagd: geen waarde, alias of naam van de vraag, en geen introspectie', async () => {
    const query = 'query NaamVanJansen($v: BekendheidVerzoek!) { jansen: bepalenBekendheid(verzoek: $v) { __typename geheim: id uitvragen { bijdrage { uitkomst } } } __schema { queryType { name } } }';
    const { errors } = await keten.vraag(query, { v: VERZOEK.verzoek });
    expect(errors).toBeUndefined();
    const { client, ...rest } = gemeld[0]!;
    expect([client, Object.keys(rest)]).toEqual([OIN, ['coordinaten']]);
    const tekst = [...rest.coordinaten].join(' ');
    expect(tekst).not.toMatch(/jansen|geheim|999990019|sv-demo|__|\$|v\b:/i);
    for (const coordinaat of rest.coordinaten) expect(coordinaat).toMatch(/^[A-Za-z_]\w*(\.\w+(\(\w+:\))?)?$/);
  });

  it('wordt ook gemeld als het antwoord een fout is, want de vraag stond er', async () => {
    await keten.vraag(RONDE, { verzoek: { ...VERZOEK.verzoek, samenwerkingsverband: 'onbekend' } });
    expect(gemeld).toHaveLength(1);
  });

  it.each([
    ['niet op het schema past', '{ bestaatNiet }'],
    ['geen GraphQL is', '{'],
    ['de regels van de keten niet volgt', '{ eigen { uitvragen { bijdrage { peilmoment } } } }'],
    ['niet zegt welke operatie is bedoeld', 'query A { teller } query B { teller }'],
  ])('wordt niet gemeld van een vraag die %s', async (_, query) => {
    expect((await keten.vraag(query)).errors).toBeDefined();
    expect(gemeld).toEqual([]);
  });

  it('wordt niet gemeld van wie niet is aangemeld', async () => {
    await stuur(keten.url, { query: '{ teller }' }, { authorization: 'Bearer slecht' });
    expect(gemeld).toEqual([]);
  });
});

describe('de naam van een client', () => {
  it.each<[string, Record<string, string | string[]>, string | undefined]>([
    ['uit de kop van Apollo', { 'apollographql-client-name': 'vt-werkplek 2.1' }, 'vt-werkplek 2.1'],
    ['uit de andere kop', { 'graphql-client-name': 'GGZ_portaal' }, 'GGZ_portaal'],
    ['uit de eerste die deugt', { 'apollographql-client-name': 'a/b', 'graphql-client-name': 'portaal' }, 'portaal'],
    ['zestig tekens', { 'graphql-client-name': 'x'.repeat(60) }, 'x'.repeat(60)],
    ['een jaartal en een versie', { 'graphql-client-name': 'app-2026.11.3' }, 'app-2026.11.3'],
    ['meer dan zestig tekens', { 'graphql-client-name': 'x'.repeat(61) }, undefined],
    ['leeg', { 'graphql-client-name': '' }, undefined],
    ['alleen leestekens', { 'graphql-client-name': ' .-' }, undefined],
    ['andere tekens', { 'graphql-client-name': 'app<script>' }, undefined],
    ['letters met accenten', { 'graphql-client-name': 'café' }, undefined],
    ['twee keer', { 'graphql-client-name': ['a', 'b'] }, undefined],
    ['een burgerservicenummer', { 'graphql-client-name': 'app-999990019' }, undefined],
    ['een burgerservicenummer in groepen', { 'graphql-client-name': '9999.90.019' }, undefined],
    ['een burgerservicenummer in ongelijke groepen', { 'graphql-client-name': 'a 99.99-90 01_9' }, undefined],
    ['een nummer met een typefout', { 'graphql-client-name': 'app 123456789' }, undefined],
    ['een sleutel van een persoon', { 'graphql-client-name': '1b4e28ba-2fa1-11d2-883f-0016d3cca427' }, undefined],
  ])('%s', (_, koppen, naam) => {
    expect(clientnaam(OIN, koppen)).toBe(naam === undefined ? OIN : `${OIN}/${naam}`);
  });
});
