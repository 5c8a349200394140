import { createHash, randomUUID } from 'node:crypto';
import { generateKeyPair, exportJWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLICATIE, REGISTER } from '../../../schema/vertrouwen.js';
import type { Anders, Proeforganisatie } from './hulp/organisaties.js';
import { ALFA, BETA, type Proefregister, proefregister, sdlVan } from './hulp/proefregister.js';

const REDEN = 'Omdat een proef dat vraagt.';
const PUBLICATIE_VAN_ALFA = { wat: 'soort', soort: 'alfa', naam: 'Alfa', contract: '1.1', sdl: sdlVan('alfa', 'eerste'), reden: REDEN, verwachteVersie: 1 };

describe('Een ondertekening', () => {
  let proef: Proefregister;
  let alfa: Proeforganisatie;
  let beta: Proeforganisatie;

  beforeAll(async () => {
    proef = await proefregister();
    alfa = await proef.laatToe(ALFA, 'alfa');
    beta = await proef.laatToe(BETA, 'beta');
  });
  afterAll(() => proef.stop());

  const weigeringen: readonly (readonly [string, () => Anders])[] = [
    ['met de sleutel van een andere partner', () => ({ sleutel: beta.geheim })],
    ['van een andere inhoud', () => ({ digestVan: '{}' })],
    ['voor een ander', () => ({ claims: { aud: 'urn:handbereik:gateway' } })],
    ['van een ander soort', () => ({ kop: { typ: 'bewijs+jwt' } })],
    ['die langer dan vijf minuten geldt', () => ({ exp: 301 })],
    ['die verlopen is', () => ({ iat: -120, exp: -30 })],
    ['uit de toekomst', () => ({ iat: 120, exp: 180 })],
    ['zonder jti', () => ({ claims: { jti: undefined } })],
    ['zonder digest', () => ({ claims: { digest: undefined } })],
    ['zonder uitgever', () => ({ claims: { iss: 'alfa' } })],
  ];

  it.each(weigeringen)('%s geldt niet, en er verandert niets', async (_wat, anders) => {
    const { status, json } = await proef.publiceer(alfa, PUBLICATIE_VAN_ALFA, anders());
    expect({ status, code: json.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    expect(proef.register.huidig().nummer).toBe(1);
  });

  it('met een ander algoritme geldt niet', async () => {
    const lichaam = JSON.stringify(PUBLICATIE_VAN_ALFA);
    const nu = Math.floor(Date.now() / 1_000);
    const claims = { iss: `urn:nld:oin:${ALFA}`, aud: REGISTER, iat: nu, exp: nu + 60, jti: randomUUID(), digest: createHash('sha256').update(lichaam).digest('base64url') };
    const open = new UnsecuredJWT(claims).encode();
    expect((await proef.stuur('/register/publicaties', lichaam, { authorization: `Bearer ${open}` })).status).toBe(401);
    const hmac = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: PUBLICATIE }).sign(Buffer.from(alfa.openbaar));
    expect((await proef.stuur('/register/publicaties', lichaam, { authorization: `Bearer ${hmac}` })).status).toBe(401);
    const es = await generateKeyPair('ES256');
    const ander = await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: PUBLICATIE }).sign(es.privateKey);
    expect((await proef.stuur('/register/publicaties', lichaam, { authorization: `Bearer ${ander}` })).status).toBe(401);
  });

  it('telt één keer, ook als zij eerst bij een controle was', async () => {
    const lichaam = JSON.stringify(PUBLICATIE_VAN_ALFA);
    const koppen = { authorization: `Bearer ${await alfa.onderteken(lichaam)}` };
    expect((await proef.stuur('/register/controles', lichaam, koppen)).status).toBe(200);
    const herhaald = await proef.stuur('/register/publicaties', lichaam, koppen);
    expect({ status: herhaald.status, code: herhaald.json.code }).toEqual({ status: 409, code: 'PUBLICATIE_HERHAALD' });
  });

  it('hoort bij de inhoud: één veranderd teken en zij geldt niet', async () => {
    const lichaam = JSON.stringify(PUBLICATIE_VAN_ALFA);
    const koppen = { authorization: `Bearer ${await alfa.onderteken(lichaam)}` };
    const { status, json } = await proef.stuur('/register/publicaties', lichaam.replace('eerste', 'tweede'), koppen);
    expect({ status, code: json.code }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
    // Somebody who changed the body did not use up the signature of who signed it.
    expect((await proef.stuur('/register/publicaties', lichaam, koppen)).status).toBe(200);
  });

  it('van wie niet is toegelaten, of zonder sleutel is, opent niets', async () => {
    const vreemd = await proef.organisatie('00000099003000001000');
    expect((await proef.publiceer(vreemd, PUBLICATIE_VAN_ALFA)).json.code).toBe('ORGANISATIE_NIET_TOEGELATEN');
    const zonder = await proef.laatToe('00000099003000002000', 'alfa', { sleutel: undefined });
    expect((await proef.publiceer(zonder, PUBLICATIE_VAN_ALFA)).json.code).toBe('ORGANISATIE_NIET_TOEGELATEN');
  });

  it('met een vervangen sleutel geldt niet meer, en met de nieuwe wel', async () => {
    const nieuw = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const { kty, crv, x } = await exportJWK(nieuw.publicKey);
    const over = { wat: 'organisatie', endpoint: 'https://alfa.example/', contract: '1.1', soortversie: 1, sleutel: { kty, crv, x }, reden: REDEN, verwachteVersie: 1 };
    expect((await proef.publiceer(alfa, over)).status).toBe(200);
    expect((await proef.publiceer(alfa, PUBLICATIE_VAN_ALFA)).status).toBe(401);
    expect((await proef.publiceer(alfa, PUBLICATIE_VAN_ALFA, { sleutel: await exportJWK(nieuw.privateKey) })).status).toBe(200);
  });

  it('ontbreekt: zonder token, of met dat van wie geen beheerder is, wordt niets aangenomen', async () => {
    expect((await proef.stuur('/register/publicaties', '{}', {})).status).toBe(401);
    expect((await proef.alsRol('professional', PUBLICATIE_VAN_ALFA)).status).toBe(403);
    expect((await proef.alsRol('beheerder', PUBLICATIE_VAN_ALFA)).status).toBe(403);
  });
});

describe('Een te grote of vreemde publicatie', () => {
  it('wordt geweigerd zonder dat zij wordt gelezen', async () => {
    await using proef = await metOpruimen();
    const koppen = { authorization: 'Bearer rol-beheerder' };
    const groot = await proef.stuur('/register/publicaties', JSON.stringify({ sdl: 'x'.repeat(600_000) }), koppen);
    expect({ status: groot.status, code: groot.json.code }).toEqual({ status: 413, code: 'PUBLICATIE_TE_GROOT' });
    expect((await proef.stuur('/register/publicaties', '{}', { ...koppen, 'content-type': 'text/plain' })).status).toBe(415);
    expect((await proef.stuur('/register/publicaties', '{"wat":', koppen)).json.code).toBe('BAD_USER_INPUT');
    expect((await proef.stuur('/register/publicaties', '['.repeat(100_000), koppen)).status).toBe(400);
  });
});

async function metOpruimen(): Promise<Proefregister & AsyncDisposable> {
  const proef = await proefregister();
  return { ...proef, [Symbol.asyncDispose]: () => proef.stop() };
}
