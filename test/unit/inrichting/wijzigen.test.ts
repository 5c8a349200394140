import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMOVERBANDEN } from '../../../subgraphs/functies/inrichting/index.js';
import { metBeheer } from '../../harness/postgres.js';
import { BEHEERDER, BUITENSTAANDER, GESCHIEDENIS, POLITIE, PROFESSIONAL, proefinrichting, type Proefinrichting, REGISSEUR, VT, wie, WIJZIG, ZVH } from './hulp/proefinrichting.js';

let proef: Proefinrichting;
beforeAll(async () => void (proef = await proefinrichting()));
afterAll(() => proef.stop());

const SV_DEMO = DEMOVERBANDEN[0]!.inrichting;
const ANDERS = { ...SV_DEMO, naam: 'Een andere naam' };
const REDEN = 'Afgesproken in het overleg van de partijen.';
const DAG = 86_400_000;

/** A samenwerkingsverband of its own for a test, with version 1. */
async function nieuwVerband(verband: string, inrichting: object = SV_DEMO): Promise<void> {
  const { fouten } = await proef.vraag('mutation ($opdracht: InrichtOpdracht!) { richtIn(opdracht: $opdracht) { id } }', BEHEERDER, { opdracht: { verband, reden: REDEN, inrichting } });
  expect(fouten).toEqual([]);
}

interface Versie { versie: number; geldigVanaf: string; vastgesteld: string; door: string; doorNaam: string; reden: string; wijzigingen: { veld: string; zin: string }[] }
async function geschiedenis(id: string, vrager = BEHEERDER): Promise<Versie[]> {
  const { data } = await proef.vraag(GESCHIEDENIS, vrager, { id });
  return (data!['samenwerkingsverband'] as { geschiedenis: { edges: { node: Versie }[] } }).geschiedenis.edges.map(({ node }) => node);
}

describe('Wie een samenwerkingsverband wijzigt', () => {
  beforeAll(() => nieuwVerband('sv-wie'));
  const wijzig = (vrager: typeof BEHEERDER, verband = 'sv-wie') => proef.vraag(WIJZIG, vrager, { verband, verwachteVersie: 99, reden: REDEN, inrichting: SV_DEMO });

  // The expected version is wrong on purpose: who gets that far, was let in.
  it.each([
    ['een beheerder', BEHEERDER, 'VERSIE_VERANDERD'],
    ['een procesregisseur van de organisatie die dat is', REGISSEUR, 'VERSIE_VERANDERD'],
    ['een professional van die organisatie niet', PROFESSIONAL, 'FORBIDDEN'],
    ['een procesregisseur van een andere partij niet', wie(POLITIE, 'procesregisseur'), 'FORBIDDEN'],
    ['een procesregisseur van buiten niet, en die ziet ook niet dat het er is', wie(BUITENSTAANDER, 'procesregisseur'), 'SAMENWERKINGSVERBAND_ONBEKEND'],
  ])('%s', async (_wat, vrager, code) => {
    expect((await wijzig(vrager)).fouten).toMatchObject([{ code }]);
  });

  it('een nieuw samenwerkingsverband en het register zijn alleen voor een beheerder', async () => {
    const deelnemer = { naam: 'Nieuw', soort: 'ggz', regio: 'Midden', endpoint: 'https://nieuw.example/graphql' };
    const opdrachten = [
      ['mutation ($o: InrichtOpdracht!) { richtIn(opdracht: $o) { id } }', { o: { verband: 'sv-x', reden: REDEN, inrichting: SV_DEMO } }],
      ['mutation ($d: DeelnemerInvoer!) { registreerDeelnemer(oin: "00000099006000000099", reden: "Een reden om te noemen.", deelnemer: $d) { oin } }', { d: deelnemer }],
      [`mutation ($d: DeelnemerInvoer!) { wijzigDeelnemer(oin: "${VT}", verwachteVersie: 1, reden: "Een reden om te noemen.", deelnemer: $d) { oin } }`, { d: deelnemer }],
    ] as const;
    for (const [query, variabelen] of opdrachten) {
      for (const vrager of [REGISSEUR, PROFESSIONAL]) expect((await proef.vraag(query, vrager, variabelen)).fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
  });

  it('een versie die nog moet ingaan geeft nog geen rechten', async () => {
    await nieuwVerband('sv-straks');
    const overgedragen = { ...SV_DEMO, partijen: SV_DEMO.partijen.map(({ oin, rollen }) => ({ oin, rollen: [...rollen.filter((rol) => rol !== 'PROCESREGISSEUR'), ...(oin === POLITIE ? ['PROCESREGISSEUR'] : [])] })) };
    const geldigVanaf = new Date(Date.now() + DAG).toISOString();
    expect((await proef.vraag(WIJZIG, REGISSEUR, { verband: 'sv-straks', verwachteVersie: 1, geldigVanaf, reden: REDEN, inrichting: overgedragen })).fouten).toEqual([]);
    const opdracht = { verband: 'sv-straks', verwachteVersie: 99, reden: REDEN, inrichting: SV_DEMO };
    const politie = wie(POLITIE, 'procesregisseur');
    expect((await proef.vraag(WIJZIG, politie, opdracht)).fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await proef.vraag(WIJZIG, politie, opdracht, { nu: new Date(Date.now() + 2 * DAG) })).fouten).toMatchObject([{ code: 'VERSIE_VERANDERD' }]);
    expect((await proef.vraag(WIJZIG, REGISSEUR, opdracht, { nu: new Date(Date.now() + 2 * DAG) })).fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('Elke wijziging', () => {
  it('is een versie met wie, wanneer, vanaf wanneer, waarom en wat er veranderde', async () => {
    await nieuwVerband('sv-geschiedenis');
    const nieuw = { ...SV_DEMO, naam: 'Samenwerkingsverband Midden (nieuw)', partijen: SV_DEMO.partijen.filter(({ oin }) => oin !== POLITIE), pakketten: [...SV_DEMO.pakketten, { id: 'wams', inwerkingtreding: '2026-07-01' }] };
    const { data, fouten } = await proef.vraag(WIJZIG, REGISSEUR, { verband: 'sv-geschiedenis', verwachteVersie: 1, reden: REDEN, inrichting: nieuw });
    expect(fouten).toEqual([]);
    expect(data!['wijzigInrichting']).toMatchObject({ id: 'sv-geschiedenis', naam: 'Samenwerkingsverband Midden (nieuw)', versie: 2 });
    const [eerste, tweede] = await geschiedenis('sv-geschiedenis', PROFESSIONAL);
    expect(eerste).toMatchObject({ versie: 1, door: ZVH, doorNaam: 'Zorg- en Veiligheidshuis Midden', reden: REDEN, wijzigingen: [] });
    expect(tweede).toMatchObject({ versie: 2, door: VT, doorNaam: 'Veilig Thuis Midden', reden: REDEN });
    expect(tweede!.wijzigingen).toEqual([
      { veld: 'naam', zin: 'De naam is nu „Samenwerkingsverband Midden (nieuw)” en was „Samenwerkingsverband Midden (demo)”.' },
      { veld: 'partijen', zin: 'Politie-eenheid Midden doet niet meer mee.' },
      { veld: 'pakketten', zin: 'Het wetspakket „Wet aanpak meervoudige problematiek sociaal domein” staat aan vanaf 2026-07-01.' },
    ]);
  });

  it('geldt vanaf haar moment, en wat daarvoor gold blijft te lezen', async () => {
    await nieuwVerband('sv-moment');
    const straks = new Date(Date.now() + 10 * DAG).toISOString();
    await proef.vraag(WIJZIG, BEHEERDER, { verband: 'sv-moment', verwachteVersie: 1, geldigVanaf: straks, reden: REDEN, inrichting: { ...SV_DEMO, naam: 'Straks' } });
    const op = async (moment: string | null) => ((await proef.vraag('query ($op: DateTime) { samenwerkingsverband(id: "sv-moment", op: $op) { naam versie } }', BEHEERDER, { op: moment })).data!['samenwerkingsverband']);
    expect(await op(null)).toEqual({ naam: SV_DEMO.naam, versie: 1 });
    expect(await op(straks)).toEqual({ naam: 'Straks', versie: 2 });
    expect(await op('2020-01-01T00:00:00Z')).toBeNull();
    const lijst = (await proef.vraag('{ samenwerkingsverbanden { id versie } }', BEHEERDER, {}, { nu: new Date(Date.parse(straks) - 1) })).data!['samenwerkingsverbanden'];
    expect(lijst).toContainEqual({ id: 'sv-moment', versie: 1 });
  });

  it('is voor wie eruit ging te lezen zolang zij deelnam, en daarna niet meer', async () => {
    await nieuwVerband('sv-eruit');
    const zonder = { ...SV_DEMO, partijen: SV_DEMO.partijen.filter(({ oin }) => oin !== POLITIE) };
    await proef.vraag(WIJZIG, BEHEERDER, { verband: 'sv-eruit', verwachteVersie: 1, reden: REDEN, inrichting: zonder });
    const [eerste] = await geschiedenis('sv-eruit');
    const lees = async (op: string | null) => (await proef.vraag('query ($op: DateTime) { samenwerkingsverband(id: "sv-eruit", op: $op) { versie geschiedenis { totaal } } }', wie(POLITIE, 'professional'), { op })).data!['samenwerkingsverband'];
    expect(await lees(null)).toBeNull();
    expect(await lees(eerste!.geldigVanaf)).toEqual({ versie: 1, geschiedenis: { totaal: 1 } });
  });

  it.each([
    ['in het verleden', -90_000],
    ['meer dan een jaar vooruit', 400 * DAG],
  ])('kan niet ingaan %s', async (_wat, verschil) => {
    const geldigVanaf = new Date(Date.now() + verschil).toISOString();
    expect((await proef.vraag(WIJZIG, BEHEERDER, { verband: 'sv-demo', verwachteVersie: 1, geldigVanaf, reden: REDEN, inrichting: ANDERS })).fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats: 'geldigVanaf' }]);
  });

  it('kan niet ingaan vóór de versie ervoor, wel op hetzelfde moment', async () => {
    await nieuwVerband('sv-volgorde');
    const wijzig = (verwachteVersie: number, over: number) => proef.vraag(WIJZIG, BEHEERDER, { verband: 'sv-volgorde', verwachteVersie, geldigVanaf: new Date(MOMENT + over).toISOString(), reden: REDEN, inrichting: verwachteVersie === 1 ? ANDERS : SV_DEMO });
    const MOMENT = Date.now() + DAG;
    expect((await wijzig(1, 0)).fouten).toEqual([]);
    expect((await wijzig(2, -1)).fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats: 'geldigVanaf' }]);
    expect((await wijzig(2, 0)).fouten).toEqual([]);
  });

  it('verandert iets: wat al zo is, wordt geen versie', async () => {
    await nieuwVerband('sv-gelijk');
    expect((await proef.vraag(WIJZIG, BEHEERDER, { verband: 'sv-gelijk', verwachteVersie: 1, reden: REDEN, inrichting: SV_DEMO })).fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats: 'inrichting' }]);
    expect(await geschiedenis('sv-gelijk')).toHaveLength(1);
  });
});

describe('De geschiedenis', () => {
  it.each(['update versie set reden = reden', 'delete from versie', 'truncate versie', 'update deelnemer set reden = reden', 'delete from deelnemer', 'truncate deelnemer'])('weigert: %s', async (opdracht) => {
    await expect(sql.raw(opdracht).execute(proef.dienst.opslag.db)).rejects.toMatchObject({ code: '23001' });
    // Not even the superuser gets by without taking the guard away first.
    await expect(metBeheer(proef.adminUrl, (sessie) => sessie.query(`set search_path to inrichting; ${opdracht}`))).rejects.toMatchObject({ code: '23001' });
  });
});

describe('Een rij versies', () => {
  it.each([
    ['met een gat erin', "3, '2999-01-01'"],
    ['waarin een latere eerder ingaat', "2, '2000-01-01'"],
    ['die niet met de eerste begint', "0, '2999-01-01'"],
  ])('%s komt ook buiten het programma om niet in de database', async (_wat, versie) => {
    await expect(sql.raw(`insert into versie select verband, ${versie}, now(), door, reden, inrichting from versie where verband = 'sv-zvh-midden'`).execute(proef.dienst.opslag.db)).rejects.toMatchObject({ code: '23514' });
  });
});

describe('Wat niet klopt', () => {
  it('wordt in één keer genoemd, met de plaats in de opdracht en zonder te herhalen wat er stond', async () => {
    const inrichting = { ...SV_DEMO, naam: 'Overleg over 111222333', pakketten: [{ id: 'wams' }], grondslagen: [] };
    const { fouten } = await proef.vraag('mutation ($opdracht: InrichtOpdracht!) { richtIn(opdracht: $opdracht) { id } }', BEHEERDER, { opdracht: { verband: 'sv-demo', reden: 'Kort.', inrichting } });
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats: 'opdracht.verband, opdracht.reden, opdracht.inrichting.naam, opdracht.inrichting.pakketten[0].inwerkingtreding' }]);
    expect(fouten[0]!.melding.split('\n')).toHaveLength(4);
    expect(fouten[0]!.melding).not.toMatch(/111222333|Kort/);
  });

  it('laat niets achter', async () => {
    await proef.vraag(WIJZIG, BEHEERDER, { verband: 'sv-zvh-midden', verwachteVersie: 1, reden: REDEN, inrichting: { ...SV_DEMO, functies: ['toveren'] } });
    expect(await geschiedenis('sv-zvh-midden')).toHaveLength(1);
  });
});

describe('Het register', () => {
  const LEES = '{ deelnemers(first: 100) { edges { node { oin naam versie endpoint sleutel contacten { soort email telefoon } } } } }';
  const lees = async (oin: string) => ((await proef.vraag(LEES, BEHEERDER)).data!['deelnemers'] as { edges: { node: { oin: string } }[] }).edges.map(({ node }) => node).find((node) => node.oin === oin);
  const OIN = '00000099006000000077';
  const NIEUW = { naam: 'GGZ De Wilg', soort: 'ggz', regio: 'Midden (demo)', endpoint: 'https://ggz.example/graphql', contacten: [{ soort: 'storing', telefoon: '030 123 45 67' }], sleutel: '{"kty":"OKP","crv":"Ed25519","x":"AA"}' };
  const REGISTREER = 'mutation ($oin: OIN!, $deelnemer: DeelnemerInvoer!) { registreerDeelnemer(oin: $oin, reden: "Sluit aan op de keten.", deelnemer: $deelnemer) { oin versie endpoint } }';
  const WIJZIG_DEELNEMER = 'mutation ($oin: OIN!, $v: Int!, $deelnemer: DeelnemerInvoer!) { wijzigDeelnemer(oin: $oin, verwachteVersie: $v, reden: "Is verhuisd naar elders.", deelnemer: $deelnemer) { versie endpoint } }';

  it('neemt een organisatie op, één keer, en houdt haar wijzigingen uit elkaar', async () => {
    expect((await proef.vraag(REGISTREER, BEHEERDER, { oin: OIN, deelnemer: NIEUW })).data).toEqual({ registreerDeelnemer: { oin: OIN, versie: 1, endpoint: NIEUW.endpoint } });
    expect((await proef.vraag(REGISTREER, BEHEERDER, { oin: OIN, deelnemer: NIEUW })).fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats: 'oin' }]);
    const gewijzigd = { ...NIEUW, endpoint: 'https://elders.example/graphql' };
    expect((await proef.vraag(WIJZIG_DEELNEMER, BEHEERDER, { oin: OIN, v: 1, deelnemer: gewijzigd })).data).toEqual({ wijzigDeelnemer: { versie: 2, endpoint: gewijzigd.endpoint } });
    expect((await proef.vraag(WIJZIG_DEELNEMER, BEHEERDER, { oin: OIN, v: 1, deelnemer: NIEUW })).fouten).toMatchObject([{ code: 'VERSIE_VERANDERD' }]);
    expect(await lees(OIN)).toEqual({ oin: OIN, naam: NIEUW.naam, versie: 2, endpoint: gewijzigd.endpoint, sleutel: NIEUW.sleutel, contacten: [{ soort: 'storing', email: null, telefoon: '030 123 45 67' }] });
  });

  it('laat een wijziging voorgaan op het adres dat bij de start is gezet', async () => {
    await proef.dienst.zetEindpunten(new Map([[POLITIE, 'http://127.0.0.1:4/graphql']]));
    expect(await lees(POLITIE)).toMatchObject({ endpoint: 'http://127.0.0.1:4/graphql', versie: 1 });
    await proef.vraag(WIJZIG_DEELNEMER, BEHEERDER, { oin: POLITIE, v: 1, deelnemer: { ...NIEUW, soort: 'politie' } });
    expect(await lees(POLITIE)).toMatchObject({ endpoint: NIEUW.endpoint, versie: 2 });
  });

  it('neemt geen geheime sleutel, geen onbekende soort en geen adres met een wachtwoord op', async () => {
    const fout = { ...NIEUW, soort: 'kermis', endpoint: 'https://piet:geheim@ggz.example/graphql', sleutel: '{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA"}', contacten: [{ soort: 'storing' }, { soort: 'privacy', email: 'geen adres' }] };
    const { fouten } = await proef.vraag(REGISTREER, BEHEERDER, { oin: '00000099006000000078', deelnemer: fout });
    expect(fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats: 'deelnemer.soort, deelnemer.endpoint, deelnemer.sleutel, deelnemer.contacten[0], deelnemer.contacten[1].email' }]);
    expect(fouten[0]!.melding).not.toMatch(/geheim@|kermis/);
  });
});
