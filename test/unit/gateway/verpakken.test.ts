import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kiesCodering } from '../../../supergraph/http/codering.js';
import { type Nepketen, startNepketen } from './hulp/keten.js';

/** An answer as it came over the line: `fetch` would unpack it. */
interface Kaal {
  readonly koppen: Record<string, string | string[] | undefined>;
  readonly inhoud: Buffer;
}

describe('een antwoord onderweg', () => {
  let keten: Nepketen;
  beforeAll(async () => {
    keten = await startNepketen({ http: { herkomsten: ['https://zorg.example'] } });
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  const haal = (query: string, koppen: Record<string, string>): Promise<Kaal> => new Promise((klaar, mislukt) => {
    const verzoek = request(keten.url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer goed', ...koppen } }, (antwoord) => {
      const stukken: Buffer[] = [];
      antwoord.on('data', (stuk: Buffer) => stukken.push(stuk)).on('end', () => klaar({ koppen: antwoord.headers, inhoud: Buffer.concat(stukken) }));
    });
    verzoek.on('error', mislukt).end(JSON.stringify({ query }));
  });
  const lang = `{ ${Array.from({ length: 90 }, (_, i) => `veld_met_een_lange_naam_${i}: teller`).join(' ')} }`;
  const verwacht = { data: Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`veld_met_een_lange_naam_${i}`, 1])) };

  it.each([
    ['br', brotliDecompressSync, 'gzip, deflate, br'],
    ['gzip', gunzipSync, 'gzip'],
    ['gzip', gunzipSync, 'br;q=0.1, gzip;q=0.9'],
  ] as const)('is verpakt als %s voor wie dat aankan', async (codering, pakUit, aanvaard) => {
    const { koppen, inhoud } = await haal(lang, { 'accept-encoding': aanvaard, origin: 'https://zorg.example' });
    expect(koppen['content-encoding']).toBe(codering);
    expect(koppen['content-length']).toBe(String(inhoud.length));
    expect(koppen['vary']).toMatch(/^Origin, accept-encoding$/i);
    expect(JSON.parse(pakUit(inhoud).toString())).toEqual(verwacht);
    expect(inhoud.length).toBeLessThan(JSON.stringify(verwacht).length / 2);
  });

  it.each([['geen enkele', {}], ['identity', { 'accept-encoding': 'identity' }], ['br;q=0', { 'accept-encoding': 'br;q=0' }], ['onzin', { 'accept-encoding': ';;;q=' }]])('is niet verpakt voor wie dat niet aankan: %s', async (_wat, koppen) => {
    const antwoord = await haal(lang, koppen);
    expect(antwoord.koppen['content-encoding']).toBeUndefined();
    expect(JSON.parse(antwoord.inhoud.toString())).toEqual(verwacht);
  });

  it('is niet verpakt als dat niets wint, en nooit als stroom', async () => {
    expect((await haal('{ teller }', { 'accept-encoding': 'br' })).koppen['content-encoding']).toBeUndefined();
    expect((await haal(lang, { 'accept-encoding': 'br', accept: 'text/event-stream' })).koppen['content-encoding']).toBeUndefined();
  });

  it.each([
    ['text/event-stream', 'text/event-stream'],
    ['application/graphql-response+json, application/json, text/event-stream, multipart/mixed', 'application/json'],
    ['application/json', 'application/json'],
  ])('is van een gewone vraag alleen een stroom voor wie niets anders aanneemt: %s', async (accept, soort) => {
    expect((await haal('{ teller }', { accept })).koppen['content-type']).toContain(soort);
  });

  it('kiest van wat de client aankan wat hij het liefst heeft', () => {
    expect(kiesCodering('*')).toBe('br');
    expect(kiesCodering('gzip;q=1.0, *;q=0.5')).toBe('gzip');
    expect(kiesCodering('deflate')).toBeUndefined();
    expect(kiesCodering(undefined)).toBeUndefined();
  });
});
