import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { leesConfig } from '../../../supergraph/config.js';
import { Sleutelmap } from '../../../supergraph/datamap/sleutelmap.js';
import { type Draaiendegateway, type Gatewaystart, startGatewayAlleen } from '../../../supergraph/start/gateway-alleen.js';
import { startSubgraph, stelSamen, stuur } from '../gateway/hulp/subgraph.js';

const opruimen: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stap of opruimen.splice(0).reverse()) await stap();
});

async function proefmap(): Promise<string> {
  const map = await mkdtemp(join(tmpdir(), 'handbereik-gateway-'));
  opruimen.push(() => rm(map, { recursive: true }));
  return map;
}

async function bestand(inhoud: string, naam = 'supergraph.graphql'): Promise<string> {
  const pad = join(await proefmap(), naam);
  await writeFile(pad, inhoud);
  return pad;
}

async function start(opties: Omit<Gatewaystart, 'poort' | 'log'>, log: string[] = [], omgeving: Record<string, string> = {}): Promise<Draaiendegateway> {
  const gateway = await startGatewayAlleen(leesConfig(omgeving), { poort: 0, log: (gebeurtenis) => void log.push(gebeurtenis), ...opties });
  opruimen.push(() => gateway.stop());
  return gateway;
}

async function versie(naam: string): Promise<string> {
  const subgraph = await startSubgraph('een', 'type Query { versie: String! }', { Query: { versie: () => naam } });
  opruimen.push(() => subgraph.stop());
  return stelSamen(subgraph);
}

describe('De gateway alleen, voor een supergraph van een ander', () => {
  it('antwoordt zonder token, alleen op deze machine, en geeft de aanmelding van de vrager niet door', async () => {
    await using subgraph = await startSubgraph('een', 'type Query { a: Int }', { Query: { a: () => 1 } });
    const gateway = await start({ supergraph: await bestand(stelSamen(subgraph)) });
    expect([gateway.beleid, gateway.soorten, new URL(gateway.url).hostname]).toEqual(['open', [], '127.0.0.1']);
    expect((await stuur(`${gateway.url}/graphql`, { query: '{ a }' }, { authorization: 'Bearer van-de-vrager', cookie: 'a=b' })).data).toEqual({ a: 1 });
    expect(subgraph.ontvangen[0]?.koppen['authorization']).toBeUndefined();
    expect(subgraph.ontvangen[0]?.koppen['cookie']).toBeUndefined();
    for (const pad of ['/live', '/ready']) expect((await fetch(gateway.url + pad)).status).toBe(200);
  });

  it('wisselt van supergraph op een URL zonder dat een vraag verloren gaat; een kapotte verandert niets', async () => {
    const sdls = [await versie('een'), await versie('twee')];
    const stand = { sdl: sdls[0]!, nummer: 1 };
    const server = createServer((verzoek, antwoord) => {
      const etag = `"${stand.nummer}"`;
      if (verzoek.headers['if-none-match'] === etag) antwoord.writeHead(304).end();
      else antwoord.writeHead(200, { etag }).end(stand.sdl);
    }).listen(0, '127.0.0.1');
    await new Promise((klaar) => server.once('listening', klaar));
    opruimen.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    const log: string[] = [];
    const gateway = await start({ supergraph: `http://127.0.0.1:${(server.address() as AddressInfo).port}/s`, kijkMs: 5 }, log);
    const gezien: string[] = [];
    const einde = new AbortController();
    const vragers = [1, 2, 3].map(async () => {
      while (!einde.signal.aborted) {
        const { status, data, errors } = await stuur(`${gateway.url}/graphql`, { query: '{ versie }' });
        gezien.push(errors || status !== 200 ? `fout ${status}` : String(data?.['versie']));
      }
    });
    for (const [keer, sdl] of ['type Query { kapot: Int }', sdls[1]!, sdls[0]!, sdls[1]!].entries()) {
      Object.assign(stand, { sdl, nummer: keer + 2 });
      await expect.poll(() => log.filter((regel) => regel.startsWith('supergraph')).length, { timeout: 20_000 }).toBe(keer + 1);
    }
    await expect.poll(() => gezien.at(-1), { timeout: 20_000 }).toBe('twee');
    einde.abort();
    await Promise.all(vragers);
    expect(new Set(gezien)).toEqual(new Set(['een', 'twee']));
    expect(log.map((regel) => regel.split(';')[0])).toEqual(['supergraph geweigerd', 'supergraph vervangen', 'supergraph vervangen', 'supergraph vervangen']);
  });

  it('wordt niet uit zichzelf een gateway van de keten', async () => {
    const pad = await bestand(await versie('een'));
    const log: string[] = [];
    const gateway = await start({ supergraph: pad }, log);
    await writeFile(pad, leesSchemabestand('supergraph.graphql'));
    await gateway.herlees();
    expect(log).toEqual(['supergraph geweigerd; de vorige blijft']);
    expect((await stuur(`${gateway.url}/graphql`, { query: '{ versie }' })).data).toEqual({ versie: 'een' });
  });

  it.each<[string, () => Promise<Omit<Gatewaystart, 'poort'>>, string]>([
    ['een bestand dat er niet is', async () => ({ supergraph: '/bestaat/niet' }), 'ENOENT'],
    ['geen GraphQL', async () => ({ supergraph: await bestand('dit is niets {') }), 'laadt niet'],
    ['een gewoon schema', async () => ({ supergraph: await bestand('type Query { a: Int }') }), 'laadt niet'],
    ['een register zonder ketenpartners', async () => ({ supergraph: await bestand(await versie('een')), register: await bestand('{"soorten":[],"deelnemers":[]}', 'r.json') }), 'kent geen ketenpartners'],
  ])('begint niet met %s, en zegt waarom', async (_, opties, melding) => {
    await expect(start(await opties())).rejects.toMatchObject({ name: 'Startfout', message: expect.stringContaining(melding), volgende: expect.stringMatching(/\.$/) });
  });

  it('zegt het als de poort bezet is', async () => {
    const supergraph = await bestand(await versie('een'));
    const eerste = await start({ supergraph });
    await expect(startGatewayAlleen(leesConfig({}), { supergraph, poort: Number(new URL(eerste.url).port), log: () => {} })).rejects.toThrow(/[Pp]oort \d+/);
  });
});

describe('De gateway alleen, voor de supergraph van de keten', () => {
  it('begint niet zonder sleutels', async () => {
    const HANDBEREIK_DATA = await proefmap();
    await expect(start({ supergraph: await bestand(leesSchemabestand('supergraph.graphql')) }, [], { HANDBEREIK_DATA })).rejects.toMatchObject({
      name: 'SleutelOntbreekt', message: expect.stringContaining('uitgever.jwk.json'), volgende: expect.stringContaining('handbereik sleutels'),
    });
  });

  it('vraagt een token, en kent de soorten uit de supergraph', async () => {
    const HANDBEREIK_DATA = await proefmap();
    const sleutels = new Sleutelmap(join(HANDBEREIK_DATA, 'sleutels'));
    await Promise.all([sleutels.ondertekenaar('uitgever'), sleutels.ondertekenaar('gateway')]);
    const gateway = await start({ supergraph: await bestand(leesSchemabestand('supergraph.graphql')) }, [], { HANDBEREIK_DATA });
    expect(gateway.beleid).toBe('keten');
    expect(gateway.soorten).toContain('politie');
    expect((await stuur(`${gateway.url}/graphql`, { query: '{ __typename }' })).status).toBe(401);
  });
});
