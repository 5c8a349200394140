import { exportJWK, generateKeyPair, type JWK, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { DEMO_UITGEVER, geefDemotoken } from '../../../supergraph/authenticatie/demo-uitgever.js';
import { demoTokencontrole } from '../../../supergraph/authenticatie/tokencontrole.js';
import { GATEWAY } from '../../../schema/vertrouwen.js';

describe('Een token waarmee aan de gateway wordt gevraagd', async () => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), kid: 'k', alg: 'EdDSA' };
  const controleer = demoTokencontrole({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'EdDSA', kty: 'OKP' }] });

  const teken = (over: { issuer?: string; audience?: string; exp?: string; claims?: object; alg?: string; kid?: string; sleutel?: CryptoKey } = {}) =>
    new SignJWT({ oin: '00000099003000001000', rollen: ['professional'], functie: 'f', ...over.claims })
      .setProtectedHeader({ alg: 'EdDSA', kid: over.kid ?? 'k', typ: 'JWT' })
      .setSubject('s').setIssuer(over.issuer ?? DEMO_UITGEVER).setAudience(over.audience ?? GATEWAY).setIssuedAt().setExpirationTime(over.exp ?? '5m')
      .sign(over.sleutel ?? privateKey);

  it('zegt wie er vraagt', async () => {
    expect(await controleer(`Bearer ${await geefDemotoken('veilig-thuis', jwk)}`)).toEqual({
      sub: 'demo-veilig-thuis', oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis', betrouwbaarheid: 'SUBSTANTIEEL',
    });
  });

  it('wordt een tweede keer niet anders beoordeeld', async () => {
    const kop = `Bearer ${await teken()}`;
    expect(await controleer(kop)).toEqual(await controleer(kop));
  });

  it.each([
    ['er geen is', async () => undefined],
    ['het leeg is', async () => 'Bearer '],
    ['het van een andere uitgever is', async () => `Bearer ${await teken({ issuer: 'urn:iemand' })}`],
    ['het voor een ander bedoeld is', async () => `Bearer ${await teken({ audience: 'urn:ander' })}`],
    ['het verlopen is', async () => `Bearer ${await teken({ exp: '-1s' })}`],
    ['een ander het ondertekende', async () => `Bearer ${await teken({ sleutel: (await generateKeyPair('EdDSA', { crv: 'Ed25519' })).privateKey })}`],
    ['het niet is ondertekend', async () => `Bearer ${new UnsecuredJWT({}).setIssuer(DEMO_UITGEVER).setAudience(GATEWAY).setExpirationTime('5m').encode()}`],
    ['het geen OIN noemt', async () => `Bearer ${await teken({ claims: { oin: '1' } })}`],
    ['het geen rollen noemt', async () => `Bearer ${await teken({ claims: { rollen: 'professional' } })}`],
  ])('wordt geweigerd als %s', async (_wat, kop) => {
    await expect(controleer(await kop())).rejects.toThrow();
  });

  it('dat verlopen is wordt ook geweigerd als het eerder goed was', async () => {
    const kop = `Bearer ${await teken({ exp: '1s' })}`;
    await controleer(kop);
    await expect.poll(() => controleer(kop).then(() => 'goed', () => 'geweigerd'), { timeout: 5_000, interval: 250 }).toBe('geweigerd');
  });
});
