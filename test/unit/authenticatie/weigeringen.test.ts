import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FOUTEN } from '../../../schema/fouten.js';
import { Tokenfout } from '../../../supergraph/authenticatie/tokenfout.js';
import { beginTrace, type Gemeldeweigering } from '../../../supergraph/gateway/index.js';
import { isGemeldeCode } from '../../../supergraph/gateway/weigering-melden.js';
import { type Nepketen, startNepketen, VERZOEK } from '../gateway/hulp/keten.js';
import { stuur } from '../gateway/hulp/subgraph.js';

const WIE = { oin: '00000099000000000009', rollen: ['burger'], functie: 'burger', betrouwbaarheid: 'SUBSTANTIEEL' } as const;
const VRAGER = { ...WIE, sub: 'u1', persoon: '6f1c1d5e-0b1f-4f43-9a53-0d2f3c3b7a11' };
const RONDE = '{ bepalenBekendheid(verzoek: { personen: [], samenwerkingsverband: "sv-demo" }) { uitvragen { bijdrage { ... on PolitieBijdrage { incidenten } } } } }';

describe('Wat de gateway weigert', () => {
  let keten: Nepketen;
  const gemeld: Gemeldeweigering[] = [];
  let kanSchrijven = true;

  beforeAll(async () => {
    keten = await startNepketen({
      gateway: {
        authenticeer: ({ authorization }) => {
          if (authorization === 'Bearer goed') return VRAGER;
          throw authorization === 'Bearer stuk' ? new Error('token 999990019 is van Jansen') : new Tokenfout('verlopen');
        },
        opWeigering: async (weigering) => {
          // Not at once: an answer that did not wait would be there before it.
          await new Promise((later) => setTimeout(later, 20));
          if (!kanSchrijven) throw new Error('schijf vol bij 999990019');
          gemeld.push(weigering);
        },
      },
    });
  });
  beforeEach(() => {
    gemeld.length = 0;
    kanSchrijven = true;
    keten.bekendheid.grijpIn = undefined;
  });
  afterAll(() => keten[Symbol.asyncDispose]());

  /** The functie answers with errors of these codes. */
  const antwoordMet = (...codes: string[]): void => {
    keten.bekendheid.grijpIn = (antwoord: ServerResponse) => void antwoord.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: null, errors: codes.map((code) => ({ message: 'Dit mag niet.', extensions: { code } })) }));
  };

  it.each<[string, string, Record<string, unknown>?]>([
    ['IDENTIFICATIE_IN_VRAAG', '{ persoon(id: "999990019") { naam } }'],
    ['UITKOMST_VEREIST', RONDE],
    ['EEN_RONDE_PER_VRAAG', 'query ($v: BekendheidVerzoek!) { a: bepalenBekendheid(verzoek: $v) { id } b: bepalenBekendheid(verzoek: $v) { id } }', VERZOEK],
    ['VRAAG_TE_DIEP', `{ persoon(id: "x") { ${'kind { '.repeat(30)} naam ${'}'.repeat(30)} } }`],
    ['VRAAG_TE_GROOT', '{ a: persoon(id: "a") { naam } b: persoon(id: "b") { naam } c: persoon(id: "c") { naam } }'],
    ['GRAPHQL_VALIDATION_FAILED', '{ bepalenBekendheid { bewijs } }'],
    ['GRAPHQL_PARSE_FAILED', '{ teller'],
    ['BAD_REQUEST', 'subscription { teller }'],
  ])('%s wordt gemeld voordat het antwoord weg is, met wie er vroeg en in welk spoor, zonder de vraag en zonder de mens', async (code, query, variables) => {
    const antwoord = await keten.vraag(query, variables);
    expect(antwoord.errors?.[0]?.extensions.code).toBe(code);
    expect(gemeld).toEqual([{ code, vrager: WIE, trace: expect.objectContaining({ traceparent: antwoord.koppen.get('traceparent') }) }]);
    expect(JSON.stringify(gemeld)).not.toMatch(/999990019|teller|naam/);
  });

  it('is ook een vraag met alleen een hash', async () => {
    await stuur(keten.url, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }, { authorization: 'Bearer goed' });
    expect(gemeld.map(({ code }) => code)).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED']);
  });

  it.each(['FORBIDDEN', 'PERSOON_ONBEKEND', 'TE_VEEL_PERSONEN', 'UITVRAAGLIMIET'])('is ook wat een functie weigert met %s, één keer per antwoord', async (code) => {
    antwoordMet(code, code);
    expect((await keten.vraag('{ teller }')).errors).toHaveLength(2);
    expect(gemeld.map((een) => een.code)).toEqual([code]);
  });

  it('is niet wat bij ons of bij een ander stuk is', async () => {
    antwoordMet('INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'PARTNER_TE_LAAT', 'EIGEN_CODE');
    expect((await keten.vraag('{ teller }')).errors?.length).toBeGreaterThan(0);
    expect((await keten.vraag('query ($v: BekendheidVerzoek!) { bepalenBekendheid(verzoek: $v) { id } }', { v: {} })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(gemeld).toEqual([]);
  });

  it.each([
    ['Bearer oud', 'verlopen'],
    ['Bearer stuk', undefined],
  ])('is ook wie niet wordt herkend (%s), met de reden en zonder wat er werd gestuurd', async (authorization, reden) => {
    const antwoord = await stuur(keten.url, { query: '{ teller }' }, { authorization });
    expect(antwoord.status).toBe(401);
    expect(antwoord.tekst).not.toContain('verlopen');
    expect(gemeld).toEqual([{ code: 'UNAUTHENTICATED', reden, trace: expect.anything() }]);
    expect(JSON.stringify(gemeld) + keten.log.join('')).not.toMatch(/999990019|Jansen/);
  });

  it('blijft geweigerd als het niet kan worden vastgelegd, en het log zegt dat', async () => {
    kanSchrijven = false;
    expect((await keten.vraag(RONDE)).errors?.[0]?.extensions.code).toBe('UITKOMST_VEREIST');
    expect((await stuur(keten.url, { query: '{ teller }' })).status).toBe(401);
    expect(keten.log.filter((regel) => regel.includes('weigering niet vastgelegd'))).toHaveLength(2);
    expect(keten.log.join('')).not.toContain('999990019');
  });

  it('kan ook worden gemeld door wie het verzoek aanneemt', async () => {
    await keten.gateway.meldWeigering('BAD_REQUEST', { trace: beginTrace(undefined, undefined), signal: new AbortController().signal, uitval: [], vrager: VRAGER });
    expect(gemeld).toEqual([{ code: 'BAD_REQUEST', vrager: WIE, trace: expect.anything() }]);
  });

  it('heeft alleen codes uit de tabel', () => {
    const codes = Object.keys(FOUTEN).filter(isGemeldeCode);
    expect(codes).toHaveLength(18);
    expect(isGemeldeCode('PARTNER_TE_LAAT')).toBe(false);
  });
});
