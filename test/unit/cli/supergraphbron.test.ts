import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { supergraphbron } from '../../../supergraph/registry/supergraphbron.js';
import { volgSupergraph } from '../../../supergraph/registry/supergraphvolger.js';

const opruimen: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stap of opruimen.splice(0).reverse()) await stap();
});

async function startServer(antwoord: (verzoek: IncomingMessage, antwoord: ServerResponse) => void): Promise<string> {
  const server = createServer(antwoord).listen(0, '127.0.0.1');
  await new Promise((klaar) => server.once('listening', klaar));
  opruimen.push(async () => {
    server.closeAllConnections();
    await new Promise((dicht) => server.close(dicht));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/supergraph.graphql`;
}

describe('Een supergraph op een URL', () => {
  it('wordt met de ETag van het laatste antwoord nagevraagd, en reist alleen als hij is gewijzigd', async () => {
    let [sdl, etag] = ['type A', '"1"'];
    const gevraagd: (string | undefined)[] = [];
    const url = await startServer((verzoek, antwoord) => {
      gevraagd.push(verzoek.headers['if-none-match']);
      if (verzoek.headers['if-none-match'] === etag) antwoord.writeHead(304).end();
      else antwoord.writeHead(200, { etag }).end(sdl);
    });
    const bron = supergraphbron(url);
    expect(bron.soort).toBe('url');
    expect(await bron.haal()).toBe('type A');
    expect(await bron.haal()).toBeUndefined();
    [sdl, etag] = ['type B', '"2"'];
    expect(await bron.haal()).toBe('type B');
    expect(await bron.haal()).toBeUndefined();
    expect(gevraagd).toEqual([undefined, '"1"', '"1"', '"2"']);
  });

  it('die zonder ETag hetzelfde teruggeeft, is niet gewijzigd', async () => {
    const bron = supergraphbron(await startServer((_, antwoord) => void antwoord.end('type A')));
    expect([await bron.haal(), await bron.haal()]).toEqual(['type A', undefined]);
  });

  it('die er niet is of een fout geeft, wordt in een zin gemeld met een volgende stap', async () => {
    const kapot = supergraphbron(await startServer((_, antwoord) => void antwoord.writeHead(503).end('geheim')));
    await expect(kapot.haal()).rejects.toMatchObject({ name: 'Startfout', message: expect.stringContaining('HTTP 503'), volgende: expect.stringContaining('--supergraph') });
    await expect(kapot.haal()).rejects.not.toThrow('geheim');
    await expect(supergraphbron('http://127.0.0.1:1/x').haal()).rejects.toMatchObject({ name: 'Startfout' });
    expect(() => supergraphbron('ftp://server/supergraph')).toThrow('geen http');
    expect(() => supergraphbron('https://wie:wachtwoord@server/supergraph')).toThrow('gebruikersnaam');
  });
});

describe('Een supergraph in een bestand', () => {
  it('wordt bij elke blik opnieuw gelezen', async () => {
    const map = await mkdtemp(join(tmpdir(), 'handbereik-bron-'));
    opruimen.push(() => rm(map, { recursive: true }));
    const pad = join(map, 's.graphql');
    const bron = supergraphbron(pad);
    await expect(bron.haal()).rejects.toThrow('ENOENT');
    await writeFile(pad, 'type A');
    expect([await bron.haal(), await bron.haal()]).toEqual(['type A', undefined]);
    await writeFile(pad, 'type B');
    expect(await bron.haal()).toBe('type B');
  });
});

describe('Het volgen van een supergraph', () => {
  it('vervangt wat er draait alleen door wat laadt, en meldt elke storing één keer', async () => {
    const stand = { status: 200, sdl: 'goed 1' };
    const url = await startServer((_, antwoord) => void antwoord.writeHead(stand.status).end(stand.sdl));
    const bron = supergraphbron(url);
    await bron.haal();
    const [geladen, log]: [string[], string[]] = [[], []];
    const vervang = async (sdl: string): Promise<void> => {
      if (sdl.startsWith('slecht')) throw new Error('Dit laadt niet');
      geladen.push(sdl);
    };
    const volger = volgSupergraph({ bron, vervang, elkeMs: undefined, log: (gebeurtenis, feiten) => void log.push([gebeurtenis, feiten['reden']].filter(Boolean).join(': ')) });
    await volger.kijk();
    stand.sdl = 'slecht';
    await Promise.all([volger.kijk(), volger.kijk()]);
    stand.status = 500;
    await volger.kijk();
    await volger.kijk();
    Object.assign(stand, { status: 200, sdl: 'goed 2' });
    await volger.kijk();
    await volger.stop();
    await volger.kijk();
    expect(geladen).toEqual(['goed 2']);
    expect(log).toEqual([
      'supergraph geweigerd; de vorige blijft: Dit laadt niet',
      expect.stringMatching(/^supergraph niet opgehaald; de vorige blijft: .*HTTP 500/),
      'supergraph weer bereikbaar',
      'supergraph vervangen',
    ]);
  });

  it('kijkt uit zichzelf, met tussenpozen', async () => {
    let keer = 0;
    const url = await startServer((_, antwoord) => void antwoord.end(`goed ${++keer}`));
    const geladen: string[] = [];
    const volger = volgSupergraph({ bron: supergraphbron(url), vervang: async (sdl) => void geladen.push(sdl), elkeMs: 5, log: () => {} });
    await expect.poll(() => geladen.length, { timeout: 10_000 }).toBeGreaterThan(2);
    await volger.stop();
    const bijStop = keer;
    await new Promise((verder) => setTimeout(verder, 30));
    expect(keer).toBe(bijStop);
  });
});
