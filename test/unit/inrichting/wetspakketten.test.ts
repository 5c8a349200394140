import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesSchemabestand } from '../../../schema/pakket.js';
import { BEKENDHEID } from '../../../schema/vertrouwen.js';
import { DEMOVERBANDEN } from '../../../subgraphs/functies/inrichting/index.js';
import { BEHEERDER, PROFESSIONAL, proefinrichting, type Proefinrichting, REGISSEUR, WIJZIG, ZVH } from './hulp/proefinrichting.js';

let proef: Proefinrichting;
beforeAll(async () => void (proef = await proefinrichting()));
afterAll(() => proef.stop());

const REDEN = 'De jurist van het samenwerkingsverband stelde dit vast.';
const LEG_VAST = 'mutation ($pakket: String!, $v: Int!, $reden: String!) { legWetspakketVast(pakket: $pakket, verwachteVersie: $v, reden: $reden) { id naam versie status geldigVan geldigTot telt herkomst door reden } }';
const LIJST = 'query ($eerdere: Boolean! = false) { wetspakketten(eerdere: $eerdere, first: 100) { totaal edges { node { id versie telt herkomst vastgesteld door reden tekst } } } }';
interface Rij { readonly id: string; readonly versie: number; readonly telt: boolean; readonly herkomst: string; readonly vastgesteld: string | null; readonly door: string | null; readonly reden: string | null; readonly tekst: string }

const legVast = (pakket: string, v = 0, vrager = BEHEERDER, reden = REDEN) => proef.vraag(LEG_VAST, vrager, { pakket, v, reden });
const lijst = async (eerdere = false): Promise<readonly Rij[]> => ((await proef.vraag(LIJST, PROFESSIONAL, { eerdere })).data!['wetspakketten'] as { edges: { node: Rij }[] }).edges.map(({ node }) => node);
const stand = async () => ((await proef.vraag('{ geldendeInrichting { stand inhoud } }', PROFESSIONAL, {}, { uitgever: BEKENDHEID })).data!['geldendeInrichting'] as { stand: number; inhoud: string });
const vastgelegd = async () => (JSON.parse((await stand()).inhoud) as { pakketten: string[] }).pakketten;

/** A law of the product, in another version. */
const wet = (naam: string, versie: number): string => leesSchemabestand(`recht/${naam}.yaml`).replace(/^versie: \d+$/m, `versie: ${versie}`);
/** A law that the product does not have. */
const nieuweWet = (id: string, versie = 1, grondslag = `${id}-hulp`): string => `# Instelbaar beleid, geen juridisch advies.
id: ${id}
naam: Wet op de proef ${id}
versie: ${versie}
status: in_werking
geldig: { van: 2026-01-01, tot: null }
bron: [{ naam: Wet op de proef }]
grondslagen:
  - { id: ${grondslag}, naam: Hulp op proef, doelen: [{ id: proefdoel, naam: Kijken of het werkt }] }
regels:
  - id: ${id}-ggz
    effect: toestaan
    grondslag: ${grondslag}
    doelen: [proefdoel]
    naar: { rollen: [professional] }
    van: [ggz]
    categorieen: [BEKENDHEID, BETROKKENHEID]
    niveau: MINIMAAL
    artikel: artikel 1 Wet op de proef
    uitleg: Op proef mag worden nagevraagd of iemand bekend is.
    bewaren: { duur: P1Y, vanaf: EINDE_DOEL }
`;

describe('De wetspakketten', () => {
  it('zijn die van het product, met hun tekst, voor ieder die vraagt', async () => {
    const alle = await lijst();
    expect(alle.map(({ id }) => id)).toEqual(['avg', 'brp', 'jeugdwet', 'kader', 'wams', 'wgpga', 'wgs', 'wmo-2015', 'wpg']);
    for (const pakket of alle) expect(pakket).toMatchObject({ versie: 1, telt: true, herkomst: 'PRODUCT', vastgesteld: null, door: null, reden: null, tekst: leesSchemabestand(`recht/${pakket.id}.yaml`) });
  });

  it.each([['een procesregisseur', REGISSEUR], ['een professional', PROFESSIONAL]])('legt %s niet vast', async (_wie, vrager) => {
    expect((await legVast(nieuweWet('proefwet'), 0, vrager)).fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('Een beheerder legt een wetspakket vast', () => {
  it('dat de software niet heeft, en richt het daarna in', async () => {
    const { data, fouten } = await legVast(nieuweWet('proefwet'));
    expect(fouten).toEqual([]);
    expect(data!['legWetspakketVast']).toEqual({ id: 'proefwet', naam: 'Wet op de proef proefwet', versie: 1, status: 'IN_WERKING', geldigVan: '2026-01-01', geldigTot: null, telt: true, herkomst: 'VASTGELEGD', door: ZVH, reden: REDEN });
    const { inrichting } = DEMOVERBANDEN[0]!;
    const met = { ...inrichting, grondslagen: [...inrichting.grondslagen, { id: 'proefwet-hulp', doelen: ['proefdoel'], functies: ['medewerker-wijkteam'] }], pakketten: [...inrichting.pakketten, { id: 'proefwet' }] };
    const { fouten: geen } = await proef.vraag(WIJZIG, BEHEERDER, { verband: 'sv-demo', verwachteVersie: 1, reden: REDEN, inrichting: met });
    expect(geen).toEqual([]);
    const namen = (await proef.vraag('{ samenwerkingsverband(id: "sv-demo") { grondslagen { id naam } pakketten { id naam } } }', PROFESSIONAL)).data!['samenwerkingsverband'];
    expect(namen).toMatchObject({ grondslagen: expect.arrayContaining([{ id: 'proefwet-hulp', naam: 'Hulp op proef' }]) as unknown, pakketten: expect.arrayContaining([{ id: 'proefwet', naam: 'Wet op de proef proefwet' }]) as unknown });
  });

  it('als volgende versie van een wet van het product, en die van het product telt dan niet meer', async () => {
    const voor = await stand();
    expect((await legVast(wet('wpg', 2))).fouten).toEqual([]);
    expect((await stand()).stand).not.toBe(voor.stand);
    expect((await lijst()).filter(({ id }) => id === 'wpg')).toMatchObject([{ versie: 2, telt: true, herkomst: 'VASTGELEGD' }]);
    expect((await lijst(true)).filter(({ id }) => id === 'wpg')).toMatchObject([{ versie: 2, telt: true }, { versie: 1, telt: false, herkomst: 'PRODUCT' }]);
    expect(await vastgelegd()).toEqual(expect.arrayContaining([wet('wpg', 2)]));
  });

  it('versie na versie; de coördinator krijgt alleen de laatste', async () => {
    expect((await legVast(wet('wpg', 5), 2)).fouten).toEqual([]);
    expect((await lijst(true)).filter(({ id }) => id === 'wpg').map(({ versie }) => versie)).toEqual([5, 2, 1]);
    const teksten = await vastgelegd();
    expect(teksten).toContain(wet('wpg', 5));
    expect(teksten).not.toContain(wet('wpg', 2));
  });

  it.each([['die al telt', 5], ['die lager is', 3]])('niet met een nummer %s', async (_wat, versie) => {
    expect((await legVast(wet('wpg', versie), 5)).fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats: 'pakket.versie' }]);
  });

  it('niet als een ander eerder was', async () => {
    expect((await legVast(wet('wpg', 6), 2)).fouten).toMatchObject([{ code: 'VERSIE_VERANDERD' }]);
    const pogingen = await Promise.all([6, 7, 8].map((versie) => legVast(wet('wpg', versie), 5)));
    expect(pogingen.filter(({ fouten }) => fouten.length === 0)).toHaveLength(1);
    expect(pogingen.flatMap(({ fouten }) => fouten.map(({ code }) => code))).toEqual(['VERSIE_VERANDERD', 'VERSIE_VERANDERD']);
  });

  it('en van twee tegelijk die samen niet passen, komt er één in', async () => {
    const pogingen = await Promise.all(['ene-wet', 'andere-wet'].map((id) => legVast(nieuweWet(id, 1, 'gedeelde-grondslag'))));
    expect(pogingen.map(({ fouten }) => fouten.length).sort()).toEqual([0, 1]);
    const erbij = (await lijst()).filter(({ id }) => id.endsWith('e-wet'));
    expect(erbij).toHaveLength(1);
    const ander = erbij[0]!.id === 'ene-wet' ? 'andere-wet' : 'ene-wet';
    const { fouten } = await legVast(nieuweWet(ander, 1, 'gedeelde-grondslag'));
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', melding: expect.stringContaining('gedeelde-grondslag staat in') as string }]);
  });
});

describe('Een wetspakket dat niet klopt komt er niet in, en alles wat niet klopt wordt genoemd met zijn plaats', () => {
  const goed = nieuweWet('foute-wet');
  it.each<[string, string, string, RegExp]>([
    ['een onbekende categorie', goed.replace('BETROKKENHEID', 'ROMANS'), 'pakket.regels[0].categorieen[1]', /regel foute-wet-ggz, veld categorieen\[1\]: Kies uit BEKENDHEID, /],
    ['een veld dat er niet is', goed.replace('niveau:', 'nivo:'), 'pakket.regels[0].niveau, pakket.regels[0]', /niveau: .*\n.*Dit veld is er niet: nivo\./],
    ['een dag die er niet is', goed.replace('2026-01-01', '2026-02-30'), 'pakket.geldig.van', /veld geldig\.van: Schrijf dit als een dag/],
    ['een grondslag van een ander', nieuweWet('foute-wet', 1, 'wmo-vt'), 'pakket', /wmo-vt staat in/],
    ['geen YAML', 'id: [wet\nnaam: }', 'pakket', /tekstregel \d: .*geen leesbare YAML/],
    ['geen pakket', '- een\n- lijst', 'pakket', /Hier hoort een groep velden te staan/],
    ['een verwijzing', goed.replace('naam: Wet op', 'naam: &n Wet op').replace('naam: Hulp op proef', 'naam: *n'), 'pakket', /tekstregel \d+: Verwijs niet/],
    ['een veld dat er twee keer staat', `${goed}versie: 7\n`, 'pakket', /tekstregel \d+: Dit veld staat er twee keer/],
    ['een tekst die te groot is', `${goed}# ${'x'.repeat(70_000)}`, 'pakket', /ten hoogste 64 KB/],
    ['een tekst die te diep genest is', `${goed}onzin: ${'['.repeat(30_000)}${']'.repeat(30_000)}`, 'pakket', /te diep genest/],
    ['een tekst die te ver inspringt', `${'- '.repeat(30_000)}x`, 'pakket', /springt te ver in/],
    ['een persoonsnummer', goed.replace('Hulp op proef', 'Hulp voor 999901011'), 'pakket', /geen persoonsnummer/],
    ['een teken dat de schrijfrichting omdraait', goed.replace('Hulp op proef', 'Hulp \u202e op proef'), 'pakket', /tekstregel 9: Gebruik alleen tekens die te lezen zijn/],
    ['zo een teken als code', goed.replace('naam: Hulp op proef', 'naam: "Hulp \\u202e op proef"'), 'pakket', /schuine streep/],
    ['een nulteken', goed.replace('Hulp op proef', 'Hulp\0'), 'pakket', /tekens die te lezen zijn/],
  ])('%s', async (_wat, tekst, plaats, melding) => {
    const { fouten } = await legVast(tekst);
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats }]);
    expect(fouten[0]!.melding).toMatch(melding);
    expect(fouten[0]!.melding).not.toContain('999901011');
    expect((await lijst()).some(({ id }) => id === 'foute-wet')).toBe(false);
  });

  it('ook een reden die geen reden is, samen met de rest', async () => {
    const { fouten } = await legVast(goed.replace('MINIMAAL', 'VEEL'), 0, BEHEERDER, 'Zomaar.');
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats: 'reden, pakket.regels[0].niveau' }]);
  });
});

describe('Wat is vastgelegd', () => {
  it.each(['update wetspakket set reden = reden', 'delete from wetspakket', 'truncate wetspakket'])('blijft: %s', async (opdracht) => {
    await expect(sql.raw(opdracht).execute(proef.dienst.opslag.db)).rejects.toMatchObject({ code: '23001' });
  });

  it('en deze software niet kan lezen, houdt de rest niet op', async () => {
    await sql`insert into wetspakket values ('van-later', 1, now(), ${ZVH}, 'Van een latere versie van de software.', 'id: van-later')`.execute(proef.dienst.opslag.db);
    expect((await lijst()).map(({ id }) => id)).toEqual(expect.arrayContaining(['wpg', 'proefwet']));
    expect((await lijst()).map(({ id }) => id)).not.toContain('van-later');
    expect((await legVast(nieuweWet('nog-een-wet'))).fouten).toEqual([]);
  });
});
