import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { type Bewijs, GELDIGHEID_S, onderteken, verifieer } from '../../../subgraphs/kit/index.js';
import { proefondertekenaar } from '../../harness/sleutels.js';

const OIN = '00000099001000001000';
const BEWIJS: Bewijs = {
  pseudoniemen: [{ waarde: 'pseudoniem-2', sleutelversie: 2 }, { waarde: 'pseudoniem-1', sleutelversie: 1 }],
  traceId: 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
  spanId: 'b1c2d3e4f5061728',
  samenwerkingsverband: 'sv-demo',
  grondslag: 'wmo-vt',
  doel: 'onderzoek-melding',
  aanleiding: 'melding-1',
  fase: 'VERRIJKING',
  niveau: 'BEPERKT',
  categorieen: ['BETROKKENHEID'],
  onthouden: [{ categorie: 'ACTIES', reden: 'Niet nodig.' }],
  vrager: { oin: '00000099003000001000', functie: 'medewerker-veilig-thuis' },
};

describe('Een bewijs', async () => {
  const { jwk, ondertekenaar, vertrouwen } = await proefondertekenaar('urn:handbereik:bekendheid');

  it('komt bij de organisatie aan zoals het is ondertekend', async () => {
    expect(await verifieer(await onderteken(BEWIJS, OIN, ondertekenaar), OIN, vertrouwen)).toMatchObject(BEWIJS);
  });

  it('is ten hoogste een minuut geldig, en elk exemplaar heeft een eigen nummer', async () => {
    const [een, ander] = await Promise.all([1, 2].map(async () => verifieer(await onderteken(BEWIJS, OIN, ondertekenaar), OIN, vertrouwen)));
    const { iat, exp, jti } = een as unknown as { iat: number; exp: number; jti: string };
    expect(exp - iat).toBe(GELDIGHEID_S);
    expect(jti).not.toBe(ander!.jti);
  });

  it('geldt voor geen andere organisatie', async () => {
    await expect(verifieer(await onderteken(BEWIJS, OIN, ondertekenaar), '00000099001000002000', vertrouwen)).rejects.toMatchObject({ code: 'ERR_JWT_CLAIM_VALIDATION_FAILED' });
  });

  it('geldt niet als een ander het ondertekende, ook niet onder dezelfde sleutelnaam', async () => {
    const vervalser = await proefondertekenaar('urn:handbereik:bekendheid');
    await expect(verifieer(await onderteken(BEWIJS, OIN, vervalser.ondertekenaar), OIN, vertrouwen)).rejects.toMatchObject({ code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' });
  });

  it('geldt niet van een andere uitgever', async () => {
    const { ondertekenaar: ander } = { ondertekenaar: { ...ondertekenaar, uitgever: 'urn:handbereik:gateway' } };
    await expect(verifieer(await onderteken(BEWIJS, OIN, ander), OIN, vertrouwen)).rejects.toMatchObject({ code: 'ERR_JWT_CLAIM_VALIDATION_FAILED' });
  });

  const verlopen: readonly (readonly [string, number, number])[] = [
    ['dat verlopen is', -120, -60],
    ['dat te oud is, al zegt het van niet', -120, 3_600],
    ['uit de toekomst', 3_600, 7_200],
  ];
  it.each(verlopen)('geldt niet %s', async (_wat, iat, exp) => {
    const nu = Math.floor(Date.now() / 1_000);
    const token = await new SignJWT({ ...BEWIJS, jti: 'x' })
      .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid!, typ: 'bewijs+jwt' })
      .setIssuer(vertrouwen.uitgever).setAudience(OIN).setIssuedAt(nu + iat).setExpirationTime(nu + exp)
      .sign(ondertekenaar.sleutel);
    await expect(verifieer(token, OIN, vertrouwen)).rejects.toMatchObject({ code: expect.stringMatching(/^ERR_JWT_(EXPIRED|CLAIM_VALIDATION_FAILED)$/) as string });
  });

  it.each([
    ['een niveau dat er niet is', { niveau: 'ALLES' }],
    ['categorieën als tekst', { categorieen: 'BETROKKENHEID' }],
    ['een categorie die er niet is', { categorieen: ['ALLES'] }],
    ['een fase die er niet is', { fase: 'ALLES' }],
    ['geen onthouden categorieën', { onthouden: undefined }],
  ])('geldt niet met %s, al is het echt ondertekend', async (_wat, anders) => {
    await expect(verifieer(await onderteken({ ...BEWIJS, ...(anders as object) }, OIN, ondertekenaar), OIN, vertrouwen)).rejects.toMatchObject({ code: 'ERR_JWT_CLAIM_VALIDATION_FAILED' });
  });

  it('geldt niet zonder handtekening', async () => {
    const token = new UnsecuredJWT({ ...BEWIJS, jti: 'x' }).setIssuer(vertrouwen.uitgever).setAudience(OIN).setIssuedAt().setExpirationTime('60s').encode();
    await expect(verifieer(token, OIN, vertrouwen)).rejects.toThrow();
  });

  it('is geen functietoken, en een functietoken is geen bewijs', async () => {
    const token = await new SignJWT({ ...BEWIJS, jti: 'x' })
      .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid!, typ: 'functie+jwt' })
      .setIssuer(vertrouwen.uitgever).setAudience(OIN).setIssuedAt().setExpirationTime('60s')
      .sign(ondertekenaar.sleutel);
    await expect(verifieer(token, OIN, vertrouwen)).rejects.toMatchObject({ code: 'ERR_JWT_CLAIM_VALIDATION_FAILED' });
  });
});
