import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alleenDat, type Antwoorden, type Blad, BUITENSTAANDER, type Getoond, over, POLITIE, type Proefketenindex, proefketenindex, voorval, VT, wie, ZVH } from './hulp/proefketenindex.js';

const GEBEURTENISSEN = /* GraphQL */ `
  query ($soorten: [String!], $vanaf: DateTime, $tot: DateTime, $first: Int! = 50, $after: String) {
    gebeurtenissen(soorten: $soorten, vanaf: $vanaf, tot: $tot, first: $first, after: $after) {
      edges { cursor node { id soort betekenis bron moment ontvangen niveau gegevens { naam waarde } onderwerp { __typename ... on Melding { id } } cursor } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;
const TIJDLIJNEN = /* GraphQL */ `
  query ($wie: [_Any!]!, $first: Int! = 50, $after: String) {
    _entities(representations: $wie) {
      ... on Persoon { id tijdlijn(first: $first, after: $after) { edges { node { niveau soort gegevens { naam waarde } cursor } } pageInfo { hasNextPage endCursor } } }
      ... on Casus { id tijdlijn(first: $first, after: $after) { edges { node { niveau soort cursor } } } }
    }
  }
`;

describe('De gebeurtenissen in de graaf', () => {
  let index: Proefketenindex;
  beforeAll(async () => {
    index = await proefketenindex();
  });
  afterAll(() => index.stop());
  beforeEach(() => void index.logboek.splice(0));

  const persoon = (): string => `persoon-${randomUUID()}`;
  const knopen = (data: Antwoorden): readonly Getoond[] => data.gebeurtenissen.edges.map(({ node }) => node);
  /** What a reader gets that is stored from here on. */
  const sinds = async (): Promise<string> => Buffer.from(`p${await index.gebeurtenissen.hoofd()}`).toString('base64url');

  it('van één voorval krijgt elke lezer alleen zijn hoogste variant', async () => {
    const [after, wieHetIs] = [await sinds(), persoon()];
    await index.gebeurtenissen.voegToe(voorval([
      { niveau: 'MINIMAAL' }, { niveau: 'BEPERKT', doelgroep: [VT, POLITIE], gegevens: { persoon: wieHetIs, door: VT } }, { niveau: 'VOLLEDIG', doelgroep: [VT], gegevens: { persoon: wieHetIs, door: VT, reden: 'Ander meldpunt' } },
    ], { type: 'nl.handbereik.melding-doorgezet' }));
    for (const [oin, niveau] of [[VT, 'VOLLEDIG'], [POLITIE, 'BEPERKT'], [BUITENSTAANDER, 'MINIMAAL']] as const) {
      const { data, fouten } = await index.vraag(GEBEURTENISSEN, wie(oin), { after });
      expect(fouten).toEqual([]);
      expect(knopen(data).map((een) => een.niveau)).toEqual([niveau]);
      expect(JSON.stringify(data).includes(wieHetIs)).toBe(niveau !== 'MINIMAAL');
      expect(JSON.stringify(data)).not.toContain('doelgroep');
    }
  });

  it('toont soort, betekenis, bron, momenten, gegevens als tekst, onderwerp en cursor', async () => {
    const after = await sinds();
    const moment = '2026-11-01T10:00:00.000Z';
    await index.gebeurtenissen.voegToe(voorval([{ niveau: 'MINIMAAL' }, { niveau: 'BEPERKT', doelgroep: [VT], gegevens: { soort: 'VT', meldpunt: VT, leeftijd: 9 } }], { type: 'nl.handbereik.melding-geregistreerd', onderwerp: 'melding/m-1', moment }));
    const [gebeurtenis] = knopen((await index.vraag(GEBEURTENISSEN, wie(VT), { after })).data);
    expect(gebeurtenis).toMatchObject({
      soort: 'nl.handbereik.melding-geregistreerd', betekenis: 'Een melding is geregistreerd bij een meldpunt.', bron: `urn:nld:oin:${ZVH}:systeem:melding`, moment, niveau: 'BEPERKT',
      gegevens: expect.arrayContaining([{ naam: 'leeftijd', waarde: '9' }, { naam: 'meldpunt', waarde: VT }]), onderwerp: { __typename: 'Melding', id: 'm-1' },
    });
    expect(Date.parse(gebeurtenis?.ontvangen ?? '')).toBeGreaterThan(Date.parse(moment));
    expect((await index.vraag(GEBEURTENISSEN, wie(VT), { after: gebeurtenis?.cursor })).data.gebeurtenissen.edges).toEqual([]);
  });

  it('een soort die niemand kent heeft geen onderwerp, en wordt wel getoond', async () => {
    const after = await sinds();
    await index.gebeurtenissen.voegToe(alleenDat({ type: 'nl.anders.iets', onderwerp: 'melding/m-2' }));
    const [gebeurtenis] = knopen((await index.vraag(GEBEURTENISSEN, wie(VT), { after })).data);
    expect(gebeurtenis).toMatchObject({ soort: 'nl.anders.iets', onderwerp: null });
  });

  it('bladert, en filtert op soort en op wanneer het gebeurde', async () => {
    const after = await sinds();
    for (const uur of [1, 2, 3, 4]) await index.gebeurtenissen.voegToe(alleenDat({ moment: `2026-10-0${uur}T00:00:00.000Z`, type: uur === 2 ? 'nl.handbereik.casus-geopend' : 'nl.handbereik.melding-opgepakt' }));
    const momenten = async (variabelen: object): Promise<string[]> => knopen((await index.vraag(GEBEURTENISSEN, wie(VT), { after, ...variabelen })).data).map((een) => een.moment.slice(9, 10));
    expect(await momenten({ soorten: ['nl.handbereik.casus-geopend'] })).toEqual(['2']);
    expect(await momenten({ vanaf: '2026-10-02T00:00:00Z', tot: '2026-10-04T00:00:00Z' })).toEqual(['2', '3']);
    const { data: { gebeurtenissen: eerste } } = await index.vraag(GEBEURTENISSEN, wie(VT), { after, first: 3 });
    expect(eerste.pageInfo.hasNextPage).toBe(true);
    const { data: { gebeurtenissen: tweede } } = await index.vraag(GEBEURTENISSEN, wie(VT), { after: eerste.pageInfo.endCursor, first: 3 });
    expect([eerste.edges.length, tweede.edges.length, tweede.pageInfo.hasNextPage]).toEqual([3, 1, false]);
  });

  it.each([
    ['een soort die niet is afgesproken', { soorten: ['nl.handbereik.bestaat-niet'] }, 'GEBEURTENISSOORT_ONBEKEND', 'soorten.0'],
    ['een cursor die er geen is', { after: 'abc' }, 'CURSOR_ONGELDIG', 'after'],
    ['een te lange bladzijde', { first: 101 }, 'BAD_USER_INPUT', 'first'],
  ])('weigert %s, met de plaats', async (_wat, variabelen, code, plaats) => {
    expect((await index.vraag(GEBEURTENISSEN, wie(VT), variabelen)).fouten).toMatchObject([{ code, plaats }]);
  });

  it.each(['burger', 'analist'])('een %s krijgt FORBIDDEN met een zin, en dat staat in het logboek', async (rol) => {
    const { fouten } = await index.vraag(GEBEURTENISSEN, wie(VT, rol));
    expect(fouten).toMatchObject([{ code: 'FORBIDDEN', melding: expect.stringMatching(/^[A-Z].+\.$/) }]);
    const tijdlijn = await index.vraag(TIJDLIJNEN, wie(VT, rol), { wie: [{ __typename: 'Persoon', id: persoon() }] });
    expect(tijdlijn.fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(tijdlijn.data._entities[0]?.tijdlijn).toBeNull();
    expect(index.logboek.flatMap(({ beslissingen }) => beslissingen).map(({ antwoord }) => antwoord['uitkomst'])).toEqual(['GEWEIGERD', 'GEWEIGERD']);
  });

  it('wat over een persoon gaat wordt eerst verantwoord; zonder logboek komt er niets', async () => {
    const [after, wieHetIs] = [await sinds(), persoon()];
    await index.gebeurtenissen.voegToe(over(wieHetIs, [VT]));
    await index.vraag(GEBEURTENISSEN, wie(VT), { after });
    expect(index.logboek.flatMap(({ verwerkingen }) => verwerkingen)).toMatchObject([{ verantwoordelijke: ZVH, betrokkene: wieHetIs, wederpartij: `urn:nld:oin:${VT}` }]);
    index.logboekStuk(true);
    for (const [vraag, variabelen] of [[GEBEURTENISSEN, { after }], [TIJDLIJNEN, { wie: [{ __typename: 'Persoon', id: wieHetIs }] }]] as const) {
      const { data, fouten } = await index.vraag(vraag, wie(VT), variabelen);
      expect(fouten).toMatchObject([{ code: 'LOGBOEK_ONBESCHIKBAAR' }]);
      expect(JSON.stringify(data ?? {})).not.toContain('BEPERKT');
    }
    index.logboekStuk(false);
  });

  it('een tijdlijn staat op volgorde, met alleen wat deze organisatie mag weten, en bladert', async () => {
    const [wieHetIs, casus] = [persoon(), `casus-${randomUUID()}`];
    for (let i = 0; i < 5; i += 1) await index.gebeurtenissen.voegToe(over(wieHetIs, i % 2 === 0 ? [VT, POLITIE] : [POLITIE], { casus }));
    const refs = [{ __typename: 'Persoon', id: wieHetIs }, { __typename: 'Casus', id: casus }];
    const aantallen = async (oin: string): Promise<readonly (number | undefined)[]> => (await index.vraag(TIJDLIJNEN, wie(oin), { wie: refs })).data._entities.map(({ tijdlijn }) => tijdlijn?.edges.length);
    expect([await aantallen(POLITIE), await aantallen(VT), await aantallen(BUITENSTAANDER)]).toEqual([[5, 5], [3, 3], [0, 0]]);

    const { data } = await index.vraag(TIJDLIJNEN, wie(VT), { wie: refs.slice(0, 1), first: 2 });
    const [{ tijdlijn } = { tijdlijn: null }] = data._entities;
    const { edges, pageInfo } = tijdlijn as Blad;
    expect([edges.length, pageInfo.hasNextPage]).toEqual([2, true]);
    const rest = await index.vraag(TIJDLIJNEN, wie(VT), { wie: refs.slice(0, 1), first: 2, after: pageInfo.endCursor });
    expect(rest.data._entities[0]?.tijdlijn?.edges).toHaveLength(1);
  });

  it('elke blik op een tijdlijn staat in het logboek, ook als er niets te zien is', async () => {
    const [een, ander, casus] = [persoon(), persoon(), `casus-${randomUUID()}`];
    await index.gebeurtenissen.voegToe(over(een, [VT], { casus }));
    await index.vraag(TIJDLIJNEN, wie(VT), { wie: [{ __typename: 'Persoon', id: ander }, { __typename: 'Casus', id: casus }] });
    const rijen = index.logboek.flatMap(({ verwerkingen }) => verwerkingen);
    expect(rijen.map(({ betrokkene, kenmerken }) => [betrokkene, kenmerken['casus']])).toEqual(expect.arrayContaining([[ander, undefined], [een, casus]]));
    expect(rijen).toHaveLength(2);
  });

  it('tijdlijnen van honderd personen kosten één vraag aan de database', async () => {
    const personen = Array.from({ length: 100 }, persoon);
    await index.gebeurtenissen.voegToe(personen.flatMap((een) => over(een, [VT])));
    const vragen: string[] = [];
    const stop = index.opslag.opQuery(({ sql }) => vragen.push(sql));
    const { data } = await index.vraag(TIJDLIJNEN, wie(VT), { wie: personen.map((id) => ({ __typename: 'Persoon', id })) });
    stop();
    expect(data._entities.map(({ tijdlijn }) => tijdlijn?.edges.length)).toEqual(personen.map(() => 1));
    expect(vragen.filter((tekst) => tekst.includes('unnest'))).toHaveLength(1);
  });

  it('wat verborgen is, is er voor niemand', async () => {
    const [after, wieHetIs, correlatie] = [await sinds(), persoon(), randomUUID()];
    await index.gebeurtenissen.voegToe(over(wieHetIs, [VT], { correlatie }));
    await index.gebeurtenissen.verberg({ bron: `urn:nld:oin:${ZVH}:systeem:melding`, correlatie, verborgen: true, reden: 'Verkeerde persoon', door: { oin: ZVH, functie: 'beheerder' } });
    expect(knopen((await index.vraag(GEBEURTENISSEN, wie(VT), { after })).data)).toEqual([]);
    expect((await index.vraag(TIJDLIJNEN, wie(VT), { wie: [{ __typename: 'Persoon', id: wieHetIs }] })).data._entities[0]?.tijdlijn?.edges).toEqual([]);
  });
});
