import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { alleenDat, type Bericht, type Getoond, over, POLITIE, type Proefketenindex, proefketenindex, type Uitkomst, VT, wie } from './hulp/proefketenindex.js';

const VOLG = /* GraphQL */ `subscription ($soorten: [String!], $na: String) { gebeurtenissen(soorten: $soorten, na: $na) { id niveau soort cursor } }`;

describe('Een abonnement op gebeurtenissen', () => {
  let index: Proefketenindex;
  beforeAll(async () => {
    index = await proefketenindex();
  });
  afterAll(() => index.stop());
  beforeEach(() => void index.logboek.splice(0));

  const volg = async (oin = VT, variabelen: Record<string, unknown> = {}): Promise<AsyncIterableIterator<Bericht>> => {
    const stroom = await index.volg(VOLG, wie(oin), variabelen);
    if (!(Symbol.asyncIterator in stroom)) throw new Error(JSON.stringify(stroom));
    onTestFinished(async () => void (await stroom.return?.()));
    return stroom;
  };
  const neem = async (stroom: AsyncIterator<Bericht>, aantal: number): Promise<readonly Getoond[]> => {
    const gezien: Getoond[] = [];
    while (gezien.length < aantal) {
      const { value, done } = await stroom.next();
      if (done) throw new Error('Het abonnement is geëindigd.');
      if (!value.data) throw value.errors?.[0] ?? new Error('Er kwam niets.');
      gezien.push(value.data.gebeurtenissen);
    }
    return gezien;
  };
  const bewaar = async (aantal: number, maak = () => alleenDat()): Promise<readonly string[]> => {
    const nieuw = Array.from({ length: aantal }, maak).flat();
    await index.gebeurtenissen.voegToe(nieuw);
    return nieuw.map(({ gebeurtenis }) => gebeurtenis.id);
  };
  const ids = (gezien: readonly Getoond[]): readonly string[] => gezien.map(({ id }) => id);

  it('begint nu: wat na het abonneren wordt vastgelegd komt, op volgorde, en wat ervoor kwam niet', async () => {
    await bewaar(3);
    const stroom = await volg();
    const nieuw = await bewaar(250);
    expect(ids(await neem(stroom, 250))).toEqual(nieuw);
  });

  it('elke lezer krijgt van één voorval alleen zijn hoogste variant, ook uit de gedeelde staart', async () => {
    const [vt, politie] = [await volg(VT), await volg(POLITIE)];
    await bewaar(1, () => over(`persoon-${randomUUID()}`, [VT]));
    await bewaar(1);
    expect((await neem(vt, 2)).map(({ niveau }) => niveau)).toEqual(['BEPERKT', 'MINIMAAL']);
    expect((await neem(politie, 2)).map(({ niveau }) => niveau)).toEqual(['MINIMAAL', 'MINIMAAL']);
  });

  it('geeft alleen de gevraagde soorten', async () => {
    const stroom = await volg(VT, { soorten: ['nl.handbereik.casus-geopend'] });
    await bewaar(3);
    const [gezocht] = await bewaar(1, () => alleenDat({ type: 'nl.handbereik.casus-geopend' }));
    expect(ids(await neem(stroom, 1))).toEqual([gezocht]);
  });

  it('wie wegging gaat verder waar hij was: niets verloren, niets dubbel', async () => {
    const eerste = await volg();
    const alle = [...(await bewaar(5))];
    const gezien = [...(await neem(eerste, 3))];
    await eerste.return?.();
    alle.push(...(await bewaar(200)));
    const tweede = await volg(VT, { na: gezien.at(-1)?.cursor });
    alle.push(...(await bewaar(7)));
    gezien.push(...(await neem(tweede, alle.length - gezien.length)));
    expect(ids(gezien)).toEqual(alle);
  });

  it('wie achterloopt leest zelf bij en mist niets, terwijl anderen doorgaan', async () => {
    const [vlug, traag] = [await volg(), await volg()];
    const alle: string[] = [];
    for (let i = 0; i < 12; i += 1) {
      alle.push(...(await bewaar(500)));
      expect(ids(await neem(vlug, 500))).toEqual(alle.slice(-500));
    }
    expect(ids(await neem(traag, alle.length))).toEqual(alle);
  });

  it('eindigt als de ontvanger weggaat terwijl het wacht', async () => {
    const stroom = await volg();
    const wachtend = stroom.next();
    await stroom.return?.();
    expect(await wachtend).toMatchObject({ done: true });
  });

  it('merkt het ook als de bus zwijgt', async () => {
    const stil = await proefketenindex({ bus: { meld: () => {}, luister: () => () => {}, stop: async () => {} } });
    onTestFinished(() => stil.stop());
    const stroom = (await stil.volg(VOLG, wie(VT))) as AsyncIterableIterator<Bericht>;
    const nieuw = alleenDat();
    await stil.gebeurtenissen.voegToe(nieuw);
    expect(ids(await neem(stroom, 1))).toEqual(nieuw.map(({ gebeurtenis }) => gebeurtenis.id));
    await stroom.return?.();
  });

  it('duizend volgers van tien organisaties krijgen alles op volgorde, en kosten de database evenveel als één', async () => {
    const stromen = await Promise.all(Array.from({ length: 1_000 }, (_, i) => volg(`0000009900${i % 10}000001000`)));
    const wachtenden = stromen.map((stroom) => neem(stroom, 100));
    const vragen: string[] = [];
    const stop = index.opslag.opQuery(({ sql, tabellen }) => { if (tabellen.includes('gebeurtenis') && !sql.startsWith('insert')) vragen.push(sql); });
    const alle: string[] = [];
    for (let i = 0; i < 10; i += 1) alle.push(...(await bewaar(10)));
    for (const gezien of await Promise.all(wachtenden)) expect(ids(gezien)).toEqual(alle);
    stop();
    expect(vragen.length).toBeLessThan(200);
  });

  it('wat over een persoon gaat wordt verantwoord voordat het weggaat, één keer voor alle volgers van een organisatie', async () => {
    const stromen = await Promise.all([volg(), volg(), volg()]);
    const persoon = `persoon-${randomUUID()}`;
    await bewaar(1, () => over(persoon, [VT]));
    await Promise.all(stromen.map((stroom) => neem(stroom, 1)));
    expect(index.logboek.flatMap(({ verwerkingen }) => verwerkingen).map(({ betrokkene, wederpartij }) => [betrokkene, wederpartij])).toEqual([[persoon, `urn:nld:oin:${VT}`]]);

    index.logboekStuk(true);
    await bewaar(1, () => over(persoon, [VT]));
    for (const stroom of stromen) await expect(stroom.next()).rejects.toMatchObject({ extensions: { code: 'LOGBOEK_ONBESCHIKBAAR' } });
    index.logboekStuk(false);
  });

  it.each([
    ['een burger', 'burger', {}, 'FORBIDDEN'],
    ['een analist', 'analist', {}, 'FORBIDDEN'],
    ['een cursor die er geen is', 'professional', { na: 'abc' }, 'CURSOR_ONGELDIG'],
    ['een soort die niet is afgesproken', 'professional', { soorten: ['nl.handbereik.bestaat-niet'] }, 'GEBEURTENISSOORT_ONBEKEND'],
  ])('weigert %s', async (_wat, rol, variabelen, code) => {
    const uitkomst = (await index.volg(VOLG, wie(VT, rol), variabelen)) as Uitkomst;
    expect(uitkomst.fouten).toMatchObject([{ code }]);
  });
});
