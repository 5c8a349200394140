import { request } from 'node:http';
import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { graphqlroute, startHttp } from '../../../supergraph/http/index.js';
import { type Nepketen, startNepketen } from './hulp/keten.js';

const AAN = { authorization: 'Bearer goed' };
const JSONKOP = { ...AAN, 'content-type': 'application/json' };

describe('het adres /graphql', () => {
  let keten: Nepketen;
  beforeAll(async () => {
    keten = await startNepketen({ http: { maxBytes: 2_000, herkomsten: ['https://zorg.example'] } });
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  async function probleem(antwoord: Response): Promise<Record<string, unknown>> {
    expect(antwoord.headers.get('content-type')).toBe('application/problem+json');
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
    expect(antwoord.headers.get('traceparent')).toMatch(/^00-/);
    const inhoud = (await antwoord.json()) as Record<string, unknown>;
    expect(inhoud).toMatchObject({ type: 'about:blank', status: antwoord.status, title: expect.any(String), detail: expect.stringMatching(/\.$/) });
    return inhoud;
  }

  it.each(['GET', 'PUT', 'DELETE', 'HEAD'])('neemt geen %s aan: variabelen staan nooit in een URL', async (method) => {
    const antwoord = await fetch(`${keten.url}?query={teller}`, { method, headers: AAN });
    expect(antwoord.status).toBe(405);
    expect(antwoord.headers.get('allow')).toBe('POST, OPTIONS');
    if (method !== 'HEAD') expect(await probleem(antwoord)).toMatchObject({ code: 'METHODE_NIET_TOEGESTAAN' });
  });

  it.each([
    [{}],
    [{ 'content-type': 'text/plain' }],
    [{ 'content-type': 'application/x-www-form-urlencoded' }],
    [{ 'content-type': 'application/graphql' }],
    [{ 'content-type': 'application/json; charset=iso-8859-1' }],
    [{ 'content-type': 'application/json', 'content-encoding': 'gzip' }],
  ] as [Record<string, string>][])('neemt alleen JSON in UTF-8 aan: %j', async (koppen) => {
    const antwoord = await fetch(keten.url, { method: 'POST', headers: { ...AAN, ...koppen }, body: Buffer.from('{"query":"{ teller }"}') });
    expect(antwoord.status).toBe(415);
    expect(await probleem(antwoord)).toMatchObject({ code: 'INHOUDSTYPE_NIET_ONDERSTEUND' });
  });

  it.each([
    '', 'geen json 999990019', 'null', '"x"', '{}', '{"query":""}', '{"query":3}', '{"query":{"kind":"Document"}}',
    '{"query":"{ teller }","variables":"{}"}', '{"query":"{ teller }","variables":[]}', '{"query":"{ teller }","operationName":3}', '{"query":"{ teller }","extensions":[]}',
  ])('zegt van %j dat het geen GraphQL-verzoek is, zonder het te herhalen', async (body) => {
    const antwoord = await fetch(keten.url, { method: 'POST', headers: JSONKOP, body });
    expect(antwoord.status).toBe(400);
    const inhoud = await probleem(antwoord);
    expect(inhoud).toMatchObject({ code: 'BAD_REQUEST' });
    expect(JSON.stringify(inhoud)).not.toContain('999990019');
  });

  it.each(['[]', '[{"query":"{ teller }"}]', '[{"query":"{ teller }","variables":{"x":"999990019"}},{"query":"{ teller }"}]'])('weigert de bundel %j, met wat de grens is', async (body) => {
    const antwoord = await fetch(keten.url, { method: 'POST', headers: JSONKOP, body });
    expect(antwoord.status).toBe(400);
    const inhoud = await probleem(antwoord);
    expect(inhoud).toMatchObject({ code: 'BUNDEL_GEWEIGERD', limiet: 1 });
    expect(JSON.stringify(inhoud)).not.toContain('999990019');
  });

  it('neemt null aan voor wat er niet is, en een tekencodering in de kop', async () => {
    const antwoord = await fetch(keten.url, { method: 'POST', headers: { ...AAN, 'content-type': 'application/json;charset=UTF-8' }, body: '{"query":"{ teller }","variables":null,"operationName":null,"extensions":null}' });
    expect(await antwoord.json()).toEqual({ data: { teller: 1 } });
  });

  it('weigert een te groot verzoek, met en zonder opgegeven lengte', async () => {
    const body = JSON.stringify({ query: '{ teller }', variables: { x: 'x'.repeat(3_000) } });
    const opgegeven = await fetch(keten.url, { method: 'POST', headers: JSONKOP, body });
    expect(opgegeven.status).toBe(413);
    expect(await probleem(opgegeven)).toMatchObject({ code: 'VRAAG_TE_GROOT', bytes: body.length, limiet: 2_000 });
    const stromend: RequestInit & { duplex: 'half' } = { method: 'POST', headers: JSONKOP, body: new Blob([body]).stream(), duplex: 'half' };
    const stroom = await fetch(keten.url, stromend);
    expect(stroom.status).toBe(413);
    expect(await probleem(stroom)).toMatchObject({ limiet: 2_000 });
  });

  it('overleeft een vrager die halverwege zijn verzoek weggaat', async () => {
    await new Promise<void>((klaar) => {
      const verbinding = connect(keten.http.poort, '127.0.0.1', () => {
        verbinding.write(`POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer goed\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"qu`, () => verbinding.destroy());
      });
      verbinding.on('close', () => klaar());
    });
    expect((await keten.vraag('{ teller }')).data).toEqual({ teller: 1 });
  });

  it('antwoordt in het inhoudstype dat de vrager wil', async () => {
    const nieuw = await fetch(keten.url, { method: 'POST', headers: { ...JSONKOP, accept: 'application/graphql-response+json' }, body: '{"query":"{ teller }"}' });
    expect(nieuw.headers.get('content-type')).toContain('application/graphql-response+json');
    const onmogelijk = await fetch(keten.url, { method: 'POST', headers: { ...JSONKOP, accept: 'image/png' }, body: '{"query":"{ teller }"}' });
    expect(onmogelijk.status).toBe(406);
    expect(((await onmogelijk.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('houdt de verbinding open voor een volgende vraag', async () => {
    const antwoord = await fetch(keten.url, { method: 'POST', headers: JSONKOP, body: '{"query":"{ teller }"}' });
    expect(antwoord.headers.get('connection')).toBe('keep-alive');
    await antwoord.text();
  });

  it('laat een webpagina alleen toe van een genoemde herkomst', async () => {
    const vooraf = (origin: string): Promise<Response> => fetch(keten.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
    const goed = await vooraf('https://zorg.example');
    expect(goed.status).toBe(204);
    expect(goed.headers.get('access-control-allow-origin')).toBe('https://zorg.example');
    expect(goed.headers.get('access-control-allow-headers')).toContain('authorization');
    expect((await vooraf('https://elders.example')).headers.get('access-control-allow-origin')).toBeNull();
    const vraag = await fetch(keten.url, { method: 'POST', headers: { ...JSONKOP, origin: 'https://zorg.example' }, body: '{"query":"{ teller }"}' });
    expect(vraag.headers.get('access-control-allow-origin')).toBe('https://zorg.example');
    await vraag.text();
  });
});

describe('de andere adressen', () => {
  const log = (): void => undefined;

  it('/live antwoordt altijd, /ready pas wanneer er vragen worden aangenomen', async () => {
    let gereed = false;
    const dienst = await startHttp({ poort: 0, routes: {}, gereed: () => gereed, log });
    const status = async (pad: string): Promise<number> => (await fetch(dienst.url + pad)).status;
    expect([await status('/live'), await status('/ready')]).toEqual([200, 503]);
    expect(await (await fetch(`${dienst.url}/ready`)).json()).toMatchObject({ code: 'NIET_GEREED' });
    gereed = true;
    expect([await status('/live'), await status('/ready?x=1')]).toEqual([200, 200]);
    await dienst.stop();
  });

  it('een adres dat niet bestaat wijst de weg en herhaalt het adres niet', async () => {
    const dienst = await startHttp({ poort: 0, routes: {}, log });
    const antwoord = await fetch(`${dienst.url}/persoon/999990019`);
    expect(antwoord.status).toBe(404);
    const tekst = await antwoord.text();
    expect(tekst).toContain('/graphql');
    expect(tekst).not.toContain('999990019');
    await dienst.stop();
  });

  it('een pad met een schuine streep geldt ook voor wat eronder ligt', async () => {
    const dienst = await startHttp({ poort: 0, routes: { '/sandbox/': { GET: (_verzoek, antwoord, { pad }) => void antwoord.end(pad) } }, log });
    expect(await (await fetch(`${dienst.url}/sandbox/a/b.js`)).text()).toBe('/sandbox/a/b.js');
    expect((await fetch(`${dienst.url}/constructor`)).status).toBe(404);
    await dienst.stop();
  });

  it('een fout in een verwerker is een 500 zonder bijzonderheden', async () => {
    const regels: string[] = [];
    const dienst = await startHttp({ poort: 0, routes: { '/stuk': { GET: () => Promise.reject(new Error('geheim')) } }, log: (naam, feiten) => void regels.push(naam + JSON.stringify(feiten)) });
    const antwoord = await fetch(`${dienst.url}/stuk`);
    expect(antwoord.status).toBe(500);
    expect((await antwoord.text()) + regels.join()).not.toContain('geheim');
    expect(regels).toHaveLength(1);
    await dienst.stop();
  });

  it('zonder genoemde herkomsten bestaat OPTIONS niet', () => {
    expect(graphqlroute({} as never)).not.toHaveProperty('OPTIONS');
  });

  it('een bezette poort is een fout bij het starten', async () => {
    const dienst = await startHttp({ poort: 0, routes: {}, log });
    await expect(startHttp({ poort: dienst.poort, routes: {}, log })).rejects.toThrow(/EADDRINUSE/);
    await dienst.stop();
  });

  it('HEAD op /live geeft geen inhoud', async () => {
    const dienst = await startHttp({ poort: 0, routes: {}, log });
    const lengte = await new Promise((klaar) => request(`${dienst.url}/live`, { method: 'HEAD' }, (antwoord) => klaar(antwoord.headers['content-length'])).end());
    expect(lengte).toBe('15');
    await dienst.stop();
  });
});
