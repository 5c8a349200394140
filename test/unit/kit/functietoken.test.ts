import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { leesFunctietoken, tekenFunctietoken } from '../../../subgraphs/kit/index.js';
import { maakFunctietokens } from '../../../supergraph/authenticatie/functietokens.js';
import { proefondertekenaar } from '../../harness/sleutels.js';

const VRAGER = { sub: 'demo', oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis', betrouwbaarheid: 'SUBSTANTIEEL' } as const;

describe('Een functietoken', async () => {
  const gateway = await proefondertekenaar('urn:handbereik:gateway');
  const bekendheid = await proefondertekenaar('urn:handbereik:bekendheid');
  const vertrouwden = [gateway.vertrouwen, bekendheid.vertrouwen];

  /** Signed by the gateway itself, an hour ago, and said to be good for a day. */
  const lang = (): Promise<string> =>
    new SignJWT({ vrager: VRAGER })
      .setProtectedHeader({ alg: 'EdDSA', kid: gateway.ondertekenaar.kid, typ: 'functie+jwt' })
      .setIssuer(gateway.ondertekenaar.uitgever).setAudience('urn:handbereik:functie:identiteit').setIssuedAt(Math.floor(Date.now() / 1_000) - 3_600).setExpirationTime('1d')
      .sign(gateway.ondertekenaar.sleutel);

  it('zegt wie er vraagt en welke machine daarvoor instaat', async () => {
    const token = await tekenFunctietoken(VRAGER, 'identiteit', bekendheid.ondertekenaar);
    expect(await leesFunctietoken(`Bearer ${token}`, 'identiteit', vertrouwden)).toEqual({ vrager: VRAGER, uitgever: 'urn:handbereik:bekendheid' });
  });

  it('van de gateway wordt door de kit gelezen', async () => {
    const token = await (await maakFunctietokens(gateway.jwk))(VRAGER, 'identiteit');
    expect(await leesFunctietoken(`Bearer ${token}`, 'identiteit', vertrouwden)).toEqual({ vrager: VRAGER, uitgever: 'urn:handbereik:gateway' });
  });

  it.each([
    ['ontbreekt', async () => undefined],
    ['geen Bearer is', async () => `Basic ${await tekenFunctietoken(VRAGER, 'identiteit', gateway.ondertekenaar)}`],
    ['voor een andere functie is', async () => `Bearer ${await tekenFunctietoken(VRAGER, 'bekendheid', gateway.ondertekenaar)}`],
    ['door een onbekende is ondertekend', async () => `Bearer ${await tekenFunctietoken(VRAGER, 'identiteit', (await proefondertekenaar('urn:handbereik:gateway')).ondertekenaar)}`],
    ['onzin is', async () => 'Bearer a.b.c'],
    ['langer geldt dan een minuut', async () => `Bearer ${await lang()}`],
    ['niet zegt wie er vraagt', async () => `Bearer ${await tekenFunctietoken(null as never, 'identiteit', gateway.ondertekenaar)}`],
  ])('wordt geweigerd als het %s, met de reden voor het log', async (_wat, kop) => {
    expect(await leesFunctietoken(await kop(), 'identiteit', vertrouwden)).toEqual({ reden: expect.stringMatching(/^(ERR_|GEEN_TOKEN)/) });
  });
});
