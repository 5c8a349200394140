import { describe, expect, it } from 'vitest';
import { startNieuwsketen } from '../../harness/nieuwsketen.js';
import { openStroom } from '../../harness/sse.js';

const NIEUWS = 'subscription ($na: String) { nieuws(na: $na) { cursor nummer } }';
const RUIM = { timeout: 15_000 };

describe('Een abonnement eindigt', () => {
  it('als het token van de vrager verloopt, met UNAUTHENTICATED en de plaats om verder te gaan', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(1);
    await using stroom = await openStroom(keten.url, NIEUWS, {}, `ann@${Date.now() + 1_500}`);
    await stroom.einde;
    expect(stroom.resultaten).toMatchObject([{ data: { nieuws: { nummer: 1 } } }, { data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED', cursor: stroom.resultaten[0]?.data?.['nieuws'].cursor } }] }]);
    expect(stroom.compleet()).toBe(true);
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(0);
  });

  it('als er een andere supergraph is, uiterlijk na de termijn daarvoor; tot dan loopt het door op de oude', async () => {
    await using keten = await startNieuwsketen({ gateway: { abonnementen: { uitloopMs: 2_000 } } });
    keten.bron.voegToe(1);
    await using stroom = await openStroom(keten.url, NIEUWS);
    await expect.poll(() => stroom.resultaten.length, RUIM).toBe(1);
    await keten.gateway.vervang(`${keten.sdl}\n# anders`);
    keten.bron.voegToe(1);
    await expect.poll(() => stroom.resultaten.length, RUIM).toBeGreaterThanOrEqual(2);
    await keten.gateway.uitgelopen();
    await stroom.einde;
    expect(stroom.resultaten).toMatchObject([{ data: { nieuws: { nummer: 1 } } }, { data: { nieuws: { nummer: 2 } } }, { data: null, errors: [{ extensions: { code: 'ABONNEMENT_BEEINDIGD', cursor: stroom.resultaten[1]?.data?.['nieuws'].cursor } }] }]);
    expect(stroom.compleet()).toBe(true);
    await using verder = await openStroom(keten.url, NIEUWS, { na: stroom.resultaten[1]?.data?.['nieuws'].cursor });
    keten.bron.voegToe(1);
    await expect.poll(() => verder.resultaten, RUIM).toMatchObject([{ data: { nieuws: { nummer: 3 } } }]);
  });

  it('als de dienst stopt, en houdt het stoppen niet op', async () => {
    await using keten = await startNieuwsketen({ afrondMs: 60_000 });
    keten.bron.voegToe(1);
    const stromen = await Promise.all(Array.from({ length: 20 }, (_, index) => openStroom(keten.url, NIEUWS, {}, `vrager-${index}`)));
    await expect.poll(() => stromen.every(({ resultaten }) => resultaten.length === 1), RUIM).toBe(true);
    await keten.http.stop();
    await Promise.all(stromen.map(({ einde }) => einde));
    for (const { resultaten, compleet } of stromen) {
      expect(resultaten.at(-1)?.errors?.[0]?.extensions).toEqual({ code: 'ABONNEMENT_BEEINDIGD', cursor: resultaten[0]?.data?.['nieuws'].cursor });
      expect(compleet()).toBe(true);
    }
    await keten.gateway.stop();
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(0);
  });

  it('als alleen de gateway stopt', async () => {
    await using keten = await startNieuwsketen();
    await using stroom = await openStroom(keten.url, NIEUWS);
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(1);
    await keten.gateway.stop();
    await stroom.einde;
    expect(stroom.resultaten).toMatchObject([{ data: null, errors: [{ extensions: { code: 'ABONNEMENT_BEEINDIGD' } }] }]);
  });

  it('als de functie stopt, ook als zij de enige is', async () => {
    await using keten = await startNieuwsketen();
    await using stroom = await openStroom(keten.url, NIEUWS);
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(1);
    await keten.luisteraar.stop();
    await stroom.einde;
    expect(stroom.compleet()).toBe(true);
  });
});
