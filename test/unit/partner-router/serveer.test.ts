import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Doorgeefverzoek, maakPartnerrouter, maakRouterverzoekafhandeling, type Serveeropties } from '../../../supergraph/partner-router/index.js';
import { luister, startGezondePartner, startKapottePartner, type Testpartner } from '../../harness/kapotte-partner.js';
import { deelnemer, entiteitvraag, maakRegister, oin, representatie, SCHEMA, TOETS } from './testsoort.js';

const QUERY = entiteitvraag('{ ... on Bijdrage { uitkomst } }');
const opruimer: AsyncDisposable[] = [];
let gezond: Testpartner;
let hangt: Testpartner;
let html: Testpartner;

beforeEach(async () => {
  [gezond, hangt, html] = await Promise.all([startGezondePartner(SCHEMA, () => ({ uitkomst: 'BEKEND' })), startKapottePartner('hangt'), startKapottePartner('html')]);
  opruimer.push(gezond, hangt, html);
});
afterEach(async () => {
  for (const een of opruimer.splice(0).reverse()) await een[Symbol.asyncDispose]();
});

async function startDienst(opties: Serveeropties = {}, termijnMs = 20_000): Promise<URL> {
  const register = maakRegister(deelnemer(0, gezond.url), deelnemer(1, hangt.url), deelnemer(2, html.url));
  const router = maakPartnerrouter({ soorten: [TOETS], deelnemer: (nummer) => register.get(nummer), opties: { termijnMs } });
  const dienst = await luister(maakRouterverzoekafhandeling(router, opties));
  opruimer.push(dienst, { [Symbol.asyncDispose]: () => router.stop() });
  return new URL('/toets', dienst.url);
}

const post = (url: URL, lichaam: unknown, koppen: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...koppen }, body: typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam) });

describe('de router als eigen dienst', () => {
  it('antwoordt met de gegevens, en zonder errors als iedereen antwoordde', async () => {
    const antwoord = await post(await startDienst(), { query: QUERY, variables: { representations: [representatie(0)] } });
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(await antwoord.json()).toEqual({ data: { _entities: [{ uitkomst: 'BEKEND' }] } });
  });

  it('geeft één fout per uitgevallen organisatie, met haar naam en zonder pad', async () => {
    const antwoord = await post(await startDienst({}, 500), { query: QUERY, variables: { representations: [representatie(1), representatie(0), representatie(2), representatie(1)] } });
    expect(await antwoord.json()).toEqual({
      data: { _entities: ['GEEN_ANTWOORD', 'BEKEND', 'GEEN_ANTWOORD', 'GEEN_ANTWOORD'].map((uitkomst) => ({ uitkomst })) },
      errors: [
        { message: 'Toetspartner 1 gaf geen bruikbaar antwoord. De organisatie antwoordde niet binnen de termijn.', extensions: { code: 'PARTNER_TE_LAAT', oin: oin(1), naam: 'Toetspartner 1' } },
        { message: 'Toetspartner 2 gaf geen bruikbaar antwoord. Het antwoord van de organisatie was niet te lezen.', extensions: { code: 'PARTNER_ONGELDIG_ANTWOORD', oin: oin(2), naam: 'Toetspartner 2' } },
      ],
    });
  });

  it('geeft de trace door en geen andere kop', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await post(await startDienst(), { query: QUERY, variables: { representations: [representatie(0)] } }, { traceparent, authorization: 'Bearer geheim', cookie: 'a=b', 'x-eigen': '1' });
    expect(gezond.ontvangen[0]!.koppen).toMatchObject({ traceparent });
    expect(Object.keys(gezond.ontvangen[0]!.koppen).sort()).toEqual(['accept', 'connection', 'content-length', 'content-type', 'host', 'traceparent']);
  });

  it('antwoordt op een vraag die niet kan met een GraphQL-fout', async () => {
    expect(await (await post(await startDienst(), { query: '{ _service { sdl } }' })).json())
      .toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it.each<[string, number, (url: URL) => Promise<Response>]>([
    ['een onbekend pad', 404, (url) => post(new URL('/anders', url), { query: QUERY })],
    ['een dieper pad', 404, (url) => post(new URL('/toets/x', url), { query: QUERY })],
    ['GET', 405, (url) => fetch(url)],
    ['een ander mediatype', 415, (url) => post(url, 'query', { 'content-type': 'text/plain' })],
    ['geen JSON', 400, (url) => post(url, '{')],
    ['geen query', 400, (url) => post(url, [])],
    ['null', 400, (url) => post(url, 'null')],
    ['variables die geen object zijn', 400, (url) => post(url, { query: QUERY, variables: [] })],
    ['een te groot verzoek', 413, (url) => post(url, { query: `#${'x'.repeat(2_000)}` })],
  ])('weigert %s met %i als probleembeschrijving', async (_, status, doe) => {
    const antwoord = await doe(await startDienst({ maxVerzoekBytes: 1_000 }));
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8']);
    expect(await antwoord.json()).toMatchObject({ type: 'about:blank', status });
    if (status === 405) expect(antwoord.headers.get('allow')).toBe('POST');
  });

  it('weigert ook wat te groot blijkt zonder lengte vooraf', async () => {
    const url = await startDienst({ maxVerzoekBytes: 1_000 });
    const socket = connect(Number(url.port), url.hostname);
    socket.write('POST /toets HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n');
    socket.write(`7d0\r\n${'x'.repeat(2_000)}\r\n`);
    let tekst = '';
    for await (const brok of socket as AsyncIterable<Buffer>) tekst += brok.toString();
    expect(tekst).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('breekt de vraag aan de partners af als de vrager vertrekt', async () => {
    const fouten: unknown[] = [];
    const url = await startDienst({ bijFout: (fout) => fouten.push(fout) });
    const vertrek = new AbortController();
    const vraag = fetch(url, {
      method: 'POST', headers: { 'content-type': 'application/json' }, signal: vertrek.signal,
      body: JSON.stringify({ query: QUERY, variables: { representations: [representatie(1)] } }),
    });
    await expect.poll(() => hangt.ontvangen.length).toBe(1);
    vertrek.abort();
    await expect(vraag).rejects.toThrow();
    await expect.poll(() => hangt.afgebroken()).toBe(1);
    expect(fouten).toEqual([]);
  });

  it('geeft een functie-subgraph door aan wie haar token maakt', async () => {
    const gezien: [string, Doorgeefverzoek][] = [];
    const url = await startDienst({
      doorgeven: async (naam, verzoek) => {
        gezien.push([naam, verzoek]);
        return naam === 'bekendheid' ? { status: 207, contentType: 'application/json', lichaam: '{"data":1}' } : undefined;
      },
    });
    const antwoord = await post(new URL('/bekendheid', url), '{"query":"{ a }"}', { authorization: 'Bearer x' });
    expect([antwoord.status, await antwoord.text()]).toEqual([207, '{"data":1}']);
    expect(gezien[0]).toMatchObject(['bekendheid', { lichaam: '{"query":"{ a }"}', koppen: { authorization: 'Bearer x' } }]);
    expect((await post(new URL('/onbekend', url), '{}')).status).toBe(404);
  });

  it('zegt bij een eigen fout niet wat er misging', async () => {
    const fouten: unknown[] = [];
    const url = await startDienst({ doorgeven: () => Promise.reject(new Error('intern geheim')), bijFout: (fout) => fouten.push(fout) });
    const antwoord = await post(new URL('/bekendheid', url), '{}');
    expect(antwoord.status).toBe(500);
    expect(await antwoord.text()).not.toContain('geheim');
    expect(fouten).toHaveLength(1);
  });
});
