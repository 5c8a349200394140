import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANDER, ANDER_PERSOON, ANDERE_CASUS, CASUS, NIET_PROFESSIONALS, PERSOON, POLITIE, type Proefactie, REGISSEUR, startProefactie, UITVOERDER, VEILIG_THUIS, VT, WIJKTEAM } from './hulp/proefactie.js';
import { stappen, zetUit, zie } from './hulp/vragen.js';

let proef: Proefactie;
/** Acties by what they are: who carries out, about whom, in which casus. */
let ids: Record<'wijkteam' | 'wijkteamAnder' | 'politie' | 'vanVt', string>;
beforeAll(async () => {
  proef = await startProefactie();
  const id = async (anders: object, wie = REGISSEUR): Promise<string> => (await zetUit(proef, anders, undefined, wie)).id;
  ids = {
    wijkteam: await id({}),
    wijkteamAnder: await id({ persoon: ANDER_PERSOON }),
    politie: await id({ uitvoerder: POLITIE }),
    vanVt: await id({ casus: ANDERE_CASUS }, VEILIG_THUIS),
  };
  await stappen(proef, UITVOERDER, ids.wijkteamAnder, 'pakActieOp');
});
afterAll(() => proef[Symbol.asyncDispose]());

interface Bladzijde {
  readonly totaal: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

/** What an entity answers, whichever it is. */
interface Verwezen {
  readonly id?: string;
  readonly acties?: Bladzijde | null;
  readonly ketenacties?: readonly { readonly id: string }[] | null;
}

const codes = ({ fouten }: { readonly fouten: readonly { readonly code: string }[] }): readonly string[] => fouten.map(({ code }) => code);
const namen = (gevonden: readonly { readonly id: string }[] | null | undefined): readonly string[] =>
  (gevonden ?? []).map(({ id }) => Object.entries(ids).find(([, eigen]) => eigen === id)?.[0] ?? id);
const knopen = (connectie: Bladzijde | null | undefined): readonly string[] => namen(connectie?.edges.map(({ node }) => node));

describe('actie(id)', () => {
  it.each([['de casusregisseur', REGISSEUR], ['wie haar uitvoert', UITVOERDER]] as const)('ziet %s', async (_, wie) => {
    expect((await zie(proef, wie, ids.wijkteam)).data?.actie).toMatchObject({ id: ids.wijkteam, persoon: { id: PERSOON } });
  });

  it('geeft een ander hetzelfde als van een actie die er niet is, tot op de byte', async () => {
    const [ander, geen, onzin] = await Promise.all([ids.wijkteam, 'a0000000-0000-4000-8000-00000000000f', 'geen-uuid'].map((id) => zie(proef, ANDER, id)));
    expect(codes(ander!)).toEqual(['OPDRACHT_ONBEKEND']);
    expect([geen!.tekst, onzin!.tekst]).toEqual([ander!.tekst, ander!.tekst]);
  });
});

describe('mijnOpdrachten.acties', () => {
  const MIJN = 'query ($status: [Opdrachtstatus!], $first: Int, $after: String) { mijnOpdrachten { acties(status: $status, first: $first, after: $after) { totaal pageInfo { hasNextPage endCursor } edges { cursor node { id status } } } } }';
  const mijn = async (wie = UITVOERDER, variables = {}) => (await proef.vraag<{ mijnOpdrachten: { acties: Bladzijde } }>(wie, MIJN, variables)).data!.mijnOpdrachten.acties;

  it('is het werk van mijn organisatie als uitvoerder, de nieuwste eerst, uit elke casus; niet wat zij uitzette', async () => {
    expect(knopen(await mijn())).toEqual(['vanVt', 'wijkteamAnder', 'wijkteam']);
    expect(knopen(await mijn(ANDER))).toEqual(['politie']);
    expect(knopen(await mijn(REGISSEUR))).toEqual([]);
  });

  it('is te kiezen op status en te lezen in bladzijden', async () => {
    expect(knopen(await mijn(UITVOERDER, { status: ['OPGEPAKT'] }))).toEqual(['wijkteamAnder']);
    const eerste = await mijn(UITVOERDER, { first: 2 });
    expect([knopen(eerste), eerste.totaal, eerste.pageInfo.hasNextPage]).toEqual([['vanVt', 'wijkteamAnder'], 3, true]);
    const tweede = await mijn(UITVOERDER, { first: 2, after: eerste.pageInfo.endCursor });
    expect([knopen(tweede), tweede.pageInfo.hasNextPage]).toEqual([['wijkteam'], false]);
  });

  it.each([{ first: 0 }, { first: 101 }, { after: 'geen-cursor' }])('weigert een bladzijde die niet kan (%j)', async (variables) => {
    expect(codes(await proef.vraag(UITVOERDER, MIJN, variables))).toEqual(['BAD_USER_INPUT']);
  });

  it.each(Object.entries(NIET_PROFESSIONALS))('is niet voor een %s', async (_, wie) => {
    expect(codes(await proef.vraag(wie, MIJN))).toEqual(['FORBIDDEN']);
  });
});

/** Asks as another subgraph would have the gateway ask: by reference. */
const entiteiten = async (wie: typeof REGISSEUR, representations: readonly object[], selectie: string): Promise<readonly (Verwezen | null)[]> =>
  (await proef.vraag<{ _entities: readonly (Verwezen | null)[] }>(wie, `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selectie} } }`, { representations })).data?._entities ?? [];

describe('Casus.acties', () => {
  const acties = async (wie: typeof REGISSEUR, id: string) => knopen((await entiteiten(wie, [{ __typename: 'Casus', id }], '... on Casus { acties { totaal edges { node { id } } } }'))[0]?.acties);

  it('zijn voor de casusregisseur alle acties van de casus', async () => {
    expect(await acties(REGISSEUR, CASUS)).toEqual(['politie', 'wijkteamAnder', 'wijkteam']);
  });

  it('zijn voor wie er een uitvoert alleen de eigen', async () => {
    expect(await acties(UITVOERDER, CASUS)).toEqual(['wijkteamAnder', 'wijkteam']);
    expect(await acties(ANDER, CASUS)).toEqual(['politie']);
  });

  it('zijn voor een ander geen, ook van een casus die er niet is', async () => {
    expect(await acties(VEILIG_THUIS, CASUS)).toEqual([]);
    expect(await acties(REGISSEUR, ANDERE_CASUS)).toEqual([]);
    expect(await acties(REGISSEUR, 'c0000000-0000-4000-8000-00000000000f')).toEqual([]);
  });

  it('zijn null als niet is vast te stellen wie de casusregisseur is', async () => {
    proef.wereld.stil.add('melding');
    const [casus] = await entiteiten(UITVOERDER, [{ __typename: 'Casus', id: CASUS }], '... on Casus { id acties { totaal } }');
    proef.wereld.stil.delete('melding');
    expect(casus).toEqual({ id: CASUS, acties: null });
  });
});

describe('Uitvraag.ketenacties: de eigen acties van een partner en die van de keten staan bij dezelfde bron', () => {
  const uitvraag = (persoon: string, oin: string): object => ({ __typename: 'Uitvraag', persoon: { id: persoon }, partner: { oin } });
  const SELECTIE = '... on Uitvraag { partner { oin naam } ketenacties { id omschrijving uitvoerder { naam } } }';

  it('geeft per persoon en partner wat bij die partner is belegd, gefilterd op wat de vrager mag zien', async () => {
    const vraag = [uitvraag(PERSOON, WIJKTEAM), uitvraag(PERSOON, POLITIE), uitvraag(ANDER_PERSOON, WIJKTEAM), uitvraag(ANDER_PERSOON, POLITIE), uitvraag(PERSOON, VT)];
    const van = async (wie: typeof REGISSEUR) => (await entiteiten(wie, vraag, SELECTIE)).map((uitvraagje) => namen(uitvraagje?.ketenacties));
    expect(await van(REGISSEUR)).toEqual([['wijkteam'], ['politie'], ['wijkteamAnder'], [], []]);
    expect(await van(VEILIG_THUIS)).toEqual([['vanVt'], [], [], [], []]);
    expect(await van(UITVOERDER)).toEqual([['vanVt', 'wijkteam'], [], ['wijkteamAnder'], [], []]);
    expect(await van(ANDER)).toEqual([[], ['politie'], [], [], []]);
  });

  it('kost voor een ronde van 24 personen en 13 partners één vraag aan samenwerkfunctie 1, en evenveel queries als voor één', async () => {
    const ronde = Array.from({ length: 24 }, (_, p) => Array.from({ length: 13 }, (__, o) => uitvraag(p === 0 ? PERSOON : `persoon-${p}`, o === 0 ? WIJKTEAM : `000000990000000010${String(o).padStart(2, '0')}`))).flat();
    const tel = async (vraag: readonly object[]): Promise<{ readonly queries: number; readonly vragen: number }> => {
      let queries = 0;
      const stop = proef.dienst.opslag.opQuery(({ sql }) => void (queries += /from opdracht o|from overgang|from voortgang/.test(sql) && !/o\.termijn <=|herinner_op <=/.test(sql) ? 1 : 0));
      const eerder = proef.vragen.length;
      await entiteiten(REGISSEUR, vraag, SELECTIE);
      stop();
      return { queries, vragen: proef.vragen.length - eerder };
    };
    expect((await tel(ronde)).vragen).toBe(1);
    expect(proef.vragen.at(-1)!.query).toContain('casusrecht');
    // Which acties, and what they are; the log has its own.
    expect([await tel(ronde), await tel([ronde[0]!])]).toEqual([{ queries: 2, vragen: 1 }, { queries: 2, vragen: 1 }]);
  });
});

describe('Een verwijzing naar een actie', () => {
  it('is null voor wie haar niet mag zien, en voor een actie die er niet is', async () => {
    const verwijzingen = [{ __typename: 'Ketenactie', id: ids.wijkteam }, { __typename: 'Ketenactie', id: ids.politie }, { __typename: 'Ketenactie', id: 'geen' }];
    expect(await entiteiten(UITVOERDER, verwijzingen, '... on Ketenactie { id }')).toEqual([{ id: ids.wijkteam }, null, null]);
    expect(await entiteiten(VEILIG_THUIS, verwijzingen, '... on Ketenactie { id }')).toEqual([null, null, null]);
  });
});
