import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { describe, expect, it } from 'vitest';

import { leesConfig } from '../../../supergraph/config.js';
import { Spanrij } from '../../../supergraph/telemetrie/spanrij.js';
import { Verzendfouten } from '../../../supergraph/telemetrie/verzendfouten.js';
import { RONDE, VERZOEK } from '../gateway/hulp/keten.js';
import { stuur } from '../gateway/hulp/subgraph.js';
import { startGemetenKeten } from './gemeten-keten.js';

const GOED = { authorization: 'Bearer goed' };

describe('een collector die er niet is', () => {
  it.each([
    ['zwijgt', () => undefined],
    ['weigert', (antwoord: { writeHead(status: number): { end(tekst: string): unknown } }) => void antwoord.writeHead(400).end('persoon 999990019')],
  ])('en %s: elke vraag wordt beantwoord, het stoppen houdt niet op, en het log herhaalt niets van hem', async (_hoe, grijpIn) => {
    await using gemeten = await startGemetenKeten();
    gemeten.collector.grijpIn = grijpIn;
    const antwoorden = await Promise.all(Array.from({ length: 20 }, () => stuur(gemeten.url, { query: RONDE, variables: VERZOEK }, GOED)));
    expect(new Set(antwoorden.map(({ status }) => status))).toEqual(new Set([200]));
    await gemeten.rondAf();
    expect(gemeten.collector.berichten.length).toBeGreaterThan(0);
    expect(gemeten.log.join()).not.toContain('999990019');
    expect(gemeten.log.filter((regel) => regel.includes('telemetrie niet verzonden')).length).toBeLessThanOrEqual(1);
  });

  it('en verbindingen weigert: het log noemt het, met wat verloren ging', async () => {
    await using gemeten = await startGemetenKeten();
    await gemeten.collector.stop();
    await stuur(gemeten.url, { query: RONDE, variables: VERZOEK }, GOED);
    await gemeten.rondAf();
    const regels = gemeten.log.filter((regel) => regel.includes('telemetrie niet verzonden')).map((regel) => JSON.parse(regel) as Record<string, unknown>);
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatchObject({ gebeurtenis: 'telemetrie niet verzonden' });
  });
});

describe('het log over niet verzonden telemetrie', () => {
  it('krijgt er hoogstens eens per minuut een regel over, met wat intussen verloren ging', () => {
    let nu = 0;
    const regels: object[] = [];
    const fouten = new Verzendfouten((_, feiten) => void regels.push(feiten), () => nu);
    for (; nu < 150_000; nu += 5_000) {
      fouten.verloren(2);
      fouten.meld('spans', Object.assign(new Error('antwoord van een ander'), { code: 'ECONNREFUSED' }));
    }
    const gewoon = { wat: 'spans', soort: 'Error', code: 'ECONNREFUSED' };
    expect(regels).toEqual([{ ...gewoon, keer: 1, spansVerloren: 2 }, { ...gewoon, keer: 12, spansVerloren: 24 }, { ...gewoon, keer: 12, spansVerloren: 24 }]);
  });
});

describe('de rij van spans', () => {
  it('houdt er niet meer vast dan zij mag, stuurt één bericht tegelijk, en telt wat verloren gaat', async () => {
    const regels: Record<string, unknown>[] = [];
    const fouten = new Verzendfouten((_, feiten) => void regels.push(feiten), () => 0);
    let verzonden = 0;
    let onderweg = 0;
    const open: (() => void)[] = [];
    const exporter = {
      export(spans: ReadableSpan[], klaar: (afloop: { code: number }) => void): void {
        expect(++onderweg).toBe(1);
        open.push(() => {
          onderweg--;
          verzonden += spans.length;
          klaar({ code: 0 });
        });
      },
      shutdown: async () => undefined,
    };
    const rij = new Spanrij(exporter, fouten, { maxWachtend: 10, perKeer: 5, elkeMs: 60_000 });
    for (let i = 0; i < 100; i++) rij.voegToe({} as ReadableSpan);
    const einde = rij.stop();
    for (let keer = 0; keer < 10; keer++) {
      open.shift()?.();
      await new Promise(setImmediate);
    }
    await einde;
    // Five under way and ten that waited.
    expect(verzonden).toBe(15);
    expect(regels).toEqual([{ wat: 'spans', soort: 'RijVol', keer: 1, spansVerloren: 1 }]);
    rij.voegToe({} as ReadableSpan);
    expect(open).toEqual([]);
  });
});

describe('de instelling HANDBEREIK_OTLP_URL', () => {
  it('neemt een adres van http of https, en niets waarin een geheim of een zoekdeel staat', () => {
    expect(leesConfig({}).HANDBEREIK_OTLP_URL).toBeUndefined();
    for (const adres of ['http://127.0.0.1:4318', 'https://otel.voorbeeld.nl/basis/']) expect(leesConfig({ HANDBEREIK_OTLP_URL: adres }).HANDBEREIK_OTLP_URL).toBe(adres);
    for (const adres of ['', 'nee', 'ftp://x', 'grpc://otel:4317', 'http://wie:wat@otel:4318', 'http://otel:4318/?a=1', 'http://otel:4318/#a']) {
      expect(() => leesConfig({ HANDBEREIK_OTLP_URL: adres }), adres).toThrow(/HANDBEREIK_OTLP_URL/);
    }
  });
});
