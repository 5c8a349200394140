import { setTimeout as wacht } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { maakGateway } from '../../../supergraph/gateway/index.js';
import { graphqlroute, startHttp } from '../../../supergraph/http/index.js';
import { RONDE, startNepketen, VERZOEK } from './hulp/keten.js';
import { startSubgraph, stelSamen, stuur } from './hulp/subgraph.js';

const log = (): void => undefined;

describe('stoppen', () => {
  it('laat een vraag die loopt eindigen, neemt geen nieuwe aan en sluit dan de verbinding', async () => {
    const poort = Promise.withResolvers<void>();
    const binnen = Promise.withResolvers<void>();
    await using keten = await startNepketen({ wacht: () => (binnen.resolve(), poort.promise) });
    const lopend = keten.vraag(RONDE, VERZOEK);
    await binnen.promise;
    const gestopt = keten.http.stop();
    await expect(fetch(`${keten.http.url}/live`)).rejects.toThrow();
    poort.resolve();
    const antwoord = await lopend;
    expect(antwoord.status).toBe(200);
    expect(antwoord.koppen.get('connection')).toBe('close');
    expect(antwoord.data).toMatchObject({ bepalenBekendheid: { uitvragen: [{}, {}] } });
    await gestopt;
    await keten.gateway.stop();
  });

  it('wacht niet langer dan er tijd voor is', async () => {
    const nooit = Promise.withResolvers<void>();
    const binnen = Promise.withResolvers<void>();
    await using keten = await startNepketen({ afrondMs: 50, wacht: () => (binnen.resolve(), nooit.promise) });
    const lopend = keten.vraag(RONDE, VERZOEK).catch(() => 'verbroken');
    await binnen.promise;
    await keten.http.stop();
    expect(await lopend).toBe('verbroken');
    nooit.resolve();
  });

  it('mag vaker worden gevraagd', async () => {
    await using keten = await startNepketen();
    await Promise.all([keten.http.stop(), keten.http.stop()]);
  });

  it('van de gateway wacht op de vragen die lopen', async () => {
    const poort = Promise.withResolvers<void>();
    const binnen = Promise.withResolvers<void>();
    await using keten = await startNepketen({ wacht: () => (binnen.resolve(), poort.promise) });
    const lopend = keten.vraag(RONDE, VERZOEK);
    await binnen.promise;
    let gestopt = false;
    const stop = keten.gateway.stop().then(() => (gestopt = true));
    await wacht(20);
    expect(gestopt).toBe(false);
    poort.resolve();
    expect((await lopend).errors).toBeUndefined();
    await stop;
  });
});

describe('een andere supergraph', () => {
  it('neemt het over zonder dat een vraag verloren gaat', async () => {
    await using een = await startSubgraph('een', 'type Query { versie: String!  oud: Int }', { Query: { versie: async () => (await wacht(3), 'een') } });
    await using twee = await startSubgraph('een', 'type Query { versie: String!  nieuw: Int }', { Query: { versie: async () => (await wacht(3), 'twee'), nieuw: () => 2 } });
    const sdls = [stelSamen(een), stelSamen(twee)] as const;
    const gateway = await maakGateway({ supergraphSdl: () => Promise.resolve(sdls[0]), beleid: 'open', log });
    const http = await startHttp({ poort: 0, routes: { '/graphql': graphqlroute(gateway) }, log });
    const uitkomsten: string[] = [];
    const klaar = new AbortController();
    const vragers = Array.from({ length: 8 }, async () => {
      while (!klaar.signal.aborted) {
        const { status, data, errors } = await stuur(`${http.url}/graphql`, { query: '{ versie }' });
        uitkomsten.push(errors || status !== 200 ? JSON.stringify(errors) : String(data?.['versie']));
      }
    });
    for (let keer = 1; keer <= 10; keer++) {
      await wacht(15);
      await gateway.vervang(sdls[keer % 2] as string);
    }
    await gateway.vervang(sdls[1]);
    klaar.abort();
    await Promise.all(vragers);
    expect(new Set(uitkomsten)).toEqual(new Set(['een', 'twee']));
    expect((await stuur(`${http.url}/graphql`, { query: '{ versie nieuw }' })).data).toEqual({ versie: 'twee', nieuw: 2 });
    expect((await stuur(`${http.url}/graphql`, { query: '{ oud }' })).status).toBe(400);
    await http.stop();
    await gateway.stop();
  });

  it('die niet laadt laat de vorige staan', async () => {
    await using keten = await startNepketen();
    for (const slecht of ['', 'geen sdl {', 'type Query { a: Int }', keten.sdl.replace('type Query', 'type Anders')]) {
      await expect(keten.gateway.vervang(slecht)).rejects.toThrow();
      expect((await keten.vraag(RONDE, VERZOEK)).errors).toBeUndefined();
    }
  });

  it('die niet laadt start ook geen gateway', async () => {
    await expect(maakGateway({ supergraphSdl: 'type Query { a: Int }', beleid: 'open', log })).rejects.toThrow();
  });

  it('die elders is gekeurd geeft dezelfde antwoorden, en laat wat niet laadt ook dan niet toe', async () => {
    await using keten = await startNepketen();
    const voor = await keten.vraag(RONDE, VERZOEK);
    await keten.gateway.vervang(`${keten.sdl}\n# anders`, { gekeurd: true });
    const na = await keten.vraag(RONDE, VERZOEK);
    expect(na.errors).toBeUndefined();
    expect(na.data).toEqual(voor.data);
    await expect(keten.gateway.vervang('geen sdl {', { gekeurd: true })).rejects.toThrow();
    expect((await keten.vraag(RONDE, VERZOEK)).data).toEqual(voor.data);
  });

  it.each([true, false])('laat tussen de delen van het laden anderen aan de beurt (gekeurd: %s)', async (gekeurd) => {
    await using keten = await startNepketen();
    let beurten = 0;
    let bezig = true;
    const tel = (): void => {
      beurten++;
      if (bezig) setImmediate(tel);
    };
    setImmediate(tel);
    await keten.gateway.vervang(`${keten.sdl}\n# anders`, { gekeurd });
    bezig = false;
    // One for every part that the engine can be asked for by itself; in one block it would be none.
    expect(beurten).toBeGreaterThanOrEqual(5);
  });

  it('die dezelfde is verandert niets', async () => {
    await using keten = await startNepketen();
    await keten.gateway.vervang(keten.sdl);
    expect((await keten.vraag(RONDE, VERZOEK)).errors).toBeUndefined();
  });
});

describe('de gateway zelf', () => {
  it('stuurt niets naar de leverancier van de engine', async () => {
    await using _keten = await startNepketen();
    expect(process.env['APOLLO_TELEMETRY_DISABLED']).toBe('true');
  });
});
