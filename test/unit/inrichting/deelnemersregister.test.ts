import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEKENDHEID, GATEWAY, REGISTER } from '../../../schema/vertrouwen.js';
import { DEMOPARTNERS } from '../../../subgraphs/kit/index.js';
import { BEHEERDER, POLITIE, proefinrichting, type Proefinrichting, VT, wie } from './hulp/proefinrichting.js';

let proef: Proefinrichting;
beforeAll(async () => void (proef = await proefinrichting()));
afterAll(() => proef.stop());

const REGISTREER = 'mutation ($oin: OIN!, $deelnemer: DeelnemerInvoer!) { registreerDeelnemer(oin: $oin, reden: "Toegelaten tot de keten.", deelnemer: $deelnemer) { oin versie endpoint contract soortversie } }';
const WIJZIG = 'mutation ($oin: OIN!, $v: Int!, $deelnemer: DeelnemerInvoer!) { wijzigDeelnemer(oin: $oin, verwachteVersie: $v, reden: "Gepubliceerd via het register.", deelnemer: $deelnemer) { versie endpoint contract soortversie } }';
const LEES = 'query ($bekendeStand: Int) { deelnemersregister(bekendeStand: $bekendeStand) { stand inhoud } }';

interface Rij { readonly oin: string; readonly naam: string; readonly soort: string; readonly regio: string; readonly endpoint?: string; readonly contract?: string; readonly soortversie?: number; readonly versie: number; readonly contacten: readonly object[] }
const alsOrganisatie = (oin: string) => wie(oin);
async function register(bekendeStand?: number): Promise<{ stand: number; rijen: readonly Rij[] | null }> {
  const { data, fouten } = await proef.vraag(LEES, alsOrganisatie(VT), { bekendeStand }, { uitgever: REGISTER });
  expect(fouten).toEqual([]);
  const { stand, inhoud } = data!['deelnemersregister'] as { stand: number; inhoud: string | null };
  return { stand, rijen: inhoud === null ? null : (JSON.parse(inhoud) as Rij[]) };
}
const rij = async (oin: string): Promise<Rij> => (await register()).rijen!.find((een) => een.oin === oin)!;
/** What the register knows of an organisation, as it is offered again. */
const zoals = ({ naam, soort, regio, endpoint, contract, soortversie, contacten }: Rij) => ({ naam, soort, regio, endpoint, contract, soortversie, contacten });
const alsRegister = (oin: string, v: number, deelnemer: object, vrager = alsOrganisatie(oin)) => proef.vraag(WIJZIG, vrager, { oin, v, deelnemer }, { uitgever: REGISTER });

describe('Een organisatie die is toegelaten en nog niet aangesloten', () => {
  const OIN = '00000099012000000001';
  const NIEUW = { naam: 'Reclassering Nieuw', soort: 'jongerenwerk', regio: 'Midden (demo)', sleutel: '{"kty":"OKP","crv":"Ed25519","x":"AA"}' };

  it('heeft geen adres, en mag van een soort zijn die er nog niet is', async () => {
    expect((await proef.vraag(REGISTREER, BEHEERDER, { oin: OIN, deelnemer: NIEUW })).data).toEqual({ registreerDeelnemer: { oin: OIN, versie: 1, endpoint: null, contract: null, soortversie: null } });
    expect(await rij(OIN)).toEqual({ oin: OIN, ...NIEUW, contacten: [], versie: 1 });
  });

  it.each([
    ['met een adres en een soort die er niet is', { endpoint: 'https://nieuw.example/graphql' }, 'deelnemer.soort'],
    ['met een soort die geen code is', { soort: 'Jongerenwerk!' }, 'deelnemer.soort'],
    ['met een soort waar geen typenaam van te maken is', { soort: '112-meldkamer' }, 'deelnemer.soort'],
    ['met een contract dat er niet is', { contract: '0.9' }, 'deelnemer.contract'],
    ['met een versie die niet telt', { soortversie: 0 }, 'deelnemer.soortversie'],
  ])('komt er niet in %s', async (_wat, anders, plaats) => {
    expect((await proef.vraag(REGISTREER, BEHEERDER, { oin: '00000099012000000002', deelnemer: { ...NIEUW, ...anders } })).fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats }]);
  });

  it('sluit zich aan en gaat weer weg, zonder uit het register te verdwijnen', async () => {
    const bekend = { ...NIEUW, soort: 'ggz' };
    expect((await proef.vraag(WIJZIG, BEHEERDER, { oin: OIN, v: 1, deelnemer: bekend })).fouten).toEqual([]);
    const aan = { ...bekend, endpoint: 'https://nieuw.example/graphql', contract: '1.0', soortversie: 1 };
    expect((await alsRegister(OIN, 2, aan)).data).toEqual({ wijzigDeelnemer: { versie: 3, endpoint: aan.endpoint, contract: '1.0', soortversie: 1 } });
    expect((await alsRegister(OIN, 3, bekend)).data).toEqual({ wijzigDeelnemer: { versie: 4, endpoint: null, contract: null, soortversie: null } });
    expect(await rij(OIN)).not.toHaveProperty('endpoint');
  });
});

describe('Namens een organisatie wijzigt het register', () => {
  it('waar zij antwoordt en in welke versies, met haar nummer als wie dat deed', async () => {
    const nu = await rij(POLITIE);
    expect((await alsRegister(POLITIE, nu.versie, { ...zoals(nu), endpoint: 'https://politie.example/graphql', contract: '1.0', soortversie: 1 })).fouten).toEqual([]);
    expect(await rij(POLITIE)).toMatchObject({ endpoint: 'https://politie.example/graphql', contract: '1.0', soortversie: 1, versie: nu.versie + 1 });
    const { rows } = await sql<{ door: string; reden: string }>`select door, reden from deelnemer where oin = ${POLITIE} order by versie desc limit 1`.execute(proef.dienst.opslag.db);
    expect(rows).toEqual([{ door: POLITIE, reden: 'Gepubliceerd via het register.' }]);
  });

  it('dat zij antwoordt in een soort die net is gepubliceerd: dat weet het register eerder; een beheerder wacht daarop', async () => {
    const oin = '00000099012000000003';
    const nieuw = { naam: 'Jongerenwerk Midden', soort: 'jongerenwerk', regio: 'Midden (demo)' };
    expect((await proef.vraag(REGISTREER, BEHEERDER, { oin, deelnemer: nieuw })).fouten).toEqual([]);
    const aan = { ...nieuw, endpoint: 'https://jongerenwerk.example/graphql' };
    expect((await proef.vraag(WIJZIG, BEHEERDER, { oin, v: 1, deelnemer: aan })).fouten).toMatchObject([{ code: 'BAD_USER_INPUT', plaats: 'deelnemer.soort' }]);
    expect((await alsRegister(oin, 1, aan)).data).toMatchObject({ wijzigDeelnemer: { versie: 2, endpoint: aan.endpoint } });
  });

  it.each([['naam', 'Een mooiere naam'], ['soort', 'ggz'], ['regio', 'Het hele land']] as const)('nooit haar %s', async (veld, waarde) => {
    const nu = await rij(POLITIE);
    expect((await alsRegister(POLITIE, nu.versie, { ...zoals(nu), [veld]: waarde })).fouten).toMatchObject([{ code: 'FORBIDDEN', plaats: `deelnemer.${veld}` }]);
    expect(await rij(POLITIE)).toEqual(nu);
  });

  it('nooit een andere organisatie, of die er nu is of niet, en ook niet als wie vraagt beheerder heet te zijn', async () => {
    const nu = await rij(VT);
    for (const oin of [VT, '00000099012000000009']) {
      for (const vrager of [alsOrganisatie(POLITIE), wie(POLITIE, 'beheerder')]) {
        expect((await alsRegister(oin, nu.versie, zoals(nu), vrager)).fouten).toMatchObject([{ code: 'FORBIDDEN', plaats: 'oin' }]);
      }
    }
    expect(await rij(VT)).toEqual(nu);
  });

  it('niet wat alleen een beheerder mag, ook niet voor wie beheerder heet te zijn', async () => {
    const opdracht = { oin: '00000099012000000003', deelnemer: { naam: 'Nieuw', soort: 'ggz', regio: 'Midden' } };
    expect((await proef.vraag(REGISTREER, wie(VT, 'beheerder'), opdracht, { uitgever: REGISTER })).fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
    const vastlegging = 'mutation { legWetspakketVast(pakket: "id: x", verwachteVersie: 0, reden: "Een reden om te noemen.") { id } }';
    expect((await proef.vraag(vastlegging, wie(VT, 'beheerder'), {}, { uitgever: REGISTER })).fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('niets als een ander eerder was', async () => {
    const nu = await rij(VT);
    const pogingen = await Promise.all(['a', 'b', 'c'].map((waar) => alsRegister(VT, nu.versie, { ...zoals(nu), endpoint: `https://${waar}.example/graphql` })));
    expect(pogingen.filter(({ fouten }) => fouten.length === 0)).toHaveLength(1);
    expect(pogingen.flatMap(({ fouten }) => fouten.map(({ code }) => code))).toEqual(['VERSIE_VERANDERD', 'VERSIE_VERANDERD']);
    expect((await rij(VT)).versie).toBe(nu.versie + 1);
  });
});

describe('Het register leest', () => {
  it('iedereen die is toegelaten, met de versie waarop een wijziging voortbouwt; en niets als er niets veranderde', async () => {
    const { stand, rijen } = await register();
    expect(rijen!.map(({ oin }) => oin)).toEqual(expect.arrayContaining(DEMOPARTNERS.map(({ oin }) => oin)));
    expect(rijen!.every(({ versie }) => Number.isInteger(versie))).toBe(true);
    expect(await register(stand)).toEqual({ stand, rijen: null });
  });

  it.each([['de gateway', GATEWAY], ['de coördinator', BEKENDHEID]])('en %s niet, ook niet voor een beheerder', async (_wie, uitgever) => {
    expect((await proef.vraag(LEES, BEHEERDER, {}, { uitgever })).fouten).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('ook wat er stond voor er versies en organisaties zonder adres waren', async () => {
    const oin = '00000099012000000004';
    await sql`insert into deelnemer values (${oin}, 1, now(), ${oin}, 'Van een eerdere versie.', ${JSON.stringify({ naam: 'Oud', soort: 'ggz', regio: 'Midden', endpoint: 'https://oud.example/graphql', contacten: [] })}::jsonb)`.execute(proef.dienst.opslag.db);
    expect(await rij(oin)).toEqual({ oin, naam: 'Oud', soort: 'ggz', regio: 'Midden', endpoint: 'https://oud.example/graphql', contacten: [], versie: 1 });
  });
});

describe('Waar een start organisaties van de demo laat antwoorden', () => {
  const [eerste, tweede, derde] = DEMOPARTNERS.slice(-3).map(({ oin }) => oin) as [string, string, string];
  const start = (poort: number) => proef.dienst.zetEindpunten(new Map([eerste, tweede, derde].map((oin) => [oin, `http://127.0.0.1:${poort}/${oin}`])));

  it('gaat bij een volgende start weer voor, behalve bij wie intussen een ander adres kreeg of vertrok', async () => {
    await start(1);
    const [een, twee] = [await rij(eerste), await rij(tweede)];
    expect((await alsRegister(eerste, een.versie, { ...zoals(een), endpoint: 'https://eigen.example/graphql' })).fouten).toEqual([]);
    expect((await alsRegister(tweede, twee.versie, { ...zoals(twee), endpoint: undefined })).fouten).toEqual([]);
    await start(2);
    expect((await rij(eerste)).endpoint).toBe('https://eigen.example/graphql');
    expect(await rij(tweede)).not.toHaveProperty('endpoint');
    expect((await rij(derde)).endpoint).toBe(`http://127.0.0.1:2/${derde}`);
  });

  it('blijft van wie iets anders wijzigde dan het adres', async () => {
    const nu = await rij(derde);
    expect((await alsRegister(derde, nu.versie, { ...zoals(nu), contacten: [{ soort: 'storing', telefoon: '112' }] })).fouten).toEqual([]);
    await start(3);
    expect((await rij(derde)).endpoint).toBe(`http://127.0.0.1:3/${derde}`);
  });
});
