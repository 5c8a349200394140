import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { maakPartnerrouter } from '../../../supergraph/partner-router/index.js';
import { startTelemetrie } from '../../../supergraph/telemetrie/index.js';
import { Zekeringstand } from '../../../supergraph/telemetrie/zekeringstand.js';
import { startGezondePartner } from '../../harness/kapotte-partner.js';
import { deelnemer, entiteitvraag, maakRegister, oin, representatie, SCHEMA, TOETS } from '../partner-router/testsoort.js';
import { startNepcollector } from './nepcollector.js';

const UITKOMST = entiteitvraag('{ ... on ToetsBijdrage { uitkomst } }');
const TRACEPARENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00';
const opruimen: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const ruimOp of opruimen.splice(0).reverse()) await ruimOp();
});

async function startKapot(): Promise<string> {
  const server = createServer((_, antwoord) => void antwoord.writeHead(503).end());
  await new Promise<void>((luistert) => server.listen(0, '127.0.0.1', luistert));
  opruimen.push(async () => {
    server.closeAllConnections();
    await new Promise((dicht) => server.close(dicht));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

describe('de telemetrie van vragen aan ketenpartners', () => {
  it('telt elke vraag per soort en afloop, en noemt een organisatie alleen als zij uitviel en in het register staat', async () => {
    const collector = await startNepcollector();
    const partner = await startGezondePartner(SCHEMA, () => ({ uitkomst: 'BEKEND' }));
    opruimen.push(collector.stop, () => partner.stop());
    const telemetrie = await startTelemetrie(collector.url, { dienst: 'proef', log: () => undefined });
    const register = maakRegister(deelnemer(0, partner.url), deelnemer(1, await startKapot()));
    const router = maakPartnerrouter({ soorten: [TOETS], deelnemer: (nummer) => register.get(nummer), opties: { termijnMs: 20_000, zekeringFouten: 2 }, meter: telemetrie.oproepen });
    opruimen.push(() => router.stop());
    // The third is not in the register: whatever stands there is not told.
    const representations = [representatie(0), representatie(1), { ...representatie(2), oin: '99999001900000000000' }];
    for (let keer = 0; keer < 4; keer++) await router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations }, traceparent: TRACEPARENT });
    await telemetrie.stop();

    const soort = { 'handbereik.partner.soort': 'toets' };
    const wie = { ...soort, 'handbereik.partner.oin': oin(1) };
    const reeksen = (maat: string): object => collector.punten(maat).map(({ attributen, waarde }) => [attributen, waarde]);
    expect(reeksen('handbereik.partner.oproep.duration')).toEqual(expect.arrayContaining([
      [soort, 4],
      [{ ...soort, 'error.type': 'PARTNER_FOUT' }, 2],
      [{ ...soort, 'error.type': 'PARTNER_GEPAUZEERD' }, 2],
      [{ ...soort, 'error.type': 'PARTNER_ONBEKEND' }, 4],
    ]));
    expect(reeksen('handbereik.partner.uitval')).toEqual(expect.arrayContaining([
      [{ ...wie, 'error.type': 'PARTNER_FOUT' }, 2],
      [{ ...wie, 'error.type': 'PARTNER_GEPAUZEERD' }, 2],
      [{ ...soort, 'error.type': 'PARTNER_ONBEKEND' }, 4],
    ]));
    expect(reeksen('handbereik.partner.zekering.openingen')).toEqual([[wie, 1]]);
    const spans = collector.spans();
    expect(spans).toHaveLength(12);
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(12);
    for (const span of spans) expect(span).toMatchObject({ traceId: TRACEPARENT.slice(3, 35), parentSpanId: TRACEPARENT.slice(36, 52), name: 'vraag aan ketenpartner', kind: 3 });
    expect(spans.filter(({ status }) => status.code === 2)).toHaveLength(8);
    // The organisation hears what came in, and not of our span.
    expect(partner.ontvangen.map(({ koppen }) => koppen['traceparent'])).toEqual(Array(4).fill(TRACEPARENT));
    expect(collector.berichten.join()).not.toContain('99999001900000000000');
    expect(collector.berichten.join()).not.toContain(oin(0));
  });

  it('rekent een organisatie niet aan dat de vrager wegging', async () => {
    const collector = await startNepcollector();
    opruimen.push(collector.stop);
    const server = createServer(() => undefined);
    await new Promise<void>((luistert) => server.listen(0, '127.0.0.1', luistert));
    opruimen.push(async () => {
      server.closeAllConnections();
      await new Promise((dicht) => server.close(dicht));
    });
    const telemetrie = await startTelemetrie(collector.url, { dienst: 'proef', log: () => undefined });
    const register = maakRegister(deelnemer(0, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
    const router = maakPartnerrouter({ soorten: [TOETS], deelnemer: (nummer) => register.get(nummer), opties: { termijnMs: 20_000 }, meter: telemetrie.oproepen });
    opruimen.push(() => router.stop());
    const weg = new AbortController();
    const binnen = new Promise((klaar) => server.once('request', klaar));
    const vraag = router.vraag({ soort: 'toets', query: UITKOMST, variables: { representations: [representatie(0)] }, signal: weg.signal });
    await binnen;
    weg.abort();
    await expect(vraag).rejects.toThrow();
    await telemetrie.stop();
    expect(collector.punten('handbereik.partner.oproep.duration').map(({ attributen }) => attributen)).toEqual([{ 'handbereik.partner.soort': 'toets', 'error.type': 'afgebroken' }]);
    expect(collector.punten('handbereik.partner.uitval')).toEqual([]);
    expect(collector.spans().map(({ status }) => status.code)).toEqual([0]);
  });
});

describe('de stand van een zekering', () => {
  it('telt een pauze één keer, ook als een oude vraag laat thuiskomt, en een mislukte proefvraag als nieuwe pauze', () => {
    const stand = new Zekeringstand();
    const opent = (code: string | undefined, begin: number, einde: number): boolean => stand.opent(oin(1), code, begin, einde);
    expect([
      opent('PARTNER_FOUT', 0, 10),
      opent('PARTNER_GEPAUZEERD', 20, 20),
      opent('PARTNER_GEPAUZEERD', 21, 21),
      opent('PARTNER_TE_LAAT', 5, 22),
      opent('PARTNER_GEPAUZEERD', 23, 23),
      opent('PARTNER_FOUT', 30, 31),
      opent('PARTNER_GEPAUZEERD', 32, 32),
      opent(undefined, 40, 41),
      opent('PARTNER_GEPAUZEERD', 50, 50),
    ]).toEqual([false, true, false, false, false, false, true, false, true]);
  });
});
