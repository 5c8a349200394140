import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../subgraphs/kit/index.js';
import { NIEMAND, naarCursor, type TeBewaren, vanCursor } from '../../../subgraphs/voorzieningen/ketenindex/opslag/index.js';
import { type Proefopslag, POLITIE, proefopslag, voorval, VT, ZVH } from './hulp/proefopslag.js';

let proef: Proefopslag;
beforeAll(async () => void (proef = await proefopslag()));
afterAll(() => proef.stop());

const niveaus = async (lezer: string, na: number): Promise<readonly string[]> => (await proef.gebeurtenissen.lees({ na, lezer, first: 100 })).rijen.map(({ niveau }) => niveau);

describe('De opslag van gebeurtenissen', () => {
  it('geeft posities 1, 2, 3 zonder gat, ook als velen tegelijk aanbieden vanuit twee processen', async () => {
    const ander = await proef.ander();
    const batches = Array.from({ length: 60 }, () => voorval({ beperkt: [VT] }));
    const uitslagen = await Promise.all(batches.map((batch, nummer) => (nummer % 2 ? ander : proef.gebeurtenissen).voegToe(batch)));
    const posities = uitslagen.flat().map((uitslag) => ('positie' in uitslag ? uitslag.positie : -1));
    expect([...posities].sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, plaats) => plaats + 1));
    expect(await proef.gebeurtenissen.hoofd()).toBe(120);
    for (const [eerste, tweede] of uitslagen) expect(tweede).toMatchObject({ positie: (eerste as { positie: number }).positie + 1 });
  });

  it('meldt na elke commit dat er iets nieuws is, en bij een herhaling niet', async () => {
    const batch = voorval();
    await proef.gebeurtenissen.voegToe(batch);
    const na = proef.gemeld();
    await proef.gebeurtenissen.voegToe(batch);
    expect(proef.gemeld()).toBe(na);
  });

  it('geeft hetzelfde antwoord als dezelfde gebeurtenis nog eens komt, hoe zij ook is geschreven', async () => {
    const [een] = voorval({ correlatie: 'vast' });
    const [eerste] = await proef.gebeurtenissen.voegToe([een!]);
    const andersom = Object.fromEntries(Object.entries(een!.gebeurtenis).reverse()) as unknown as TeBewaren['gebeurtenis'];
    expect(await proef.gebeurtenissen.voegToe([{ ...een!, gebeurtenis: andersom }, een!])).toEqual([{ ...eerste, nieuw: false }, { ...eerste, nieuw: false }]);
  });

  it('weigert een andere inhoud onder dezelfde bron en id; dezelfde id van een andere bron is een andere', async () => {
    const [een] = voorval();
    const [eerste] = await proef.gebeurtenissen.voegToe([een!]);
    const anders = { ...een!, gebeurtenis: { ...een!.gebeurtenis, subject: 'melding/m-2' } };
    const voor = await proef.gebeurtenissen.hoofd();
    expect(await proef.gebeurtenissen.voegToe([anders])).toEqual([{ id: een!.gebeurtenis.id, geweigerd: 'GEBEURTENIS_HERGEBRUIKT', plaats: 'id' }]);
    expect(await proef.gebeurtenissen.hoofd()).toBe(voor);
    expect(await proef.gebeurtenissen.voegToe([{ ...een!, gebeurtenis: { ...een!.gebeurtenis, source: `urn:nld:oin:${VT}:systeem:x` } }])).toMatchObject([{ nieuw: true }]);
    expect(eerste).toMatchObject({ nieuw: true });
  });

  it('legt van een ondeelbare batch niets vast als er één botst, en van een deelbare de rest', async () => {
    const [oud] = voorval();
    await proef.gebeurtenissen.voegToe([oud!]);
    const botst = { ...oud!, gebeurtenis: { ...oud!.gebeurtenis, subject: 'melding/m-2' } };
    const [nieuw] = voorval();
    const voor = await proef.gebeurtenissen.hoofd();
    expect(await proef.gebeurtenissen.voegToe([nieuw!, botst], { ondeelbaar: true })).toMatchObject([{ geweigerd: 'GEBEURTENIS_HERGEBRUIKT' }]);
    expect(await proef.gebeurtenissen.hoofd()).toBe(voor);
    expect(await proef.gebeurtenissen.voegToe([nieuw!, botst])).toMatchObject([{ nieuw: true }, { geweigerd: 'GEBEURTENIS_HERGEBRUIKT' }]);
    expect(await proef.gebeurtenissen.hoofd()).toBe(voor + 1);
  });

  it.each(['update gebeurtenis set onderwerp = onderwerp', 'delete from gebeurtenis', 'truncate gebeurtenis', 'delete from verberging'])('laat zich alleen aanvullen: %s mislukt', async (opdracht) => {
    await expect(sql.raw(opdracht).execute(proef.opslag.db)).rejects.toThrow();
  });
});

describe('Wie leest wat', () => {
  it('van één voorval krijgt een lezer alleen zijn hoogste variant', async () => {
    const na = await proef.gebeurtenissen.hoofd();
    await proef.gebeurtenissen.voegToe(voorval({ beperkt: [VT, ZVH], volledig: [VT] }));
    expect(await niveaus(VT, na)).toEqual(['VOLLEDIG']);
    expect(await niveaus(ZVH, na)).toEqual(['BEPERKT']);
    expect(await niveaus(POLITIE, na)).toEqual(['MINIMAAL']);
    expect(await niveaus(NIEMAND, na)).toEqual(['MINIMAAL']);
  });

  it('een variant van een andere bron verdringt niets', async () => {
    const na = await proef.gebeurtenissen.hoofd();
    await proef.gebeurtenissen.voegToe(voorval({ correlatie: 'van-de-politie' }));
    const [, hoger] = voorval({ correlatie: 'van-de-politie', bron: `urn:nld:oin:${ZVH}:systeem:x`, volledig: [VT] });
    await proef.gebeurtenissen.voegToe([hoger!]);
    expect(await niveaus(VT, na)).toEqual(['MINIMAAL', 'VOLLEDIG']);
  });

  it('filtert op persoon, casus, soort, onderwerp en moment', async () => {
    const na = await proef.gebeurtenissen.hoofd();
    await proef.gebeurtenissen.voegToe(voorval({ beperkt: [VT], persoon: 'persoon-1', casus: 'casus-1' }));
    await proef.gebeurtenissen.voegToe(voorval({ beperkt: [VT], persoon: 'persoon-2' }));
    const tel = async (filter: object, lezer = VT): Promise<number> => (await proef.gebeurtenissen.lees({ na, lezer, first: 100, ...filter })).rijen.length;
    expect(await tel({})).toBe(2);
    expect(await tel({ persoon: 'persoon-1' })).toBe(1);
    expect(await tel({ persoon: 'persoon-1' }, ZVH)).toBe(0);
    expect(await tel({ casus: 'casus-1' })).toBe(1);
    expect(await tel({ soorten: ['nl.handbereik.ronde-begonnen'] })).toBe(0);
    expect(await tel({ onderwerp: 'melding/m-1', vanaf: '2026-11-01T10:00:00Z' })).toBe(2);
    expect(await tel({ tot: '2026-11-01T10:00:00Z' })).toBe(0);
  });

  it('leest per bladzijde verder zonder iets te missen of dubbel te geven, ook over wat niet voor deze lezer is', async () => {
    const na = await proef.gebeurtenissen.hoofd();
    for (let keer = 0; keer < 7; keer++) await proef.gebeurtenissen.voegToe(voorval({ beperkt: [VT], persoon: keer % 2 ? 'anderen' : 'deze' }));
    const gezien: number[] = [];
    for (let blad = await proef.gebeurtenissen.lees({ na, lezer: VT, first: 2, persoon: 'deze' }); ; blad = await proef.gebeurtenissen.lees({ na: blad.gelezenTot, lezer: VT, first: 2, persoon: 'deze' })) {
      gezien.push(...blad.rijen.map(({ positie }) => positie));
      if (blad.meer) continue;
      expect(blad.gelezenTot).toBe(await proef.gebeurtenissen.hoofd());
      break;
    }
    expect(gezien).toHaveLength(4);
    expect(new Set(gezien).size).toBe(4);
  });

  it('een verborgen voorval is er voor niemand, in geen enkele variant, en kan weer worden getoond; de rijen blijven', async () => {
    const na = await proef.gebeurtenissen.hoofd();
    const batch = voorval({ beperkt: [VT] });
    await proef.gebeurtenissen.voegToe(batch);
    const wens = { bron: batch[0]!.gebeurtenis.source, correlatie: batch[0]!.correlatie, reden: 'per vergissing aangeboden', door: { oin: ZVH, functie: 'beheerder' } };
    expect(await proef.gebeurtenissen.verberg({ ...wens, verborgen: true })).toBe(true);
    expect([await niveaus(VT, na), await niveaus(NIEMAND, na)]).toEqual([[], []]);
    expect(await proef.gebeurtenissen.verberg({ ...wens, verborgen: false })).toBe(true);
    expect(await niveaus(VT, na)).toEqual(['BEPERKT']);
    expect(await proef.gebeurtenissen.verberg({ ...wens, correlatie: 'nergens', verborgen: true })).toBe(false);
    expect(await proef.gebeurtenissen.hoofd()).toBe(na + 2);
  });

  it('een cursor is een plaats, en iets anders is er geen', () => {
    for (const positie of [0, 1, 50_000, Number.MAX_SAFE_INTEGER]) expect(vanCursor(naarCursor(positie))).toBe(positie);
    expect(vanCursor(null)).toBe(0);
    for (const geen of ['', 'x', 'cDE=', Buffer.from('p-1').toString('base64url'), Buffer.from('p01').toString('base64url'), '123456782']) expect(() => vanCursor(geen)).toThrow('Deze plaats');
  });
});
