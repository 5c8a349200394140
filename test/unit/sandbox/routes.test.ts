import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { type Httpdienst, startHttp } from '../../../supergraph/http/index.js';
import { sandboxroutes, type Sandboxopties } from '../../../supergraph/sandbox/index.js';

const PAGINAS = ['/sandbox', '/sandbox/ronde', '/sandbox/kaart', '/sandbox/schema/', '/sandbox/schema/politie', '/sandbox/documentatie/', '/sandbox/documentatie/functie-3.html'];
const SUPERGRAPH = leesSchemabestand('supergraph.graphql');

const start = (opties: Partial<Sandboxopties>): Promise<Httpdienst> => startHttp({ poort: 0, routes: sandboxroutes({ supergraph: () => SUPERGRAPH, wetten: [], ...opties }), log: () => {} });

/** A request whose path is sent as it stands: `fetch` would tidy it up. */
function kaal(dienst: Httpdienst, pad: string): Promise<{ readonly status: number; readonly tekst: string }> {
  return new Promise((klaar, mislukt) => {
    request({ port: dienst.poort, host: '127.0.0.1', path: pad }, (antwoord) => {
      let tekst = '';
      antwoord.setEncoding('utf8').on('data', (stuk: string) => (tekst += stuk)).on('end', () => klaar({ status: antwoord.statusCode ?? 0, tekst }));
    }).on('error', mislukt).end();
  });
}

describe('De pagina\'s van de demo', () => {
  let dienst: Httpdienst;
  beforeAll(async () => {
    dienst = await start({ personas: { token: async (persona, oin) => {
      if (oin === '1') throw new RangeError('Die is er niet.');
      return `token van ${persona}${oin === undefined ? '' : ` bij ${oin}`}`;
    } } });
  });
  afterAll(() => dienst.stop());

  it.each(PAGINAS)('%s staat alleen toe wat van hier komt, en in geen enkel kader', async (pad) => {
    const antwoord = await fetch(dienst.url + pad);
    expect(antwoord.status).toBe(200);
    const beleid = new Map((antwoord.headers.get('content-security-policy') ?? '').split('; ').map((regel) => [regel.split(' ')[0], regel.split(' ').slice(1)]));
    expect(beleid.get('default-src')).toEqual(["'none'"]);
    expect(beleid.get('connect-src')).toEqual(["'self'"]);
    expect(beleid.get('frame-ancestors')).toEqual(["'none'"]);
    expect([...beleid.values()].flat().filter((bron) => !/^('(none|self|unsafe-inline|wasm-unsafe-eval)'|data:|blob:)$/.test(bron))).toEqual([]);
    expect(beleid.get('script-src')).not.toContain("'unsafe-inline'");
    expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff');
    expect(antwoord.headers.get('referrer-policy')).toBe('no-referrer');
    const html = await antwoord.text();
    expect(html).toMatch(/^<!doctype html>\s*<html lang="nl"/i);
    for (const [, adres = ''] of html.matchAll(/<(?:script|link|img)[^>]+(?:src|href)="([^"]+)"/g)) {
      expect(adres).not.toMatch(/^https?:|^\/\//);
      const onderdeel = await fetch(new URL(adres, dienst.url + pad));
      expect([adres, onderdeel.status]).toEqual([adres, 200]);
      await onderdeel.body?.cancel();
    }
  });

  it('leidt van de documentatie terug naar de sandbox, ook al weet zij op schijf niet waar die is', async () => {
    expect(await (await fetch(`${dienst.url}/sandbox/documentatie/functie-3.html`)).text()).toContain('<a href="/sandbox">Sandbox</a>');
    expect(leesSchemabestand('documentatie/functie-3.html')).not.toContain('/sandbox"');
  });

  it('een bestand komt verpakt, en niet nog eens als de browser het al heeft', async () => {
    const stijl = await fetch(`${dienst.url}/sandbox/bestanden/stijl.css`, { headers: { 'accept-encoding': 'br' } });
    expect(stijl.headers.get('content-encoding')).toBe('br');
    expect(stijl.headers.get('vary')).toBe('accept-encoding');
    expect(await stijl.text()).toContain('.voorbeeld-theme');
    const weer = await fetch(`${dienst.url}/sandbox/bestanden/stijl.css`, { headers: { 'if-none-match': stijl.headers.get('etag')! } });
    expect([weer.status, await weer.text()]).toEqual([304, '']);
  });

  it.each(['/sandbox/bestanden/../../package.json', '/sandbox/bestanden/%2e%2e/%2e%2e/package.json', '/sandbox/documentatie/../../package.json', '/sandbox/bestanden/browser/../../../config.js', '/sandbox/bestanden/laboratorium/werkers/..%2f..%2fpackage.json', '/sandbox/bestanden/', '/sandbox/schema/bestaat-niet', '/sandbox/documentatie/bestaat-niet.html', '/sandbox/iets'])('geeft op %s niets', async (pad) => {
    const { status, tekst } = await kaal(dienst, pad);
    expect(status).toBe(404);
    expect(JSON.parse(tekst)).toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  const token = (inhoud: string, koppen: Record<string, string> = {}): Promise<Response> => fetch(`${dienst.url}/sandbox/token`, { method: 'POST', headers: { 'content-type': 'application/json', ...koppen }, body: inhoud });

  it('geeft een token voor een persona, ook bij een andere organisatie', async () => {
    expect(await (await token('{"persona":"politie"}')).json()).toEqual({ token: 'token van politie' });
    expect(await (await token('{"persona":"veilig-thuis","oin":"00000099006000001000"}')).json()).toEqual({ token: 'token van veilig-thuis bij 00000099006000001000' });
    expect((await token('{"persona":"politie"}')).headers.get('cache-control')).toBe('no-store');
    expect(await (await fetch(`${dienst.url}/sandbox/personas`)).json()).toEqual(expect.arrayContaining([expect.objectContaining({ naam: 'veilig-thuis', rollen: ['professional'] })]));
  });

  it('geeft een pagina van een ander geen token, en op onzin een fout', async () => {
    expect((await token('{"persona":"politie"}', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await token('{"persona":"politie"}', { 'content-type': 'text/plain' })).status).toBe(403);
    for (const inhoud of ['', '{', '[]', '{"persona":3}', '{"persona":"politie","oin":"1"}', '{"persona":"politie","rol":"beheerder"}', `{"persona":"${'x'.repeat(2_000)}"}`]) expect([inhoud, (await token(inhoud)).status]).toEqual([inhoud, 400]);
  });
});

describe('De pagina\'s buiten de demo', () => {
  it('geven niemand een token, en de kaart alleen aan wie de gateway binnenlaat', async () => {
    const dienst = await start({ toegang: async (authorization) => {
      if (authorization !== 'Bearer goed') throw new Error('Dat is geen token.');
    } });
    try {
      expect((await fetch(`${dienst.url}/sandbox/token`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"persona":"politie"}' })).status).toBe(405);
      expect((await fetch(`${dienst.url}/sandbox/personas`)).status).toBe(404);
      for (const pad of ['/sandbox/kaart.json', '/sandbox/kaart/gezondheid.json']) {
        expect([pad, (await fetch(dienst.url + pad)).status]).toEqual([pad, 401]);
        expect([pad, (await fetch(dienst.url + pad, { headers: { authorization: 'Bearer goed' } })).status]).toEqual([pad, 200]);
      }
      expect(await (await fetch(`${dienst.url}/sandbox`)).text()).not.toContain('synthetische');
    } finally {
      await dienst.stop();
    }
  });
});
