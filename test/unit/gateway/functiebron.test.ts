import type { ServerResponse } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Nepketen, startNepketen } from './hulp/keten.js';

const json = (status: number, lichaam: unknown, type = 'application/json') => (antwoord: ServerResponse): void => {
  antwoord.writeHead(status, { 'content-type': type }).end(typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam));
};
const FORBIDDEN = { errors: [{ message: 'Deze rol mag dat niet.', path: ['teller'], extensions: { code: 'FORBIDDEN', exception: { stacktrace: ['geheim'] } } }] };

describe('een functie-subgraph die anders antwoordt', () => {
  let keten: Nepketen;
  beforeAll(async () => {
    keten = await startNepketen({ gateway: { limieten: { functieMs: 300, functieBytes: 10_000 } } });
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  it.each([
    ['HTML', json(200, '<html>geheim</html>', 'text/html'), 'geen-json'],
    ['stukke JSON', json(200, '{"data": geheim'), 'geen-json'],
    ['een lijst', json(200, ['geheim']), 'geen-object'],
    ['niets', json(200, ''), 'geen-json'],
    ['500 met HTML', json(500, '<html>geheim</html>', 'text/html'), 'http-500'],
    ['503 met JSON zonder fouten', json(503, { melding: 'geheim' }), 'http-503'],
    ['401', json(401, { melding: 'geheim' }), 'http-401'],
    ['een te groot antwoord', json(200, { data: { teller: 1, vulling: 'geheim'.repeat(5_000) } }), 'te-groot'],
    ['een omleiding', (antwoord: ServerResponse) => void antwoord.writeHead(307, { location: 'http://127.0.0.1:1/geheim' }).end(), 'omleiding'],
    ['een verbroken verbinding', (antwoord: ServerResponse) => void antwoord.destroy(), 'onbereikbaar'],
    ['een half antwoord', (antwoord: ServerResponse) => void antwoord.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{', () => antwoord.destroy()), 'onbereikbaar'],
    ['niet', () => undefined, 'te-laat'],
    ['een antwoord dat nooit afkomt', (antwoord: ServerResponse) => void antwoord.writeHead(200, { 'content-type': 'application/json' }).write('{"data":'), 'te-laat'],
  ])('%s: de functie is uitgevallen, en niets van haar antwoord komt over', async (_wat, grijpIn, reden) => {
    keten.bekendheid.grijpIn = grijpIn;
    const { tekst, data, errors } = await keten.vraag('{ teller }');
    expect(errors?.map(({ extensions }) => [extensions['code'], extensions['functie']])).toEqual([['FUNCTIE_ONBEREIKBAAR', 'bekendheid']]);
    expect(data).toBeNull();
    expect(tekst + keten.log.join()).not.toMatch(/geheim|127\.0\.0\.1/);
    expect(keten.log.at(-1)).toContain(`"reden":"${reden}"`);
  });

  it.each([200, 400, 403, 500])('GraphQL-fouten in een antwoord met status %i komen over', async (status) => {
    keten.bekendheid.grijpIn = json(status, FORBIDDEN, 'application/graphql-response+json; charset=utf-8');
    const { tekst, errors } = await keten.vraag('{ teller }');
    expect(errors).toEqual([{ message: 'Deze rol mag dat niet.', path: ['teller'], extensions: { code: 'FORBIDDEN' } }]);
    expect(tekst).not.toContain('geheim');
  });

  it('een functie die het verkeerde aantal entiteiten geeft is uitgevallen', async () => {
    keten.bekendheid.grijpIn = undefined;
    keten.identiteit.grijpIn = json(200, { data: { _entities: [] } });
    const { data, errors } = await keten.vraag('query ($id: ID!) { persoon(id: $id) { naam woonplaats } }', { id: 'p1' });
    expect(data).toEqual({ persoon: { naam: 'x', woonplaats: null } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FUNCTIE_ONBEREIKBAAR', functie: 'identiteit' });
    keten.identiteit.grijpIn = undefined;
  });

  it('wordt niet meer gevraagd wanneer de vrager weg is', async () => {
    const klaar = Promise.withResolvers<void>();
    keten.bekendheid.grijpIn = (antwoord) => void antwoord.once('close', () => klaar.resolve());
    const weg = new AbortController();
    const vraag = fetch(keten.url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer goed' }, body: '{"query":"{ teller }"}', signal: weg.signal });
    const al = keten.bekendheid.ontvangen.length;
    while (keten.bekendheid.ontvangen.length === al) await new Promise((verder) => setTimeout(verder, 5));
    weg.abort();
    await expect(vraag).rejects.toThrow();
    await klaar.promise;
    keten.bekendheid.grijpIn = undefined;
    expect((await keten.vraag('{ teller }')).data).toEqual({ teller: 1 });
  });
});
