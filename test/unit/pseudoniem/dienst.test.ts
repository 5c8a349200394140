import { decodeJwt, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BEKENDHEID, PSEUDONIEMDIENST } from '../../../schema/vertrouwen.js';
import { tekenFunctietoken } from '../../../subgraphs/kit/functie/functietoken.js';
import { aanleidingkenmerk, MAX_EIGEN, MAX_PERSONEN } from '../../../subgraphs/kit/pseudoniem/berichten.js';
import { organisatieuitgever } from '../../../subgraphs/kit/pseudoniem/eigen-pseudoniemen.js';
import { schrijfElement } from '../../../subgraphs/kit/pseudoniem/element.js';
import { oprf } from '../../../subgraphs/kit/pseudoniem/oprf.js';
import { persooninvoer } from '../../../subgraphs/kit/pseudoniem/persoon.js';
import { type Proefserver, metBeheer, proefdatabase } from '../../harness/postgres.js';
import { luisterMee } from '../../harness/verkeer.js';
import { nummers } from './hulp/burgerservicenummer.js';
import { GEHEIM, GEMEENTE, POLITIE, post, type Proefdienst, type Rolverdeling, startDienst, verdeelRollen, VRAGER, VREEMDE } from './hulp/dienst.js';
import { maakPartij } from './hulp/ondertekenaar.js';

const GROND = { vrager: VRAGER, aanleiding: 'melding-1' };
const [MOEDER, KIND, VADER, BROER] = nummers(4) as [string, string, string, string];

let database: Proefserver;
let rollen: Rolverdeling;
let proef: Proefdienst;

beforeAll(async () => {
  database = await proefdatabase(inject('adminUrl'));
  rollen = await verdeelRollen();
  proef = await startDienst(database.adminUrl, rollen);
});
afterAll(async () => {
  await proef[Symbol.asyncDispose]();
  await database.stop();
});

/** As the coordinator signs. */
const token = (): Promise<string> => tekenFunctietoken(VRAGER, PSEUDONIEMDIENST, rollen.bekendheid.ondertekenaar);
/** As an organisation signs for itself. */
const eigenToken = (oin: string, vragerOin = oin): Promise<string> => tekenFunctietoken({ ...VRAGER, oin: vragerOin }, PSEUDONIEMDIENST, rollen.organisaties.get(oin)!.ondertekenaar);
const elementen = async (aantal: number): Promise<string[]> => {
  const { blindeer } = await oprf();
  return nummers(aantal).map((bsn) => schrijfElement(blindeer(persooninvoer(bsn)).element));
};

describe('Pseudoniemen van de dienst', () => {
  it('zijn voor de coördinator dezelfde als voor de organisatie zelf', async () => {
    const bsns = [MOEDER, KIND, VADER, BROER];
    const perOrganisatie = await proef.coordinator.pseudonimiseer(bsns, [POLITIE, GEMEENTE], GROND);
    expect([...perOrganisatie.keys()]).toEqual([POLITIE, GEMEENTE]);
    expect(await proef.eigen(POLITIE).pseudonimiseer(bsns)).toEqual(perOrganisatie.get(POLITIE));
    expect(await proef.eigen(GEMEENTE).pseudonimiseer(bsns)).toEqual(perOrganisatie.get(GEMEENTE));
    expect(perOrganisatie.get(POLITIE)!.every((versies) => versies.length === 1 && versies[0]!.sleutelversie === 1)).toBe(true);
  });

  it('zijn bij elke organisatie en voor elke persoon anders', async () => {
    const perOrganisatie = await proef.coordinator.pseudonimiseer([MOEDER, KIND], [POLITIE, GEMEENTE], GROND);
    const waarden = [...perOrganisatie.values()].flat(2).map(({ waarde }) => waarde);
    expect(new Set(waarden).size).toBe(4);
  });

  it('kosten één verzoek voor alle personen en organisaties, waarin elke persoon één keer staat', async () => {
    using verkeer = luisterMee();
    await proef.coordinator.pseudonimiseer([MOEDER, KIND], [POLITIE, GEMEENTE], GROND);
    expect(verkeer.verstuurd.map(({ url }) => url)).toEqual([`${proef.url}/evalueer`]);
    const verzoek = JSON.parse(verkeer.verstuurd[0]!.lichaam) as { elementen: string[]; organisaties: string[] };
    expect(verzoek.elementen).toHaveLength(2);
    expect(verzoek.organisaties).toEqual([POLITIE, GEMEENTE]);
  });

  it('vragen niets als er niemand is', async () => {
    using verkeer = luisterMee();
    expect(await proef.coordinator.pseudonimiseer([], [POLITIE], GROND)).toEqual(new Map([[POLITIE, []]]));
    expect(await proef.coordinator.pseudonimiseer([MOEDER], [], GROND)).toEqual(new Map());
    expect(await proef.eigen(POLITIE).pseudonimiseer([])).toEqual([]);
    expect(verkeer.verstuurd).toEqual([]);
  });

  it('laten de dienst geen nummer, pseudoniem, aanleiding of medewerker zien, ook in zijn log niet', async () => {
    using verkeer = luisterMee();
    const aanleiding = `over ${MOEDER}`;
    const gemaakt = [
      ...(await proef.coordinator.pseudonimiseer([MOEDER, KIND], [POLITIE, GEMEENTE], { vrager: { ...VRAGER, persoon: 'persoon-1' }, aanleiding })).values(),
      await proef.eigen(POLITIE).pseudonimiseer([MOEDER, KIND]),
    ].flat(2).map(({ waarde }) => waarde);
    const geheim = [MOEDER, KIND, ...gemaakt, aanleiding, VRAGER.sub, 'persoon-1'];
    const gezien = verkeer.verstuurd.flatMap(({ url, koppen, lichaam, antwoord }) => {
      const kop = koppen.find((waarde) => waarde.startsWith('Bearer '))!;
      return [url, ...koppen, JSON.stringify(decodeJwt(kop.slice(7))), lichaam, antwoord];
    }).concat(proef.logregels).join('\n');
    expect(verkeer.verstuurd).toHaveLength(2);
    expect(gezien).toContain('elementen');
    for (const waarde of geheim) {
      expect(gezien).not.toContain(waarde);
      expect(gezien).not.toContain(Buffer.from(waarde).toString('base64url'));
      expect(gezien).not.toContain(Buffer.from(waarde).toString('hex'));
    }
  });

  it('komen in delen van vijfhonderd, met voortgang', async () => {
    using verkeer = luisterMee();
    const stand: [number, number][] = [];
    const bsns = nummers(1_100);
    const gemaakt = await proef.eigen(POLITIE).pseudonimiseer(bsns, (gedaan, van) => stand.push([gedaan, van]));
    expect(stand).toEqual([[500, 1_100], [1_000, 1_100], [1_100, 1_100]]);
    expect(verkeer.verstuurd).toHaveLength(3);
    expect(new Set(gemaakt.flat().map(({ waarde }) => waarde)).size).toBe(1_100);
    expect([gemaakt[777]]).toEqual(await proef.eigen(POLITIE).pseudonimiseer([bsns[777]!]));
  });
});

describe('De dienst weigert', () => {
  const goed = async () => ({ aanleiding: 'x', organisaties: [POLITIE], elementen: await elementen(1) });

  it.each<[string, () => Promise<string | undefined>]>([
    ['zonder token', async () => undefined],
    ['van de gateway', () => tekenFunctietoken(VRAGER, PSEUDONIEMDIENST, rollen.gateway.ondertekenaar)],
    ['van een organisatie', () => eigenToken(POLITIE)],
    ['voor een andere functie', () => tekenFunctietoken(VRAGER, 'identiteit', rollen.bekendheid.ondertekenaar)],
    ['met een vreemde sleutel', async () => tekenFunctietoken(VRAGER, PSEUDONIEMDIENST, (await maakPartij(BEKENDHEID)).ondertekenaar)],
  ])('bij /evalueer een verzoek %s', async (_wat, maak) => {
    expect(await post(`${proef.url}/evalueer`, await maak(), await goed())).toMatchObject({ status: 401, soort: 'application/problem+json' });
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['zonder token', async () => undefined],
    ['van de coördinator', token],
    ['van een onbekende organisatie', async () => tekenFunctietoken({ ...VRAGER, oin: VREEMDE }, PSEUDONIEMDIENST, (await maakPartij(organisatieuitgever(VREEMDE))).ondertekenaar)],
    ['van een organisatie namens een andere', () => eigenToken(POLITIE, GEMEENTE)],
    ['met de sleutel van een andere organisatie', () => tekenFunctietoken({ ...VRAGER, oin: GEMEENTE }, PSEUDONIEMDIENST, { ...rollen.organisaties.get(POLITIE)!.ondertekenaar, uitgever: organisatieuitgever(GEMEENTE) })],
    ['zonder handtekening', async () => `${Buffer.from('{"alg":"none","typ":"functie+jwt"}').toString('base64url')}.${(await eigenToken(POLITIE)).split('.')[1]}.`],
    ['dat verlopen is', () => new SignJWT({ vrager: { ...VRAGER, oin: POLITIE } }).setProtectedHeader({ alg: 'EdDSA', kid: 'proef', typ: 'functie+jwt' }).setIssuer(organisatieuitgever(POLITIE))
      .setAudience('urn:handbereik:functie:pseudoniemen').setIssuedAt(1).setExpirationTime(61).sign(rollen.organisaties.get(POLITIE)!.ondertekenaar.sleutel)],
    ['met onzin als token', async () => 'a.b.c'],
  ])('bij /eigen een verzoek %s', async (_wat, maak) => {
    expect(await post(`${proef.url}/eigen`, await maak(), { elementen: await elementen(1) })).toMatchObject({ status: 401, soort: 'application/problem+json' });
  });

  it('iemand andere sleutels dan de eigen: wat /eigen geeft, hangt alleen van de ondertekenaar af', async () => {
    const verzoek = { elementen: await elementen(1), oin: GEMEENTE, organisaties: [GEMEENTE] };
    const [politie, gemeente] = await Promise.all([POLITIE, GEMEENTE].map(async (oin) => post(`${proef.url}/eigen`, await eigenToken(oin), verzoek)));
    expect([politie!.status, gemeente!.status]).toEqual([200, 200]);
    expect(politie!.antwoord).not.toEqual(gemeente!.antwoord);
    expect(await post(`${proef.url}/eigen`, await eigenToken(POLITIE), { elementen: verzoek.elementen })).toEqual(politie);
  });

  it('bij wederzijdse TLS een organisatie die met het certificaat van een andere belt', async () => {
    const roep = async (oin: string) => (await proef.dienst.onderdeel.routes!['/eigen']!({
      koppen: { authorization: `Bearer ${await eigenToken(POLITIE)}` }, inhoud: { elementen: await elementen(1) }, aanroeper: { oin, vingerafdruk: 'x' },
    })).status;
    expect([await roep(POLITIE), await roep(GEMEENTE)]).toEqual([200, 401]);
  });

  it('wie zegt een organisatie te zijn die niet in het register staat, zonder naar haar sleutels te zoeken', async () => {
    const gezocht: string[] = [];
    const ander = await proefdatabase(inject('adminUrl'));
    try {
      await using tweede = await startDienst(ander.adminUrl, rollen, { kent: (oin) => oin === GEMEENTE, vertrouwen: (oin) => (gezocht.push(oin), rollen.organisaties.get(oin)?.vertrouwen) });
      const vraag = async (oin: string) => (await post(`${tweede.url}/eigen`, await eigenToken(oin), { elementen: await elementen(1) })).status;
      expect([await vraag(POLITIE), await vraag(GEMEENTE)]).toEqual([401, 200]);
      expect(gezocht).toEqual([GEMEENTE]);
    } finally {
      await ander.stop();
    }
  });

  it('een organisatie die niet in het register staat, en maakt er geen sleutel voor', async () => {
    await expect(proef.coordinator.pseudonimiseer([MOEDER], [POLITIE, VREEMDE], GROND)).rejects.toMatchObject({ extensions: { code: 'FUNCTIE_ONBEREIKBAAR' } });
    expect(await post(`${proef.url}/evalueer`, await token(), { ...(await goed()), organisaties: [VREEMDE] })).toMatchObject({ status: 422 });
    expect(await proef.dienst.versies(VREEMDE)).toEqual([]);
    expect(proef.logregels.join()).toContain('HTTP 422');
  });

  it.each<[string, (verzoek: { aanleiding: string; organisaties: string[]; elementen: string[] }) => unknown]>([
    ['geen object', () => 7],
    ['null', () => null],
    ['zonder elementen', ({ aanleiding, organisaties }) => ({ aanleiding, organisaties })],
    ['met nul elementen', (verzoek) => ({ ...verzoek, elementen: [] })],
    ['met meer personen dan in een ronde', (verzoek) => ({ ...verzoek, elementen: Array(MAX_PERSONEN + 1).fill(verzoek.elementen[0]) })],
    ['met een element dat te kort is', (verzoek) => ({ ...verzoek, elementen: ['AAAA'] })],
    ['met de identiteit', (verzoek) => ({ ...verzoek, elementen: ['A'.repeat(43)] })],
    ['met iets dat geen punt is', (verzoek) => ({ ...verzoek, elementen: [...verzoek.elementen, `AQ${'A'.repeat(41)}`] })],
    ['met een burgerservicenummer als element', (verzoek) => ({ ...verzoek, elementen: [MOEDER] })],
    ['met een getal als element', (verzoek) => ({ ...verzoek, elementen: [1] })],
    ['zonder aanleiding', ({ organisaties, elementen: lijst }) => ({ organisaties, elementen: lijst })],
    ['met een lange aanleiding', (verzoek) => ({ ...verzoek, aanleiding: 'x'.repeat(201) })],
    ['zonder organisaties', (verzoek) => ({ ...verzoek, organisaties: [] })],
    ['met tweemaal dezelfde organisatie', (verzoek) => ({ ...verzoek, organisaties: [POLITIE, POLITIE] })],
    ['met een organisatie die geen nummer heeft', (verzoek) => ({ ...verzoek, organisaties: ['__proto__'] })],
  ])('een verzoek %s, zonder er iets van te herhalen', async (_wat, anders) => {
    const { status, soort, antwoord } = await post(`${proef.url}/evalueer`, await token(), anders(await goed()));
    expect({ status, soort }).toEqual({ status: 400, soort: 'application/problem+json' });
    expect(JSON.stringify(antwoord)).not.toContain(MOEDER);
  });

  it(`meer dan ${MAX_EIGEN} eigen personen tegelijk`, async () => {
    const [element] = await elementen(1);
    expect(await post(`${proef.url}/eigen`, await eigenToken(POLITIE), { elementen: Array(MAX_EIGEN + 1).fill(element) })).toMatchObject({ status: 400 });
  });

  it('te starten met een ander geheim dan waarmee de sleutels zijn verzegeld, of met een kort', async () => {
    await proef.coordinator.pseudonimiseer([MOEDER], [POLITIE], GROND);
    await expect(startDienst(database.adminUrl, rollen, { geheim: new Uint8Array(32).fill(8) })).rejects.toThrow(/ander geheim verzegeld/);
    await expect(startDienst(database.adminUrl, rollen, { geheim: GEHEIM.subarray(1) })).rejects.toThrow(/ten minste 32 bytes/);
  });

  it('een sleutel die in de database bij een andere organisatie is gezet', async () => {
    const ander = await proefdatabase(inject('adminUrl'));
    try {
      await using tweede = await startDienst(ander.adminUrl, rollen);
      await tweede.coordinator.pseudonimiseer([MOEDER], [POLITIE, GEMEENTE], GROND);
      await metBeheer(ander.adminUrl, (sessie) => sessie.query(`update pseudoniemen.sleutel set verzegeld = (select verzegeld from pseudoniemen.sleutel where oin = '${POLITIE}') where oin = '${GEMEENTE}'`));
      await expect(startDienst(ander.adminUrl, rollen)).rejects.toThrow(new RegExp(`${GEMEENTE}.*is gewijzigd`));
    } finally {
      await ander.stop();
    }
  });
});

describe('In de database van de dienst', () => {
  it('staat geen sleutel, aanleiding of vrager leesbaar, en komt geen andere rol', async () => {
    const ander = await proefdatabase(inject('adminUrl'));
    try {
      const tweede = await startDienst(ander.adminUrl, rollen);
      await tweede.coordinator.pseudonimiseer([MOEDER], [POLITIE], { vrager: VRAGER, aanleiding: 'melding-leesbaar' });
      await tweede[Symbol.asyncDispose]();
      const [tellingen, sleutels, rollenMetRecht] = await metBeheer(ander.adminUrl, async (sessie) => [
        (await sessie.query<{ t: string }>('select t::text as t from pseudoniemen.telling t')).rows.map(({ t }) => t),
        (await sessie.query<{ verzegeld: Buffer }>('select verzegeld from pseudoniemen.sleutel')).rows,
        (await sessie.query<{ rol: string }>(`select distinct grantee::text as rol from information_schema.role_table_grants where table_schema = 'pseudoniemen'`)).rows,
      ]);
      expect(tellingen).toHaveLength(2);
      expect(tellingen.join()).not.toMatch(new RegExp(`melding-leesbaar|${VRAGER.oin}|${aanleidingkenmerk('melding-leesbaar')}`));
      // Nonce, sealed scalar, tag.
      expect(sleutels.map(({ verzegeld }) => verzegeld.length)).toEqual([12 + 32 + 16]);
      expect(rollenMetRecht).toEqual([{ rol: expect.stringMatching(/_pseudoniemen$/) }]);
    } finally {
      await ander.stop();
    }
  });
});
