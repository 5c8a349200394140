import { describe, expect, it } from 'vitest';

import type { Gatewayopties } from '../../../supergraph/gateway/index.js';
import { GGZ, POLITIE, RONDE, VERZOEK } from '../gateway/hulp/keten.js';
import { stuur } from '../gateway/hulp/subgraph.js';
import { startGemetenKeten } from './gemeten-keten.js';

const GOED = { authorization: 'Bearer goed' };
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const OUDER = '00f067aa0ba902b7';
const DUUR = 'http.server.request.duration';

describe('de telemetrie van vragen', () => {
  it('geeft elke vraag één span onder de trace van de vrager, ook als die er zelf geen wil, en laat verder gaan wat binnenkwam', async () => {
    await using gemeten = await startGemetenKeten();
    const { keten, collector, url } = gemeten;
    const antwoord = await stuur(url, { query: RONDE, variables: VERZOEK }, { ...GOED, traceparent: `00-${TRACE}-${OUDER}-00`, tracestate: 'een=1,twee=2' });
    const eigen = antwoord.koppen.get('traceparent')!;
    await gemeten.rondAf();
    expect(collector.spans()).toMatchObject([{ traceId: TRACE, spanId: eigen.split('-')[2], parentSpanId: OUDER, name: 'POST /graphql', kind: 2 }]);
    expect(collector.spans()[0]!.flags & 0xff).toBe(0);
    expect(eigen).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-00$`));
    // To the functies and to the partner router goes what went without telemetry.
    for (const { koppen } of [...keten.bekendheid.ontvangen, ...keten.identiteit.ontvangen]) expect([koppen['traceparent'], koppen['tracestate']]).toEqual([eigen, 'een=1,twee=2']);
    for (const { traceparent, tracestate } of keten.gevraagd) expect([traceparent, tracestate]).toEqual([eigen, 'een=1,twee=2']);
    expect(keten.gevraagd.length).toBe(2);
  });

  it('telt vragen en rondes naar hoe zij afliepen', async () => {
    await using gemeten = await startGemetenKeten();
    const { keten, collector, url } = gemeten;
    await stuur(url, { query: RONDE, variables: VERZOEK }, GOED);
    keten.uitval.set('politie', [{ code: 'PARTNER_TE_LAAT', oin: POLITIE, naam: 'Politie' }]);
    keten.uitval.set('ggz', [{ code: 'PARTNER_TE_LAAT', oin: GGZ, naam: 'Ggz' }]);
    await stuur(url, { query: RONDE, variables: VERZOEK }, GOED);
    await stuur(url, { query: RONDE, variables: { verzoek: { ...VERZOEK.verzoek, samenwerkingsverband: 'ander' } } }, GOED);
    await stuur(url, { query: 'fragment F on Query { nogEens: teller } { teller ...F }' }, GOED);
    await stuur(url, { query: 'mutation { zet(waarde: 3) }' }, GOED);
    await stuur(url, { query: '{ teller eigen { id } }' }, GOED);
    await stuur(url, { query: '{ __schema { types { name } } }' }, GOED);
    await stuur(url, { query: '{ bestaatniet }' }, GOED);
    await stuur(url, { query: '{ teller }' }, { authorization: 'Bearer fout' });
    await stuur(url, 'geen json', GOED);
    await fetch(url, { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } });
    await gemeten.rondAf();

    const vast = { 'http.request.method': 'POST', 'http.route': '/graphql' };
    const vraag = { ...vast, 'http.response.status_code': 200, 'graphql.operation.type': 'query' };
    const ronde = { ...vraag, 'handbereik.veld': 'bepalenBekendheid' };
    const afloop = (handbereik: string, fout: string): object => ({ 'handbereik.uitkomst': handbereik, 'error.type': fout });
    const punten = collector.punten(DUUR);
    const reeksen = punten.map(({ attributen }) => attributen);
    const verwacht = [
      { ...ronde, 'handbereik.uitkomst': 'goed' },
      { ...ronde, ...afloop('deels', 'PARTNER_TE_LAAT') },
      { ...ronde, ...afloop('fout', 'SAMENWERKINGSVERBAND_ONBEKEND') },
      { ...vraag, 'handbereik.veld': 'teller', 'handbereik.uitkomst': 'goed' },
      { ...vraag, 'graphql.operation.type': 'mutation', 'handbereik.veld': 'zet', ...afloop('fout', 'INTERNAL_SERVER_ERROR') },
      { ...vraag, 'handbereik.veld': 'meerdere', 'handbereik.uitkomst': 'goed' },
      { ...vraag, 'handbereik.uitkomst': 'goed' },
      { ...vast, 'http.response.status_code': 400, ...afloop('fout', 'GRAPHQL_VALIDATION_FAILED') },
      { ...vast, 'http.response.status_code': 401, ...afloop('fout', 'UNAUTHENTICATED') },
      { ...vast, 'http.response.status_code': 400, ...afloop('fout', 'BAD_REQUEST') },
      { ...vast, 'http.response.status_code': 415, ...afloop('fout', '415') },
    ];
    expect(reeksen).toHaveLength(verwacht.length);
    expect(reeksen).toEqual(expect.arrayContaining(verwacht));
    expect(punten.every(({ waarde, som }) => waarde === 1 && som > 0)).toBe(true);
    expect(collector.punten('handbereik.ronde.duration').map(({ attributen }) => attributen)).toEqual([
      { 'handbereik.uitkomst': 'goed' },
      afloop('deels', 'PARTNER_TE_LAAT'),
      afloop('fout', 'SAMENWERKINGSVERBAND_ONBEKEND'),
    ]);
    expect(collector.spans()).toHaveLength(verwacht.length);
    expect(collector.punten('http.server.active_requests').map(({ waarde }) => waarde)).toEqual([0]);
  });

  it('meet hoe lang vragen op hun beurt wachten, en hoeveel er wachten', async () => {
    let laatDoor = (): void => undefined;
    const deur = new Promise<void>((open) => (laatDoor = open));
    let aangemeld = 0;
    const authenticeer: NonNullable<Gatewayopties['authenticeer']> = () => {
      aangemeld++;
      return { sub: 'u1', oin: POLITIE, rollen: ['professional'], functie: 'wijkteam', betrouwbaarheid: 'SUBSTANTIEEL' };
    };
    await using gemeten = await startGemetenKeten({ http: { maxTegelijk: 1 }, wacht: () => deur, gateway: { authenticeer } });
    const { collector, url, keten } = gemeten;
    const vragen = [1, 2, 3].map(() => stuur(url, { query: RONDE, variables: VERZOEK }, GOED));
    await expect.poll(() => keten.bekendheid.ontvangen.length).toBe(1);
    await expect.poll(() => aangemeld).toBe(3);
    await new Promise((even) => setTimeout(even, 100));
    laatDoor();
    expect((await Promise.all(vragen)).map(({ status }) => status)).toEqual([200, 200, 200]);
    await gemeten.rondAf();
    const [wachttijd] = collector.punten('handbereik.toelating.wachttijd');
    expect(wachttijd!.waarde).toBe(3);
    // Two of them waited until the door opened.
    expect(wachttijd!.som).toBeGreaterThan(0.02);
    expect(collector.punten('handbereik.toelating.wachtenden').map(({ waarde }) => waarde)).toEqual([0]);
  });

  it('noemt een vraag afgebroken als de vrager weg is', async () => {
    let laatDoor = (): void => undefined;
    const deur = new Promise<void>((open) => (laatDoor = open));
    await using gemeten = await startGemetenKeten({ wacht: () => deur });
    const { collector, url, keten } = gemeten;
    const weg = new AbortController();
    const vraag = fetch(url, { method: 'POST', body: JSON.stringify({ query: RONDE, variables: VERZOEK }), headers: { ...GOED, 'content-type': 'application/json' }, signal: weg.signal });
    await expect.poll(() => keten.bekendheid.ontvangen.length).toBe(1);
    weg.abort();
    await expect(vraag).rejects.toThrow();
    laatDoor();
    await gemeten.rondAf();
    expect(collector.punten('handbereik.ronde.duration').map(({ attributen }) => attributen)).toEqual([{ 'handbereik.uitkomst': 'afgebroken', 'error.type': 'afgebroken' }]);
    expect(collector.spans()[0]!.attributen).not.toHaveProperty('http.response.status_code');
  });
});
