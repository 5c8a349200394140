import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JWK } from 'jose';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { Publicatie, Soortpublicatie } from '../../../schema/publicatie.js';
import { PUBLICATIE, REGISTER } from '../../../schema/vertrouwen.js';
import { BEKENDHEIDSRONDE } from '../../harness/ronde.js';
import { type Proefketen, startKeten } from '../../harness/keten.js';
import { onderteken } from './hulp/ondertekening.js';
import { bied, laatToe, type Publicist, publicist, type Registerantwoord } from './hulp/proefpublicist.js';
import { met, proefschema } from './hulp/proefschema.js';
import { SCHADELIJKE_SCHEMAS } from './hulp/schadelijk-schema.js';

const POLITIE = '00000099001000001000';
const OPVANG = '00000099012000001000';
const KRAAMZORG = '00000099013000001000';
const REDEN = 'Een proef die schade zou doen.';

let keten: Proefketen;
let opvang: Publicist;
let kraamzorg: Publicist;
let voor: Beeld;

/** What the rest of the chain sees. */
interface Beeld {
  readonly supergraph: string | null;
  readonly api: string | null;
  readonly versies: string;
  readonly soorten: string;
  readonly deelnemers: unknown;
}

async function beeld(): Promise<Beeld> {
  const haal = (pad: string): Promise<Response> => fetch(`${keten.url}/register/${pad}`);
  const deelnemers = await keten.vraag('{ deelnemers(first: 100) { edges { node { oin naam soort endpoint versie sleutel } } } }', {}, 'beheerder');
  return {
    supergraph: (await haal('supergraph.graphql')).headers.get('etag'), api: (await haal('api.graphql')).headers.get('etag'),
    versies: await (await haal('versies')).text(), soorten: await (await haal('soorten')).text(), deelnemers: deelnemers.data,
  };
}

const soort = (sdl: string, anders: Partial<Soortpublicatie> = {}): Soortpublicatie => ({ wat: 'soort', soort: 'kinderopvang', naam: 'Kinderopvang', contract: '1.1', sdl, reden: REDEN, verwachteVersie: 1, ...anders });
const organisatie = (anders: object = {}): Publicatie => ({ wat: 'organisatie', endpoint: 'http://127.0.0.1:4999/graphql', contract: '1.1', soortversie: 1, reden: REDEN, verwachteVersie: 1, ...anders });

beforeAll(async () => {
  keten = await startKeten();
  opvang = await laatToe(keten, OPVANG, 'kinderopvang');
  kraamzorg = await laatToe(keten, KRAAMZORG, 'kraamzorg');
  const eerste = await opvang.publiceer(soort(proefschema('kinderopvang'), { verwachteVersie: 0, reden: 'De eerste versie van deze soort.' }));
  if (eerste.versie !== 1) throw new Error(JSON.stringify(eerste));
  voor = await beeld();
});
afterAll(() => keten[Symbol.asyncDispose]());

/** Refused with this code, and nobody notices anything of it. */
async function verwachtGeweigerd(antwoord: Registerantwoord, status: number, code: string): Promise<void> {
  expect(antwoord, JSON.stringify(antwoord)).toMatchObject({ status, code });
  expect(antwoord.detail).toMatch(/\S/);
  expect(await beeld()).toEqual(voor);
}

describe('Een schema dat schade zou doen wordt geweigerd met de reden, en de keten merkt er niets van', () => {
  it.each(SCHADELIJKE_SCHEMAS.map((geval) => [geval.naam, geval] as const))('%s', async (_naam, { maak, regels }) => {
    const antwoord = await opvang.publiceer(soort(maak(proefschema('kinderopvang'))));
    await verwachtGeweigerd(antwoord, 422, 'PUBLICATIE_GEWEIGERD');
    const fouten = antwoord.bevindingen.filter(({ ernst }) => ernst === 'FOUT');
    expect(fouten.map(({ regel }) => regel).filter((regel) => regels.includes(regel)), JSON.stringify(fouten)).not.toEqual([]);
    for (const { melding, uitweg, plaats } of fouten) expect([melding, uitweg, plaats]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/), expect.any(String)]);
  });
});

describe('Wie iets publiceert dat niet van hem is, wordt geweigerd', () => {
  const gevallen: readonly (readonly [string, number, string, () => Promise<Registerantwoord>])[] = [
    ['de soort van een ander', 403, 'FORBIDDEN', () => opvang.publiceer(soort(proefschema('politie'), { soort: 'politie', naam: 'Politie' }))],
    ['een soort waarvoor hij niet is toegelaten', 403, 'FORBIDDEN', () => kraamzorg.publiceer(soort(proefschema('jeugdhulp'), { soort: 'jeugdhulp', naam: 'Jeugdhulp', verwachteVersie: 0 }))],
    ['de soort van een ander terugtrekken', 403, 'FORBIDDEN', () => kraamzorg.publiceer({ wat: 'intrekking', soort: 'kinderopvang', reden: REDEN, verwachteVersie: 1 })],
    ['de supergraph terugdraaien om een ander weg te krijgen', 403, 'FORBIDDEN', () => kraamzorg.publiceer({ wat: 'terugdraaiing', naar: 1, reden: REDEN, verwachteVersie: 2 })],
    ['met de sleutel van een ander', 401, 'UNAUTHENTICATED', () => publicist(keten, POLITIE, opvang.sleutel).publiceer(organisatie())],
    ['met een sleutel die niemand kent', 401, 'UNAUTHENTICATED', async () => publicist(keten, OPVANG, await nieuweSleutel()).publiceer(organisatie())],
    ['als organisatie die niet is toegelaten', 403, 'ORGANISATIE_NIET_TOEGELATEN', async () => publicist(keten, '00000099099000001000', await nieuweSleutel()).publiceer(organisatie())],
    ['met het token van een professional', 403, 'FORBIDDEN', async () => bied(keten, JSON.stringify({ wat: 'terugdraaiing', naar: 1, reden: REDEN, verwachteVersie: 2 }), await keten.token('veilig-thuis'))],
    ['met het token van een beheerder, namens een organisatie', 403, 'FORBIDDEN', async () => bied(keten, JSON.stringify(organisatie()), await keten.token('beheerder'))],
    ['zonder ondertekening', 401, 'UNAUTHENTICATED', () => bied(keten, JSON.stringify(organisatie()), undefined)],
    ['met een andere inhoud dan is ondertekend', 401, 'UNAUTHENTICATED', async () => bied(keten, JSON.stringify(organisatie({ endpoint: 'http://127.0.0.1:6666/graphql' })), await onderteken(JSON.stringify(organisatie()), OPVANG, opvang.sleutel))],
    ['met een verlopen ondertekening', 401, 'UNAUTHENTICATED', () => opvang.publiceer(organisatie(), { iat: 1_000_000, exp: 1_000_300 })],
    ['met een ondertekening voor een uur', 401, 'UNAUTHENTICATED', () => opvang.publiceer(organisatie(), { exp: Math.floor(Date.now() / 1_000) + 3_600 })],
    ['met een ondertekening voor iemand anders', 401, 'UNAUTHENTICATED', () => opvang.publiceer(organisatie(), { aud: 'urn:handbereik:gateway' })],
    ['met een ondertekening die ergens anders voor is', 401, 'UNAUTHENTICATED', () => opvang.publiceer(organisatie(), { typ: 'functie+jwt' })],
    ['zonder algoritme', 401, 'UNAUTHENTICATED', () => bied(keten, JSON.stringify(organisatie()), zonderAlgoritme())],
    ['met de openbare sleutel als geheim', 401, 'UNAUTHENTICATED', async () => bied(keten, JSON.stringify(organisatie()), await metOpenbareSleutel(opvang.sleutel))],
  ];
  it.each(gevallen)('%s', async (_naam, status, code, doe) => verwachtGeweigerd(await doe(), status, code));

  it('dezelfde ondertekende publicatie nog eens', async () => {
    const lichaam = JSON.stringify(soort(proefschema('kinderopvang')));
    const token = await onderteken(lichaam, OPVANG, opvang.sleutel);
    expect(await bied(keten, lichaam, token)).toMatchObject({ status: 200, ongewijzigd: true });
    await verwachtGeweigerd(await bied(keten, lichaam, token), 409, 'PUBLICATIE_HERHAALD');
  });
});

describe('Een registratie die schade zou doen wordt geweigerd', () => {
  const gevallen: readonly (readonly [string, number, string, () => Promise<Registerantwoord>])[] = [
    ['op het adres van een ander', 422, 'PUBLICATIE_GEWEIGERD', async () => opvang.publiceer(organisatie({ endpoint: keten.keten.subgraphs.register.deelnemers.find(({ oin }) => oin === POLITIE)!.endpoint }))],
    ['op een adres van de machine zelf in een rekencentrum', 422, 'PUBLICATIE_GEWEIGERD', () => opvang.publiceer(organisatie({ endpoint: 'http://169.254.169.254/latest/meta-data' }))],
    ['op een adres dat geen http is', 422, 'PUBLICATIE_GEWEIGERD', () => opvang.publiceer(organisatie({ endpoint: 'file:///etc/passwd' }))],
    ['op een adres met een wachtwoord', 422, 'PUBLICATIE_GEWEIGERD', () => opvang.publiceer(organisatie({ endpoint: 'https://ik:geheim@opvang.example/graphql' }))],
    ['zonder versleuteling buiten deze machine', 422, 'PUBLICATIE_GEWEIGERD', () => opvang.publiceer(organisatie({ endpoint: 'http://opvang.example/graphql' }))],
    ['met een geheime sleutel', 400, 'BAD_USER_INPUT', async () => opvang.publiceer(organisatie({ sleutel: await nieuweSleutel() }))],
    ['in een contractversie die er niet is', 422, 'PUBLICATIE_GEWEIGERD', () => opvang.publiceer(organisatie({ contract: '9.9' }))],
    ['in een versie van de soort die er niet is', 422, 'PUBLICATIE_GEWEIGERD', () => opvang.publiceer(organisatie({ soortversie: 99 }))],
    ['met een persoonsnummer in de reden', 400, 'BAD_USER_INPUT', () => opvang.publiceer(organisatie({ reden: 'Op verzoek van 999901011 zelf.' }))],
    ['met een veld dat niemand kent', 400, 'BAD_USER_INPUT', () => opvang.publiceer(organisatie({ naam: 'Politie' }))],
    ['op een versie die er niet meer is', 409, 'VERSIE_VERANDERD', () => opvang.publiceer(organisatie({ verwachteVersie: 7 }))],
    ['een soort met een gereserveerde code', 400, 'BAD_USER_INPUT', () => opvang.publiceer(soort(proefschema('kinderopvang'), { soort: '__proto__' }))],
    ['een soort met een cyrillische letter in haar code', 400, 'BAD_USER_INPUT', () => opvang.publiceer(soort(proefschema('kinderopvang'), { soort: 'kinder\u043Epvang' }))],
    ['iets dat geen JSON is', 400, 'BAD_USER_INPUT', async () => bied(keten, '{"wat":', await onderteken('{"wat":', OPVANG, opvang.sleutel))],
    ['iets dat wel JSON is en niets zegt', 400, 'BAD_USER_INPUT', async () => bied(keten, '[]', await onderteken('[]', OPVANG, opvang.sleutel))],
  ];
  it.each(gevallen)('%s', async (_naam, status, code, doe) => verwachtGeweigerd(await doe(), status, code));

  it('een schema van 5 MB, nog voor het is gelezen', async () => {
    const antwoord = await opvang.publiceer(soort(`${proefschema('kinderopvang')}\n# ${'x'.repeat(5_000_000)}`)).catch(() => undefined);
    // A server may hang up on whoever keeps sending.
    if (antwoord) expect(antwoord).toMatchObject({ status: 413, code: 'PUBLICATIE_TE_GROOT' });
    expect(await beeld()).toEqual(voor);
  });
});

describe('Na dit alles', () => {
  it('antwoordt de keten zoals daarvoor', async () => {
    const { data, errors } = await keten.vraag<{ bepalenBekendheid: { uitvragen: readonly { bijdrage: { uitkomst: string } | null }[] } }>(BEKENDHEIDSRONDE, {
      verzoek: { personen: [{ bsn: '999901035' }], samenwerkingsverband: 'sv-demo', aanleiding: 'melding-2026-0042', grondslag: 'wmo-vt', doel: 'onderzoek-melding' },
    });
    expect(errors).toBeUndefined();
    expect(data!.bepalenBekendheid.uitvragen.filter(({ bijdrage }) => bijdrage).map(({ bijdrage }) => bijdrage!.uitkomst)).not.toContain('GEEN_ANTWOORD');
  });

  it('kan de kind-beheerder nog steeds een goede versie publiceren', async () => {
    const sdl = met(proefschema('kinderopvang'), '"""De inhoud van de notitie."""', '"""De inhoud van de notitie, in hele zinnen."""');
    expect(await opvang.publiceer(soort(sdl))).toMatchObject({ status: 200, aangenomen: true, versie: 2 });
  });
});

async function nieuweSleutel(): Promise<JWK> {
  return exportJWK((await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })).privateKey);
}

const inhoud = () => ({ iss: `urn:nld:oin:${OPVANG}`, aud: REGISTER, jti: 'x', iat: Math.floor(Date.now() / 1_000), exp: Math.floor(Date.now() / 1_000) + 60, digest: '' });

function zonderAlgoritme(): string {
  const deel = (waarde: object): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');
  return `${deel({ alg: 'none', typ: PUBLICATIE })}.${deel(inhoud())}.`;
}

async function metOpenbareSleutel({ x }: JWK): Promise<string> {
  return new SignJWT(inhoud()).setProtectedHeader({ alg: 'HS256', typ: PUBLICATIE }).sign(await importJWK({ kty: 'oct', k: x }, 'HS256'));
}
