import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { type Keurder, maakKeurder } from '../../../supergraph/composition/keurder.js';
import type { Keuropdracht } from '../../../supergraph/composition/keuring.js';
import { werkerbeurt } from '../../../supergraph/composition/werkerbeurt.js';
import { alsSoort, API, FUNCTIES, PARTNERS, VOORBEELDEN } from './hulp/keten.js';
import { PROEF } from './hulp/proefsoort.js';

const OPDRACHT: Keuropdracht = { kandidaat: PROEF, anderen: PARTNERS.map(alsSoort), subgraphs: [...FUNCTIES, ...PARTNERS], url: 'http://proef-dienst', huidigeApi: API, gebruik: [], voorbeelden: VOORBEELDEN };
const RUIM_MS = 60_000;

describe('De keurder', () => {
  let keurder: Keurder | undefined;
  afterEach(() => keurder?.stop());

  it('keurt in een eigen draad, ook meer opdrachten tegelijk, elk met het eigen antwoord', async () => {
    keurder = maakKeurder({ termijnMs: RUIM_MS });
    const [goed, fout, weer] = await Promise.all([keurder.keur(OPDRACHT), keurder.keur({ ...OPDRACHT, kandidaat: { ...PROEF, sdl: 'type {' } }), keurder.keur(OPDRACHT)]);
    expect(goed).toMatchObject({ bevindingen: [], supergraph: expect.stringContaining('proef-dienst') as string });
    expect(fout.bevindingen).toMatchObject([{ regel: 'leesbaar' }]);
    expect(weer).toEqual(goed);
  });

  it('laat de draad die antwoordt intussen doorgaan', async () => {
    keurder = maakKeurder({ termijnMs: RUIM_MS });
    let beurten = 0;
    const tik = setInterval(() => beurten++, 1);
    await keurder.keur(OPDRACHT);
    clearInterval(tik);
    expect(beurten).toBeGreaterThan(10);
  });

  it('breekt af wat te lang duurt, en daarna ook het volgende', async () => {
    keurder = maakKeurder({ termijnMs: 1 });
    const uitkomsten = await Promise.all([keurder.keur(OPDRACHT), keurder.keur(OPDRACHT)]);
    for (const { bevindingen, supergraph } of uitkomsten) {
      expect(bevindingen).toMatchObject([{ regel: 'termijn', ernst: 'FOUT' }]);
      expect(supergraph).toBeUndefined();
    }
  });

  it('meldt dat het geheugen op is, zonder dat het proces eindigt', async () => {
    keurder = maakKeurder({ termijnMs: RUIM_MS, geheugenMb: 8 });
    expect((await keurder.keur(OPDRACHT)).bevindingen).toMatchObject([{ regel: 'geheugen' }]);
  });

  it('keurt weer als een opdracht de draad heeft laten eindigen', async () => {
    keurder = maakKeurder({ termijnMs: RUIM_MS });
    const stuk = { ...OPDRACHT, voorbeelden: [{ naam: 'stuk', tekst: '{' }] };
    expect((await keurder.keur(stuk)).bevindingen).toMatchObject([{ regel: 'keuring' }]);
    expect((await keurder.keur(OPDRACHT)).bevindingen).toEqual([]);
  });

  it('meldt een opdracht die niet naar een andere draad kan', async () => {
    keurder = maakKeurder({ termijnMs: RUIM_MS });
    const raar = { ...OPDRACHT, url: (() => 'x') as unknown as string };
    expect((await keurder.keur(raar)).bevindingen).toMatchObject([{ regel: 'keuring' }]);
  });

  it('eindigt midden in een opdracht zonder een onaf antwoord, en neemt daarna niets meer aan', async () => {
    keurder = maakKeurder({ termijnMs: RUIM_MS });
    const bezig = keurder.keur(OPDRACHT);
    await new Promise(setImmediate);
    await keurder.stop();
    expect((await bezig).supergraph).toBeUndefined();
    await expect(keurder.keur(OPDRACHT)).rejects.toThrow('gestopt');
  });
});

describe('Een beurt van een werker', () => {
  it.each([
    ['nooit klaar is', 'require("node:worker_threads").parentPort.on("message", () => { for (;;); })', 200, 'termijn'],
    ['alles opeet', 'require("node:worker_threads").parentPort.on("message", () => { const a = []; for (;;) a.push(new Array(1e5).fill({})); })', RUIM_MS, 'geheugen'],
    ['een fout gooit', 'require("node:worker_threads").parentPort.on("message", () => { throw new Error("geheim"); })', RUIM_MS, 'keuring'],
    ['zomaar eindigt', 'require("node:worker_threads").parentPort.on("message", () => process.exit(3))', RUIM_MS, 'keuring'],
    ['niet eens begint', 'throw new Error("geheim")', RUIM_MS, 'keuring'],
  ])('die %s is een bevinding zonder wat er binnen stond, en de werker is geëindigd', async (_wat, code, termijnMs, regel) => {
    const werker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
    const geeindigd = new Promise((klaar) => werker.once('exit', klaar));
    const keuring = await werkerbeurt(werker, OPDRACHT, termijnMs);
    expect(keuring).toMatchObject({ bevindingen: [{ regel, ernst: 'FOUT' }] });
    expect(JSON.stringify(keuring)).not.toContain('geheim');
    await geeindigd;
  });
});
