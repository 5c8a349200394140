import { describe, expect, it } from 'vitest';
import { startNieuwsketen } from '../../harness/nieuwsketen.js';
import { openStroom } from '../../harness/sse.js';
import { stuur } from '../gateway/hulp/subgraph.js';

const NIEUWS = 'subscription ($na: String, $tot: Int, $omvang: Int) { nieuws(na: $na, tot: $tot, omvang: $omvang) { cursor nummer persoon { id naam } } }';
const RUIM = { timeout: 15_000 };

describe('Een abonnement over SSE', () => {
  it('geeft elke gebeurtenis op volgorde, met wat een andere functie erover weet', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(2);
    await using stroom = await openStroom(keten.url, NIEUWS, { tot: 3 });
    expect(stroom.status).toBe(200);
    expect(stroom.koppen.get('content-type')).toMatch(/^text\/event-stream/);
    keten.bron.voegToe(1);
    await stroom.einde;
    expect(stroom.resultaten).toEqual([1, 2, 3].map((nummer) => ({ data: { nieuws: { cursor: expect.any(String), nummer, persoon: { id: `p${nummer}`, naam: `Naam van p${nummer}` } } } })));
    expect(stroom.compleet()).toBe(true);
  });

  it('gaat verder na een cursor', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(5);
    await using eerste = await openStroom(keten.url, NIEUWS, { tot: 3 });
    await eerste.einde;
    await using tweede = await openStroom(keten.url, NIEUWS, { na: eerste.resultaten.at(-1)?.data?.['nieuws'].cursor, tot: 5 });
    await tweede.einde;
    expect(tweede.resultaten.map(({ data }) => data?.['nieuws'].nummer)).toEqual([4, 5]);
  });

  it('zegt de eigenaar wie er vraagt en in welk spoor, met de argumenten en niets anders', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(1);
    await using stroom = await openStroom(keten.url, NIEUWS, { tot: 1 }, 'ann');
    await stroom.einde;
    const [{ context, argumenten } = {} as never] = keten.gezien;
    expect(context.vrager).toMatchObject({ sub: 'ann', oin: '00000099003000001000' });
    expect(context.traceparent?.split('-')[1]).toBe(stroom.koppen.get('traceparent')?.split('-')[1]);
    expect(argumenten).toEqual({ tot: 1, omvang: 0, langzaam: false });
  });

  it('beantwoordt ook een vraag en een opdracht, elk met één bericht', async () => {
    await using keten = await startNieuwsketen();
    for (const [query, data] of [['{ wie }', { wie: 'vrager-1' }], ['mutation { zet(waarde: 7) }', { zet: 7 }]] as const) {
      await using stroom = await openStroom(keten.url, query);
      await stroom.einde;
      expect(stroom.resultaten).toEqual([{ data }]);
      expect(stroom.compleet()).toBe(true);
    }
  });

  it('kent aliassen, fragmenten en velden van meer dan één functie', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(1);
    await using stroom = await openStroom(keten.url, 'subscription { n: nieuws(tot: 1) { ...B  __typename } } fragment B on Bericht { plek: cursor p: persoon { heet: naam } }');
    await stroom.einde;
    expect(stroom.resultaten).toEqual([{ data: { n: { plek: expect.any(String), p: { heet: 'Naam van p1' }, __typename: 'Bericht' } } }]);
  });

  it('dat niet mag wordt in de stroom geweigerd, met de code van de eigenaar', async () => {
    await using keten = await startNieuwsketen();
    await using stroom = await openStroom(keten.url, 'subscription { besloten { nummer } }');
    await stroom.einde;
    expect(stroom.resultaten).toEqual([{ data: null, errors: [expect.objectContaining({ message: 'Dit nieuws is niet voor uw organisatie.', extensions: { code: 'FORBIDDEN' } })] }]);
    expect(stroom.compleet()).toBe(true);
  });

  it.each([
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { nieuws { bestaatniet } }'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { nieuws { persoon { geheim } } }'],
    ['GRAPHQL_PARSE_FAILED', 'subscription {'],
    ['IDENTIFICATIE_IN_VRAAG', 'subscription { nieuws(na: "999990019") { nummer } }'],
    ['VRAAG_TE_DIEP', `subscription { ${'nieuws { '.repeat(30)} nummer ${'}'.repeat(30)} }`],
  ])('volgt de regels van de keten: %s', async (code, query) => {
    await using keten = await startNieuwsketen();
    await using stroom = await openStroom(keten.url, query);
    await stroom.einde;
    expect(stroom.resultaten.map(({ errors }) => errors?.map(({ extensions }) => extensions['code']))).toEqual([[code]]);
    expect(keten.gezien).toEqual([]);
  });

  it('zonder geldig token krijgt 401 en geen stroom', async () => {
    await using keten = await startNieuwsketen();
    await using stroom = await openStroom(keten.url, NIEUWS, {}, 'Fout');
    expect(stroom.status).toBe(401);
    expect(stroom.koppen.get('content-type')).toMatch(/json/);
  });

  it('wordt zonder stroom niet beantwoord', async () => {
    await using keten = await startNieuwsketen();
    const antwoord = await stuur(keten.url, { query: NIEUWS }, { authorization: 'Bearer vrager-1' });
    expect([antwoord.status, antwoord.errors?.map(({ extensions }) => extensions['code'])]).toEqual([400, ['ABONNEMENT_VRAAGT_STROOM']]);
  });

  it('houdt bij de eigenaar op zodra de abonnee weg is', async () => {
    await using keten = await startNieuwsketen();
    const stroom = await openStroom(keten.url, NIEUWS);
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(1);
    stroom.breekAf();
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(0);
  });
});

describe('Wat er misgaat', () => {
  it('een gebeurtenis die niet te verrijken is geeft een fout met code, en de stroom loopt door', async () => {
    await using keten = await startNieuwsketen();
    keten.onvindbaar.add('p2');
    keten.bron.voegToe(3);
    await using stroom = await openStroom(keten.url, NIEUWS, { tot: 3 });
    await stroom.einde;
    expect(stroom.resultaten.map(({ data }) => data?.['nieuws'].persoon?.naam ?? null)).toEqual(['Naam van p1', null, 'Naam van p3']);
    expect(stroom.resultaten.map(({ errors }) => errors?.map(({ extensions }) => extensions['code']))).toEqual([undefined, ['PERSOON_ONBEKEND'], undefined]);
    expect(stroom.compleet()).toBe(true);
  });

  it('van wat er binnen misging gaat niets naar buiten', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(1);
    await using stroom = await openStroom(keten.url, 'subscription { nieuws(tot: 1) { nummer kapot } }');
    await stroom.einde;
    expect(stroom.resultaten).toEqual([{ data: { nieuws: { nummer: 1, kapot: null } }, errors: [{ message: expect.any(String), extensions: { code: 'INTERNAL_SERVER_ERROR', trace: expect.any(String) } }] }]);
    expect(JSON.stringify([stroom.resultaten, keten.log])).not.toMatch(/wachtwoord|__gebeurtenis__|127\.0\.0\.1/);
  });

  it('een eigenaar die wegvalt eindigt het abonnement met een fout en de plaats om verder te gaan', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(2);
    await using stroom = await openStroom(keten.url, NIEUWS);
    await expect.poll(() => stroom.resultaten.length, RUIM).toBe(2);
    await keten.luisteraar.stop();
    await stroom.einde;
    expect(stroom.resultaten.at(-1)?.errors?.[0]?.extensions).toEqual({ code: 'ABONNEMENT_BEEINDIGD', cursor: stroom.resultaten[1]?.data?.['nieuws'].cursor });
    await using opnieuw = await openStroom(keten.url, NIEUWS);
    await opnieuw.einde;
    expect(opnieuw.resultaten).toMatchObject([{ data: null, errors: [{ extensions: { code: 'FUNCTIE_ONBEREIKBAAR', functie: 'nieuws' } }] }]);
  });

  it('een eigenaar met een ander schema laat wat loopt netjes eindigen', async () => {
    await using keten = await startNieuwsketen();
    keten.bron.voegToe(1);
    await using stroom = await openStroom(keten.url, NIEUWS);
    await expect.poll(() => stroom.resultaten.length, RUIM).toBe(1);
    await keten.vervangSchema();
    await stroom.einde;
    expect(stroom.resultaten.at(-1)?.errors?.[0]?.extensions).toEqual({ code: 'ABONNEMENT_BEEINDIGD', cursor: stroom.resultaten[0]?.data?.['nieuws'].cursor });
    expect(stroom.compleet()).toBe(true);
    await expect.poll(() => keten.bron.lezers.size, RUIM).toBe(0);
  });
});
