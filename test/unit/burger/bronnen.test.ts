import { setTimeout as wacht } from 'node:timers/promises';
import { Agent } from 'undici';
import { describe, expect, it } from 'vitest';
import { BURGER } from '../../../schema/vertrouwen.js';
import { leesAlles, logbronnen } from '../../../subgraphs/functies/burger/bronnen.js';
import { toonBronnen } from '../../../subgraphs/functies/burger/weergave.js';
import { loglezer, type Logbron } from '../../../subgraphs/functies/burger/logboek-http.js';
import { proefondertekenaar } from '../../harness/sleutels.js';
import { GEMEENTE, KETENBEHEER, POLITIE } from './hulp/logregels.js';

const bron = (i: number): Logbron => ({ oin: String(i), url: 'http://127.0.0.1:1/', betrokkenen: ['p'], gewisseld: false });

describe('De logboeken', () => {
  it('zijn van elke organisatie dat van haar vragen en dat van haar antwoorden, en dat van het personenregister', () => {
    const deelnemers = [POLITIE, GEMEENTE].map((oin) => ({ oin, naam: '', soort: '', endpoint: `http://org/${oin}/graphql` }));
    const pseudoniemen = new Map([[POLITIE, [{ waarde: 'nieuw', sleutelversie: 2 }, { waarde: 'oud', sleutelversie: 1 }]]]);
    expect(logbronnen('sleutel', pseudoniemen, { deelnemers, bekendheid: 'http://co/graphql', keten: ['http://id/graphql'], registerhouder: KETENBEHEER })).toEqual([
      { oin: KETENBEHEER, url: 'http://id/processing-activities', betrokkenen: ['sleutel'], gewisseld: false },
      { oin: POLITIE, url: 'http://co/processing-activities', betrokkenen: ['nieuw', 'oud'], gewisseld: false },
      { oin: POLITIE, url: `http://org/${POLITIE}/processing-activities`, betrokkenen: ['nieuw', 'oud'], gewisseld: false },
      { oin: GEMEENTE, url: 'http://co/processing-activities', betrokkenen: [], gewisseld: false },
      { oin: GEMEENTE, url: `http://org/${GEMEENTE}/processing-activities`, betrokkenen: [], gewisseld: false },
    ]);
  });

  it('van voor een sleutelwissel zijn niet meer te vinden, en dat staat erbij', () => {
    const deelnemers = [{ oin: POLITIE, naam: '', soort: '', endpoint: 'http://org/graphql' }];
    const gewisseld = (sleutelversies: readonly number[]) =>
      logbronnen('sleutel', new Map([[POLITIE, sleutelversies.map((sleutelversie) => ({ waarde: 'x', sleutelversie }))]]), { deelnemers, bekendheid: 'http://co/graphql', keten: ['http://id/graphql'], registerhouder: KETENBEHEER })
        .map((bron) => bron.gewisseld);
    expect(gewisseld([2, 1])).toEqual([false, false, false]);
    expect(gewisseld([2])).toEqual([false, true, true]);
    const gelezen = { oin: POLITIE, regels: [], volledig: true };
    const stand = (deel: { readonly volledig?: boolean; readonly gewisseld: boolean }) => toonBronnen([{ ...gelezen, gewisseld: false }, { ...gelezen, ...deel }], () => undefined)[0]?.stand;
    expect(stand({ gewisseld: false })).toBe('GELEZEN');
    expect(stand({ gewisseld: true })).toBe('DEELS_GELEZEN');
    expect(stand({ gewisseld: true, volledig: false })).toBe('GEEN_ANTWOORD');
  });

  it('worden alle gelezen, nooit meer dan tweeëndertig tegelijk, en komen terug in de volgorde waarin zij zijn genoemd', async () => {
    let [bezig, meest] = [0, 0];
    const bronnen = Array.from({ length: 100 }, (_, i) => bron(i));
    const gelezen = await leesAlles(bronnen, async ({ oin }) => {
      meest = Math.max(meest, ++bezig);
      await wacht(Number(oin) % 7);
      bezig--;
      return { oin, regels: [], volledig: true, gewisseld: false };
    }, { einde: new AbortController().signal, traceparent: undefined });
    expect(gelezen.map(({ oin }) => oin)).toEqual(bronnen.map(({ oin }) => oin));
    expect(meest).toBe(32);
  });

  it('tellen als niet gelezen als de tijd van de hele vraag om is', async () => {
    const agent = new Agent();
    const gebeurd: string[] = [];
    const lees = loglezer(agent, (await proefondertekenaar(BURGER)).ondertekenaar, (gebeurtenis) => void gebeurd.push(gebeurtenis));
    expect(await lees(bron(1), { einde: AbortSignal.abort(), traceparent: undefined })).toEqual({ oin: '1', regels: [], volledig: false, gewisseld: false });
    expect(gebeurd).toEqual(['logboek-niet-gelezen']);
    await agent.close();
  });
});
