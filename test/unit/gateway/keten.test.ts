import { describe, expect, it } from 'vitest';

import { FOUTEN } from '../../../schema/fouten.js';
import { GGZ, POLITIE, RONDE, startNepketen, VERZOEK } from './hulp/keten.js';
import { stuur } from './hulp/subgraph.js';

const TRACEPARENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00';

describe('een vraag aan de keten', () => {
  it('wordt door coördinator, functie en elke soort samen beantwoord', async () => {
    await using keten = await startNepketen();
    const { status, data, errors, extensions, koppen } = await keten.vraag(RONDE, VERZOEK);
    expect({ status, errors, extensions, cache: koppen.get('cache-control') }).toEqual({ status: 200, errors: undefined, extensions: undefined, cache: 'no-store' });
    const persoon = { id: 'p1', woonplaats: 'Utrecht' };
    const uitvragen = [
      { persoon, bijdrage: { uitkomst: 'BEKEND', peilmoment: '2026-11-23', incidenten: null } },
      { persoon, bijdrage: { uitkomst: 'BEKEND', peilmoment: '2026-11-23' } },
    ];
    expect(data).toEqual({ bepalenBekendheid: { id: 'ronde-1', uitvragen } });
    expect(keten.gevraagd.map(({ soort }) => soort).sort()).toEqual(['ggz', 'politie']);
    expect(keten.bekendheid.ontvangen).toHaveLength(1);
    expect(keten.log).toEqual([]);
  });

  it('geeft elk subgraph zijn eigen token en iedereen dezelfde trace', async () => {
    await using keten = await startNepketen();
    const antwoord = await stuur(keten.url, { query: RONDE, variables: VERZOEK }, { authorization: 'Bearer goed', traceparent: TRACEPARENT, tracestate: 'zorg=abc' });
    const terug = antwoord.koppen.get('traceparent');
    expect(terug).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-00$/);
    for (const { naam, ontvangen } of [keten.bekendheid, keten.identiteit]) {
      expect(ontvangen[0]?.koppen).toMatchObject({ authorization: `Bearer voor-${naam}`, traceparent: terug, tracestate: 'zorg=abc' });
    }
    for (const vraag of keten.gevraagd) expect(vraag).toMatchObject({ traceparent: terug, tracestate: 'zorg=abc' });
  });

  it('geeft zonder geldig token niets, ook het schema niet', async () => {
    await using keten = await startNepketen();
    for (const koppen of [{}, { authorization: 'Bearer fout' }] as Record<string, string>[]) {
      const antwoord = await stuur(keten.url, { query: '{ __schema { types { name } } }' }, koppen);
      expect(antwoord.status).toBe(401);
      expect(antwoord.koppen.get('www-authenticate')).toBe('Bearer');
      expect(antwoord.data).toBeUndefined();
      expect(antwoord.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    }
    expect(keten.bekendheid.ontvangen).toEqual([]);
  });

  it('weigert op te starten zonder controle van tokens', async () => {
    await expect(startNepketen({ gateway: { authenticeer: undefined } })).rejects.toThrow(/authenticeer/);
  });

  it('geeft met token het schema, zonder de sleutels', async () => {
    await using keten = await startNepketen();
    const { data } = await keten.vraag('{ __type(name: "PolitieBijdrage") { fields { name } } }');
    expect(data).toEqual({ __type: { fields: [{ name: 'uitkomst' }, { name: 'peilmoment' }, { name: 'incidenten' }] } });
  });
});

describe('een organisatie die niet antwoordt', () => {
  it('staat één keer bij de fouten, met code, nummer en naam en zonder pad, en de anderen blijven compleet', async () => {
    await using keten = await startNepketen();
    const uit = { code: 'PARTNER_TE_LAAT', oin: POLITIE, naam: 'Politie Eenheid Oost' };
    keten.uitval.set('politie', [uit, uit, { ...uit, code: 'PARTNER_FOUT' }]);
    const { status, data, errors } = await keten.vraag(RONDE, VERZOEK);
    expect(status).toBe(200);
    expect(data).toMatchObject({ bepalenBekendheid: { uitvragen: [{ bijdrage: { uitkomst: 'GEEN_ANTWOORD' } }, { bijdrage: { uitkomst: 'BEKEND' } }] } });
    expect(errors).toEqual([{ message: expect.stringMatching(/^Politie Eenheid Oost gaf geen bruikbaar antwoord\. De organisatie antwoordde niet/), extensions: uit }]);
  });

  it('staat naast de fouten van anderen', async () => {
    await using keten = await startNepketen();
    keten.uitval.set('politie', [{ code: 'PARTNER_FOUT', oin: POLITIE, naam: 'Politie' }]);
    keten.uitval.set('ggz', [{ code: 'ONBEKENDE_CODE', oin: GGZ, naam: 'GGZ' }]);
    keten.identiteit.grijpIn = (antwoord) => void antwoord.writeHead(500).end('boem');
    const { data, errors } = await keten.vraag(RONDE, VERZOEK);
    expect(new Set(errors?.map(({ extensions }) => `${String(extensions['code'])} ${String(extensions['oin'] ?? extensions['functie'])}`))).toEqual(new Set(['FUNCTIE_ONBEREIKBAAR identiteit', `PARTNER_FOUT ${POLITIE}`, `PARTNER_FOUT ${GGZ}`]));
    expect(errors).toHaveLength(3);
    expect(data).toMatchObject({ bepalenBekendheid: { uitvragen: [{ persoon: { woonplaats: null } }, {}] } });
  });

  it('wordt bij een fout van de router zelf een uitgevallen functie, en nooit iets van binnen', async () => {
    await using keten = await startNepketen({ router: { vraag: () => Promise.reject(new Error('geheim van de router 999990019')) } });
    const { tekst, errors } = await keten.vraag(RONDE, VERZOEK);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FUNCTIE_ONBEREIKBAAR', 'FUNCTIE_ONBEREIKBAAR']);
    expect(tekst + keten.log.join()).not.toContain('geheim');
  });

  it('geeft de code van de router door wanneer die de vraag niet aanneemt', async () => {
    await using keten = await startNepketen({ router: { vraag: () => Promise.reject(Object.assign(new Error('De vraag is te groot voor de partners.'), { code: 'VRAAG_TE_GROOT' })) } });
    expect((await keten.vraag(RONDE, VERZOEK)).errors?.[0]).toEqual({ message: 'De vraag is te groot voor de partners.', extensions: { code: 'VRAAG_TE_GROOT' } });
  });
});

describe('een fout', () => {
  it('van een functie met een bekende code komt over zoals zij is', async () => {
    await using keten = await startNepketen();
    const { status, data, errors } = await keten.vraag(RONDE, { verzoek: { ...VERZOEK.verzoek, samenwerkingsverband: 'sv-ander' } });
    expect({ status, data }).toEqual({ status: 200, data: null });
    expect(errors).toEqual([{ message: 'Dit samenwerkingsverband is niet ingericht, kies een ander.', path: ['bepalenBekendheid'], extensions: { code: 'SAMENWERKINGSVERBAND_ONBEKEND', limiet: 3 } }]);
  });

  it('van een functie die uitvalt noemt de functie, de code en de trace en niets van haar adres', async () => {
    await using keten = await startNepketen();
    await keten.bekendheid.stop();
    const { tekst, errors, koppen } = await keten.vraag(RONDE, VERZOEK);
    const trace = koppen.get('traceparent')?.split('-')[1];
    expect(errors).toEqual([{ message: `De functie bekendheid gaf geen bruikbaar antwoord. ${FOUTEN.FUNCTIE_ONBEREIKBAAR.uitweg}`, extensions: { code: 'FUNCTIE_ONBEREIKBAAR', functie: 'bekendheid', trace } }]);
    expect(tekst).not.toMatch(/127\.0\.0\.1|intern|ECONN/);
    expect(keten.log.join()).toContain('"functie":"bekendheid","reden":"onbereikbaar"');
  });

  it.each(['stuk', 'vreemd'])('van binnen (%s) is een interne fout met de trace', async (id) => {
    await using keten = await startNepketen();
    const { tekst, errors, koppen } = await keten.vraag('query ($id: ID!) { persoon(id: $id) { id } }', { id });
    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', trace: koppen.get('traceparent')?.split('-')[1] });
    expect(tekst + keten.log.join()).not.toMatch(/geheim|10\.0\.0\.7|Iets van binnen|serviceName|EIGEN_CODE":|intern\.ts/);
  });

  it('over een waarde noemt de plaats en herhaalt de waarde niet, ook niet uit een subgraph', async () => {
    await using keten = await startNepketen();
    const metPersoon = (persoon: object) => ({ verzoek: { ...VERZOEK.verzoek, personen: [persoon] } });
    const bijGateway = await keten.vraag(RONDE, metPersoon({ nummer: 'Van der Berg' }));
    expect(bijGateway.status).toBe(400);
    expect(bijGateway.errors).toEqual([{ message: 'De waarde van de variabele $verzoek klopt op de plaats personen[0].nummer niet; verwacht wordt Int.', extensions: { code: 'BAD_USER_INPUT', plaats: 'verzoek.personen[0].nummer' } }]);
    const bijSubgraph = await keten.vraag(RONDE, metPersoon({ bsn: 'Van der Berg' }));
    expect(bijSubgraph.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', plaats: 'verzoek.personen[0].bsn' });
    expect(bijGateway.tekst + bijSubgraph.tekst + keten.log.join()).not.toContain('Berg');
    expect(keten.gevraagd).toEqual([]);
  });

  it.each([
    ['GRAPHQL_PARSE_FAILED', '{ persoon(', 400],
    ['GRAPHQL_VALIDATION_FAILED', '{ persoon(id: 3) { naamm } }', 400],
    ['OPERATION_RESOLUTION_FAILURE', 'query A { teller } query B { teller }', 400],
    ['IDENTIFICATIE_IN_VRAAG', '{ persoon(id: "999990019") { naam } }', 400],
    ['UITKOMST_VEREIST', '{ eigen { uitvragen { bijdrage { peilmoment } } } }', 400],
    ['EEN_RONDE_PER_VRAAG', '{ eigen { uitvragen { a: bijdrage { uitkomst } b: bijdrage { uitkomst } } } }', 400],
    ['VRAAG_TE_DIEP', `{ persoon(id: 3) { ${'kind { '.repeat(38)} id ${'}'.repeat(38)} } }`, 400],
    ['VRAAG_TE_GROOT', `{ ${'teller '.repeat(4_000)} }`, 400],
  ])('in de vraag: %s', async (code, query, status) => {
    await using keten = await startNepketen();
    const antwoord = await keten.vraag(query);
    expect(antwoord.status).toBe(status);
    expect(antwoord.errors?.[0]?.extensions['code']).toBe(code);
    expect(antwoord.tekst).not.toContain('999990019');
    expect(keten.bekendheid.ontvangen).toEqual([]);
  });

  it('met een operatie die niet bestaat noemt haar naam niet', async () => {
    await using keten = await startNepketen();
    const antwoord = await keten.vraag('query A { teller }', undefined, { operationName: 'VanDerBerg' });
    expect(antwoord.status).toBe(400);
    expect(antwoord.errors?.[0]?.extensions).toEqual({ code: 'OPERATION_RESOLUTION_FAILURE' });
    expect(antwoord.tekst).not.toContain('Berg');
  });

  it('bij alleen een hash zegt in de bekende woorden dat de vraag voluit moet', async () => {
    await using keten = await startNepketen();
    const antwoord = await stuur(keten.url, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }, { authorization: 'Bearer goed' });
    expect(antwoord.errors?.[0]?.extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
  });

  it('in een antwoord dat niet bij het schema past is een fout, en niet stilletjes niets', async () => {
    await using keten = await startNepketen();
    keten.bekendheid.grijpIn = (antwoord) => void antwoord.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"teller":"Berg"}}');
    const { tekst, data, errors, extensions } = await keten.vraag('{ teller }');
    expect({ data, extensions }).toEqual({ data: null, extensions: undefined });
    expect(errors?.[0]?.extensions['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(tekst).not.toContain('Berg');
  });
});
