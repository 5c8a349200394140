import { createHash } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { PUBLICATIE, REGISTER } from '../../../schema/vertrouwen.js';
import { publicatietekenaar } from '../../../supergraph/cli/onderteken.js';

const OIN = '00000099021000001000';
const LICHAAM = JSON.stringify({ wat: 'intrekking', reden: 'Een reden met een é erin.', verwachteVersie: 1 });

describe('Wat een organisatie ondertekent om te publiceren', () => {
  let sleutel: JWK;
  beforeAll(async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    sleutel = { ...(await exportJWK(privateKey)), alg: 'EdDSA', kid: 'proef' };
  });

  it('is een JWS met haar eigen sleutel, van het eigen type en voor het register', async () => {
    const token = await publicatietekenaar(OIN, sleutel)(LICHAAM);
    const { d: _geheim, ...openbaar } = sleutel;
    const { payload } = await jwtVerify(token, await importJWK(openbaar, 'EdDSA'), { audience: REGISTER, issuer: `urn:nld:oin:${OIN}`, typ: PUBLICATIE });
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'EdDSA', kid: 'proef', typ: PUBLICATIE });
    expect(Object.keys(payload).sort()).toEqual(['aud', 'digest', 'exp', 'iat', 'iss', 'jti']);
  });

  it('noemt de SHA-256 van precies deze bytes', async () => {
    const { digest } = decodeJwt<{ digest: string }>(await publicatietekenaar(OIN, sleutel)(LICHAAM));
    expect(digest).toBe(createHash('sha256').update(Buffer.from(LICHAAM, 'utf8')).digest('base64url'));
  });

  it('geldt ten hoogste vijf minuten, en elke keer één keer', async () => {
    const teken = publicatietekenaar(OIN, sleutel);
    const [een, twee] = (await Promise.all([teken(LICHAAM), teken(LICHAAM)])).map((token) => decodeJwt(token)) as [ReturnType<typeof decodeJwt>, ReturnType<typeof decodeJwt>];
    expect(een.exp! - een.iat!).toBeLessThanOrEqual(300);
    expect(een.jti).not.toBe(twee.jti);
  });
});
