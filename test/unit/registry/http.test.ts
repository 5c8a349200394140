import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEKENDHEID } from '../../../schema/vertrouwen.js';
import { leesGebruik } from '../../../supergraph/registry/postgres/gebruik.js';
import { registerbron } from '../../../supergraph/registry/registerbron.js';
import type { Proeforganisatie } from './hulp/organisaties.js';
import { ALFA, BETA, KETENBEHEER, type Proefregister, proefregister, sdlVan, ZAAISEL } from './hulp/proefregister.js';

const REDEN = 'Omdat een proef dat vraagt.';
const BETA_EEN = { wat: 'soort', soort: 'beta', naam: 'Beta', contract: '1.1', sdl: sdlVan('beta', 'een'), reden: REDEN, verwachteVersie: 0 };

describe('Het register over HTTP', () => {
  let proef: Proefregister;
  let beta: Proeforganisatie;

  beforeAll(async () => {
    proef = await proefregister();
    beta = await proef.laatToe(BETA, 'beta');
    await proef.publiceer(beta, BETA_EEN);
    await proef.laatToe(ALFA, 'alfa', { endpoint: 'https://alfa.example/graphql' });
  });
  afterAll(() => proef.stop());

  it.each([
    '/register/supergraph.graphql', '/register/api.graphql', '/register/versies', '/register/versies/1/supergraph.graphql', '/register/versies/2/api.graphql',
    '/register/soorten', '/register/soorten/alfa/schema.graphql', '/register/soorten/alfa/versies', '/register/contract/1.0.graphql', '/register/contract/1.1.graphql', '/register/aansluiting',
  ])('geeft %s met een sterke ETag, en 304 aan wie het al heeft', async (pad) => {
    const eerst = await proef.haal(pad);
    const etag = eerst.koppen.get('etag') ?? '';
    expect({ status: eerst.status, cache: eerst.koppen.get('cache-control') }).toEqual({ status: 200, cache: 'no-cache' });
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect(eerst.koppen.get('content-type')).toMatch(/^application\/(?:graphql|json); charset=utf-8$/);
    for (const bekend of [etag, `W/${etag}`, `"anders", ${etag}`]) {
      const weer = await proef.haal(pad, { 'if-none-match': bekend });
      expect([weer.status, weer.tekst]).toEqual([304, '']);
    }
    expect((await proef.haal(pad, { 'if-none-match': '"anders"' })).status).toBe(200);
    const kop = await fetch(`${proef.url}${pad}`, { method: 'HEAD' });
    expect([kop.status, kop.headers.get('etag'), await kop.text()]).toEqual([200, etag, '']);
  });

  it.each([
    ['/register/versies/99/supergraph.graphql', 404, 'VERSIE_ONBEKEND'],
    ['/register/versies/9999999999/api.graphql', 404, 'VERSIE_ONBEKEND'],
    ['/register/versies/1/anders', 404, 'NIET_GEVONDEN'],
    ['/register/soorten/gamma/schema.graphql', 404, 'SOORT_ONBEKEND'],
    ['/register/soorten/gamma/versies', 404, 'SOORT_ONBEKEND'],
    ['/register/soorten/alfa/schema.graphql?versie=9', 404, 'VERSIE_ONBEKEND'],
    ['/register/soorten/alfa/schema.graphql?contract=9.9', 404, 'VERSIE_ONBEKEND'],
    ['/register/contract/9.9.graphql', 404, 'VERSIE_ONBEKEND'],
    ['/register/versies?aantal=veel', 400, 'BAD_USER_INPUT'],
    ['/register/versies?aantal=1000', 400, 'BAD_USER_INPUT'],
    ['/register/deelnemers', 401, 'UNAUTHENTICATED'],
    ['/register/soorten?voor=coordinator', 401, 'UNAUTHENTICATED'],
  ])('zegt van %s met %i wat er mis is', async (pad, status, code) => {
    const antwoord = await proef.haal(pad);
    expect({ status: antwoord.status, code: antwoord.json.code, type: antwoord.koppen.get('content-type') }).toEqual({ status, code, type: 'application/problem+json' });
  });

  it('geeft de versies, de nieuwste eerst, per bladzijde', async () => {
    const { json } = await proef.haal('/register/versies?voor=2&aantal=1');
    expect(json).toEqual({ versies: [{ nummer: 1, vastgesteld: expect.any(String), door: KETENBEHEER, reden: expect.any(String), soorten: { alfa: 1 } }] });
    expect((await proef.haal('/register/versies/1/supergraph.graphql')).tekst).toBe(ZAAISEL.supergraph);
  });

  it('geeft de soorten met hun beheerder, en het hele schema in elke versie van het contract', async () => {
    expect((await proef.haal('/register/soorten')).json.soorten).toContainEqual({ soort: 'beta', type: 'BetaBijdrage', naam: 'Beta', versie: 1, beheerder: BETA, contract: '1.1' });
    const nu = await proef.haal('/register/soorten/beta/schema.graphql');
    const toen = await proef.haal('/register/soorten/beta/schema.graphql?versie=1&contract=1.0');
    expect(nu.tekst).toContain('contract: String');
    expect(toen.tekst).not.toContain('contract: String');
    expect(buildSchema(`${(await proef.haal('/register/contract/1.0.graphql')).tekst}\ntype Query { a: Int }\ndirective @key(fields: String!) on OBJECT\ndirective @shareable on OBJECT | FIELD_DEFINITION\ndirective @inaccessible on FIELD_DEFINITION`, { assumeValidSDL: true })).toBeDefined();
  });

  it('geeft waar organisaties antwoorden alleen aan een beheerder en aan machines van de keten', async () => {
    expect((await proef.haal('/register/deelnemers', { authorization: 'Bearer rol-professional' })).status).toBe(403);
    const alsBeheerder = await proef.haal('/register/deelnemers', { authorization: 'Bearer rol-beheerder' });
    expect(alsBeheerder.json.deelnemers).toEqual([{ oin: ALFA, naam: expect.any(String), soort: 'alfa', endpoint: 'https://alfa.example/graphql' }]);
    expect(alsBeheerder.koppen.get('cache-control')).toBe('private, no-cache');
    const alsMachine = await proef.haal('/register/deelnemers', { authorization: `Bearer ${await proef.machinetoken()}` });
    expect([alsMachine.tekst, alsMachine.koppen.get('etag')]).toEqual([alsBeheerder.tekst, alsBeheerder.koppen.get('etag')]);
  });

  it('wordt elders gevolgd: een register dat niet klopt of er niet is, vervangt niets', async () => {
    const log: string[] = [];
    const bron = await registerbron(`${proef.url}/register/deelnemers`, { token: () => proef.machinetoken(), log: (gebeurtenis) => void log.push(gebeurtenis), elkeMs: 20 });
    expect(bron.deelnemer(ALFA)?.endpoint).toBe('https://alfa.example/graphql');
    await proef.laatToe(ALFA, 'alfa', { endpoint: 'https://elders.example/graphql' });
    await expect.poll(() => bron.deelnemer(ALFA)?.endpoint).toBe('https://elders.example/graphql');
    await proef.laatToe(ALFA, 'alfa', { endpoint: 'geen adres' });
    await expect.poll(() => log).toEqual(['register niet opgehaald; het vorige blijft']);
    expect(bron.deelnemer(ALFA)?.endpoint).toBe('https://elders.example/graphql');
    await proef.laatToe(ALFA, 'alfa', { endpoint: 'https://weer.example/graphql' });
    await expect.poll(() => bron.deelnemer(ALFA)?.endpoint).toBe('https://weer.example/graphql');
    expect(log.at(-1)).toBe('register weer bereikbaar');
    await bron.stop();
    await expect(registerbron(`${proef.url}/register/deelnemers`, { token: async () => 'geen', log: () => {} })).rejects.toThrow('HTTP 401');
    await expect(registerbron(`${proef.url}/register/deelnemers`)).rejects.toThrow('token van deze machine');
    await expect(registerbron('http://a:b@hier/register', { token: async () => 'x', log: () => {} })).rejects.toThrow('aanmelding');
  });

  it('telt gebruik op per client, veld en dag, en laat weg wat een persoon noemt', async () => {
    const dag = new Date().toISOString().slice(0, 10);
    const rij = { client: `${ALFA}/werkplek`, coordinaat: 'Query.a', dag, aantal: 2 };
    await Promise.all([proef.register.schrijfGebruik([rij, rij]), proef.register.schrijfGebruik([{ ...rij, aantal: 3 }, { ...rij, client: `${ALFA}/999990019` }])]);
    await proef.register.schrijfGebruik([{ ...rij, dag: '2020-01-01' }, { ...rij, coordinaat: 'Query.b\u0000' }]);
    expect(await leesGebruik(proef.opslag.db)).toEqual([{ ...rij, aantal: 7 }]);
  });

  describe('met coördinatoren die apart draaien', () => {
    const lijst = async (etag?: string, exemplaar = 'een'): Promise<{ status: number; etag: string; soorten: string[] }> => {
      const koppen: Record<string, string> = { authorization: `Bearer ${await proef.machinetoken(BEKENDHEID)}`, ...(etag !== undefined && { 'if-none-match': etag }) };
      const { status, json, koppen: terug } = await proef.haal(`/register/soorten?voor=coordinator&exemplaar=${exemplaar}`, koppen);
      return { status, etag: terug.get('etag') ?? '', soorten: json?.soorten.map(({ soort }: { soort: string }) => soort) ?? [] };
    };

    it('wacht een soort die erbij komt tot zij haar kennen, en blijft een die vertrok nog even bekend', async () => {
      const gamma = await proef.laatToe('00000099004000001000', 'gamma');
      const eerst = await lijst();
      expect(eerst.soorten).toEqual(['alfa', 'beta']);
      await lijst(eerst.etag);
      let klaar = false;
      const publicatie = proef.publiceer(gamma, { ...BETA_EEN, soort: 'gamma', naam: 'Gamma', sdl: sdlVan('gamma', 'een') }).finally(() => (klaar = true));
      let nieuw = eerst;
      await expect.poll(async () => (nieuw = await lijst(eerst.etag)).status).toBe(200);
      expect(nieuw.soorten).toEqual(['alfa', 'beta', 'gamma']);
      expect([klaar, proef.register.huidig().soorten.length]).toEqual([false, 2]);
      await lijst(nieuw.etag);
      expect((await publicatie).status).toBe(200);
      expect(proef.register.huidig().soorten).toHaveLength(3);
      await proef.publiceer(gamma, { wat: 'intrekking', soort: 'gamma', reden: REDEN, verwachteVersie: 1 });
      expect((await proef.haal('/register/soorten')).json.soorten).toHaveLength(2);
      expect((await lijst(nieuw.etag)).status).toBe(304);
    });
  });
});
