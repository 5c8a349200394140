import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GEBEURTENISSEN, type Gebeurtenistype } from '../../../schema/gebeurtenissen.js';
import { HERINNER_VOOR } from '../../../subgraphs/functies/actie/gebeurtenis.js';
import { OPDRACHTSTATUSSEN } from '../../../subgraphs/kit/index.js';
import { ANDER, CASUS, KETENBEHEER, NIET_PROFESSIONALS, PERSOON, type Proefactie, REGISSEUR, startProefactie, UITVOERDER, WIJKTEAM, ZVH } from './hulp/proefactie.js';
import { stap, stappen, zetUit, zie } from './hulp/vragen.js';

let proef: Proefactie;
beforeAll(async () => {
  proef = await startProefactie();
});
afterAll(() => proef[Symbol.asyncDispose]());

const GEDULD = { timeout: 30_000 };
const SOORT = 'nl.handbereik.actie-';
const over = (id: string) => proef.gebeurtenissen.filter(({ subject }) => subject === `actie/${id}`);
/** What happened to an actie, as the chain heard it at this level, in order. */
const nieuws = (id: string, niveau: string) => over(id).filter(({ informatieniveau }) => informatieniveau === niveau).map(({ type }) => type.replace(SOORT, ''));

describe('Van een actie hoort', () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await zetUit(proef, { conditie: 'De school heeft toestemming van vader.' }));
    await stappen(proef, REGISSEUR, id, 'meldConditie');
    await stappen(proef, UITVOERDER, id, 'ontvangActie', 'pakActieOp', 'planActie', 'meldVoortgang', 'rondActieAf');
    await vi.waitUntil(() => over(id).length >= 14, GEDULD);
  });

  it.each(['MINIMAAL', 'VOLLEDIG'])('de keten elke stap, in volgorde, op niveau %s', (niveau) => {
    expect(nieuws(id, niveau)).toEqual(['aangevraagd', 'conditie-gemeld', 'ontvangen', 'opgepakt', 'gepland', 'voortgang', 'uitgevoerd']);
  });

  it('iedereen alleen dat er iets is: geen persoon, geen casus, geen organisatie', () => {
    for (const { data, doelgroep } of over(id).filter(({ informatieniveau }) => informatieniveau === 'MINIMAAL')) expect([data, doelgroep]).toEqual([{}, undefined]);
  });

  it('alleen wie haar mag zien om welke het gaat, en niets wat iemand schreef', async () => {
    for (const { data, doelgroep, source } of over(id).filter(({ informatieniveau }) => informatieniveau === 'VOLLEDIG')) {
      expect(String(doelgroep).split(',').sort()).toEqual([WIJKTEAM, ZVH]);
      expect(data).toEqual({ persoon: PERSOON, casus: CASUS, opdrachtgever: ZVH, uitvoerder: WIJKTEAM, termijn: '2026-12-24T09:00:00.000Z' });
      expect(source).toBe(`urn:nld:oin:${KETENBEHEER}:systeem:actie`);
    }
    expect(JSON.stringify(over(id))).not.toMatch(/gesprek|afspraken|school|Moeder/i);
    // The audience is whom Inzage lets in, and nobody else.
    const ziet = await Promise.all([REGISSEUR, UITVOERDER, ANDER].map(async (wie) => (await zie(proef, wie, id)).data?.actie?.id === id));
    expect(ziet).toEqual([true, true, false]);
  });

  it('elk de varianten van één voorval als één voorval', () => {
    const voorvallen = Map.groupBy(over(id), ({ correlationid }) => correlationid);
    expect([...voorvallen.values()].map((varianten) => varianten.map(({ informatieniveau }) => informatieniveau))).toEqual(Array.from({ length: 7 }, () => ['MINIMAAL', 'VOLLEDIG']));
    expect(new Set(over(id).map(({ id: eigen }) => eigen)).size).toBe(14);
  });
});

describe('Een weigering en een intrekking', () => {
  it('zijn nieuws zonder de reden', async () => {
    const [een, ander] = [await zetUit(proef), await zetUit(proef)];
    await stappen(proef, UITVOERDER, een.id, 'weigerActie');
    await stappen(proef, REGISSEUR, ander.id, 'trekActieIn');
    await expect.poll(() => [nieuws(een.id, 'VOLLEDIG'), nieuws(ander.id, 'VOLLEDIG')], GEDULD).toEqual([['aangevraagd', 'geweigerd'], ['aangevraagd', 'ingetrokken']]);
    expect(JSON.stringify([...over(een.id), ...over(ander.id)])).not.toMatch(/kennen|overgedragen/);
  });
});

describe('De klok', () => {
  it('herinnert twee dagen voor de termijn, één keer, en wie slaapt niet; na de termijn verloopt wat niet af is', async () => {
    const nu = proef.wereld.nu;
    const termijn = new Date(nu + 2 * HERINNER_VOOR).toISOString();
    const [gewoon, slapend, af] = [await zetUit(proef, { termijn }), await zetUit(proef, { termijn, conditie: 'De school heeft toestemming.' }), await zetUit(proef, { termijn })];
    await stappen(proef, UITVOERDER, af.id, 'pakActieOp', 'rondActieAf');
    proef.wereld.nu = nu + HERINNER_VOOR + 1_000;
    await expect.poll(() => nieuws(gewoon.id, 'VOLLEDIG'), GEDULD).toEqual(['aangevraagd', 'herinnerd']);
    proef.wereld.nu = nu + 2 * HERINNER_VOOR + 1_000;
    await expect.poll(() => [gewoon, slapend, af].map(({ id }) => nieuws(id, 'VOLLEDIG')), GEDULD)
      .toEqual([['aangevraagd', 'herinnerd', 'verlopen'], ['aangevraagd', 'verlopen'], ['aangevraagd', 'opgepakt', 'uitgevoerd']]);
    expect((await zie(proef, UITVOERDER, gewoon.id)).data?.actie).toMatchObject({ status: 'VERLOPEN', overgangen: [{}, { naar: 'VERLOPEN', door: { oin: KETENBEHEER }, functie: 'keten' }] });
    expect((await stap(proef, UITVOERDER, 'pakActieOp', gewoon.id)).fouten).toMatchObject([{ code: 'OVERGANG_NIET_TOEGESTAAN' }]);
    proef.wereld.nu = nu;
  });
});

describe('De bezorging', () => {
  it('wacht als de ketenindex niet antwoordt: de actie gaat door, en daarna komt alles, in volgorde en één keer', async () => {
    proef.wereld.stil.add('ketenindex');
    const { id } = await zetUit(proef);
    expect(await stappen(proef, UITVOERDER, id, 'pakActieOp', 'rondActieAf')).toMatchObject({ status: 'UITGEVOERD', bezorging: 'ONDERWEG' });
    proef.wereld.stil.delete('ketenindex');
    await expect.poll(() => nieuws(id, 'MINIMAAL'), { timeout: 60_000 }).toEqual(['aangevraagd', 'opgepakt', 'uitgevoerd']);
    await expect.poll(async () => (await zie(proef, UITVOERDER, id)).data?.actie.bezorging, GEDULD).toBe('BEZORGD');
    expect(nieuws(id, 'VOLLEDIG')).toEqual(['aangevraagd', 'opgepakt', 'uitgevoerd']);
  }, 120_000);

  it('van wat de ketenindex weigert ziet alleen een beheerder de dode brief, en laat hem opnieuw bezorgen', async () => {
    proef.wereld.geweigerd.add(`${SOORT}geweigerd`);
    const { id } = await zetUit(proef);
    await stappen(proef, UITVOERDER, id, 'weigerActie');
    const BRIEVEN = '{ dodeBrieven { actie { id type onderwerp code sinds } } }';
    const brieven = async (): Promise<readonly { readonly id: string; readonly type: string; readonly onderwerp: string; readonly code: string }[]> =>
      (await proef.vraag<{ dodeBrieven: { actie: [] } }>(NIET_PROFESSIONALS.beheerder, BRIEVEN)).data?.dodeBrieven.actie ?? [];
    await expect.poll(async () => (await brieven()).map(({ type, onderwerp, code }) => [type, onderwerp, code]), GEDULD).toEqual(Array.from({ length: 2 }, () => [`${SOORT}geweigerd`, `actie/${id}`, 'GEBEURTENIS_ONGELDIG']));
    expect((await zie(proef, UITVOERDER, id)).data?.actie).toMatchObject({ status: 'GEWEIGERD', bezorging: 'ONBESTELBAAR' });
    const ids = (await brieven()).map((brief) => brief.id);
    const OPNIEUW = 'mutation ($ids: [ID!]!) { bezorgActiesOpnieuw(ids: $ids) }';
    for (const wie of [REGISSEUR, UITVOERDER, NIET_PROFESSIONALS.burger]) {
      expect((await proef.vraag(wie, BRIEVEN)).fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
      expect((await proef.vraag(wie, OPNIEUW, { ids })).fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    proef.wereld.geweigerd.clear();
    expect((await proef.vraag(NIET_PROFESSIONALS.beheerder, OPNIEUW, { ids })).data).toEqual({ bezorgActiesOpnieuw: 2 });
    await expect.poll(() => nieuws(id, 'VOLLEDIG'), GEDULD).toEqual(['aangevraagd', 'geweigerd']);
    expect(await brieven()).toEqual([]);
  });
});

describe('De soorten', () => {
  it('zijn er voor elke status, en voor de herinnering, de voortgang en de conditie', () => {
    const eigen = (Object.keys(GEBEURTENISSEN) as Gebeurtenistype[]).filter((type) => GEBEURTENISSEN[type].functie === 'actie');
    expect(eigen.map((type) => type.replace(SOORT, '')).sort()).toEqual([...OPDRACHTSTATUSSEN.map((status) => status.toLowerCase()), 'herinnerd', 'voortgang', 'conditie-gemeld'].sort());
  });
});
