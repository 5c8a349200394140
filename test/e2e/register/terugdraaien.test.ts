import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { bied, laatToe, type Publicist } from './hulp/proefpublicist.js';
import { haal, nummer } from './hulp/beheer.js';
import { met, proefschema } from './hulp/proefschema.js';

const OPVANG = '00000099012000001000';
const TYPE = '{ __type(name: "KinderopvangBijdrage") { name fields { name } } }';

let keten: Proefketen;
let opvang: Publicist;
beforeAll(async () => {
  keten = await startKeten();
  opvang = await laatToe(keten, OPVANG, 'kinderopvang');
});
afterAll(() => keten[Symbol.asyncDispose]());

const publiceer = (sdl: string, verwachteVersie: number) => opvang.publiceer({ wat: 'soort', soort: 'kinderopvang', naam: 'Kinderopvang', contract: '1.1', sdl, reden: 'Een versie van deze soort.', verwachteVersie });
const draaiTerug = async (naar: number) =>
  bied(keten, JSON.stringify({ wat: 'terugdraaiing', naar, reden: 'Deze versie gaf klachten van gebruikers.', verwachteVersie: await nummer(keten) }), await keten.token('beheerder'));
const velden = async () => (await keten.vraag<{ __type: { fields: readonly { name: string }[] } | null }>(TYPE, {}, 'analist')).data!.__type?.fields.map(({ name }) => name);

describe('Terugdraaien', () => {
  it('geeft het API-schema van toen, byte voor byte, en de gateway dient het', async () => {
    const [leeg, begin] = [await haal(keten, 'api.graphql'), await nummer(keten)];
    expect(await publiceer(proefschema('kinderopvang'), 0)).toMatchObject({ status: 200, versie: 1 });
    const [eerste, eerst] = [await haal(keten, 'api.graphql'), await nummer(keten)];
    expect(await velden()).toContain('notities');
    const meer = met(proefschema('kinderopvang'), '  notities: [KinderopvangNotitie!]', '  stamgroep: String @gegeven(categorie: BEGELEIDING_EN_HULP, niveau: BEPERKT)\n  """De notities van dit jaar."""\n  notities: [KinderopvangNotitie!]').replace('"""De notities over de persoon."""', '"""De stamgroep van de persoon."""');
    expect(await publiceer(meer, 1)).toMatchObject({ status: 200, versie: 2 });
    expect(await velden()).toContain('stamgroep');

    expect(await draaiTerug(eerst)).toMatchObject({ status: 200, aangenomen: true });
    expect(await haal(keten, 'api.graphql')).toEqual(eerste);
    expect((await haal(keten, `versies/${eerst}/api.graphql`)).tekst).toBe(eerste.tekst);
    expect(await velden()).not.toContain('stamgroep');

    expect(await draaiTerug(begin)).toMatchObject({ status: 200, aangenomen: true });
    expect(await haal(keten, 'api.graphql')).toEqual(leeg);
    expect(await velden()).toBeUndefined();
  });

  it('laat daarna weer publiceren op wat er dan is, en geen nummer komt twee keer voor', async () => {
    const { status, bevindingen, versie } = await publiceer(proefschema('kinderopvang'), 0);
    expect([status, bevindingen.filter(({ ernst }) => ernst === 'FOUT'), versie]).toEqual([200, [], 3]);
    expect(await velden()).toContain('notities');
  });

  it('weigert een versie die er niet is, en zegt welke er zijn', async () => {
    expect(await draaiTerug(9_999)).toMatchObject({ status: 404, code: 'VERSIE_ONBEKEND' });
  });
});
