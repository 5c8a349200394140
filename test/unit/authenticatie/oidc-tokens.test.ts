import { createPublicKey, type JsonWebKey } from 'node:crypto';
import fc from 'fast-check';
import { generateKeyPair, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BEWIJS, FUNCTIETOKEN, GATEWAY } from '../../../schema/vertrouwen.js';
import { betrouwbaarheidVan } from '../../../supergraph/authenticatie/betrouwbaarheid.js';
import { CLAIMNAMEN } from '../../../supergraph/authenticatie/claims.js';
import { oidcTokencontrole, type Oidcopties } from '../../../supergraph/authenticatie/oidc-tokencontrole.js';
import type { Tokencontrole } from '../../../supergraph/authenticatie/tokencontrole.js';
import { uitgeversleutels } from '../../../supergraph/authenticatie/uitgeversleutels.js';
import { type Proeftoken, type Proefuitgever, startProefuitgever } from './proefuitgever.js';

const nu = (): number => Math.floor(Date.now() / 1_000);

describe('Een token van een uitgever van OpenID Connect', () => {
  let proef: Proefuitgever;
  let controleer: Tokencontrole;
  beforeAll(async () => {
    proef = await startProefuitgever();
    controleer = maak();
  });
  afterAll(() => proef[Symbol.asyncDispose]());

  const maak = (opties: Partial<Oidcopties> = {}): Tokencontrole => oidcTokencontrole({ uitgever: proef.uitgever, ...opties }, uitgeversleutels(proef.uitgever, () => {}).geef);
  const vraag = async (token: Proeftoken, bij = controleer) => bij(`Bearer ${await proef.teken(token)}`);

  it('zegt wie er vraagt, namens welke organisatie, in welke functie en hoe zeker dat is', async () => {
    expect(await vraag({ claims: { acr: 'urn:etoegang:core:assurance-class:loa4' } })).toEqual({
      sub: 'medewerker-7', oin: '00000099003000001000', rollen: ['professional'], functie: 'medewerker-veilig-thuis', betrouwbaarheid: 'HOOG',
    });
  });

  it.each(['PS256', 'ES256', 'EdDSA'])('mag met %s zijn ondertekend', async (alg) => {
    await proef.nieuweSleutel(`met-${alg}`, alg);
    expect(await vraag({ kid: `met-${alg}` }, maak())).toMatchObject({ sub: 'medewerker-7' });
  });

  it.each(['at+jwt', 'application/at+jwt', 'jwt'])('mag van het soort %s zijn', async (typ) => {
    expect(await vraag({ kop: { typ } })).toMatchObject({ sub: 'medewerker-7' });
  });

  it('mag een klok hebben die een halve minuut afwijkt', async () => {
    expect(await vraag({ claims: { exp: nu() - 20 } })).toBeDefined();
    expect(await vraag({ claims: { iat: nu() + 20, nbf: nu() + 20 } })).toBeDefined();
  });

  it.each<[string, Proeftoken, string]>([
    ['het van een andere uitgever is', { claims: { iss: 'https://ander.example' } }, 'uitgever'],
    ['de uitgever een schuine streep te veel heeft', { claims: { iss: 'http://127.0.0.1/' } }, 'uitgever'],
    ['het geen uitgever noemt', { claims: { iss: undefined } }, 'uitgever'],
    ['het voor een ander is', { claims: { aud: 'urn:ander' } }, 'doelgroep'],
    ['het voor niemand is', { claims: { aud: undefined } }, 'doelgroep'],
    ['het verlopen is', { claims: { exp: nu() - 60 } }, 'verlopen'],
    ['het nog niet geldt', { claims: { nbf: nu() + 120 } }, 'nog-niet-geldig'],
    ['het in de toekomst is gemaakt', { claims: { iat: nu() + 120 } }, 'nog-niet-geldig'],
    ['het een dag geldt', { claims: { exp: nu() + 86_400 } }, 'te-lang-geldig'],
    ['het van gisteren is', { claims: { iat: nu() - 86_400 } }, 'te-lang-geldig'],
    ['het niet zegt tot wanneer', { claims: { exp: undefined } }, 'inhoud'],
    ['het niet zegt sinds wanneer', { claims: { iat: undefined } }, 'inhoud'],
    ['het een functietoken is', { kop: { typ: FUNCTIETOKEN } }, 'soort'],
    ['het een bewijs is', { kop: { typ: BEWIJS } }, 'soort'],
    ['het geen soort heeft', { kop: { typ: undefined } }, 'soort'],
    ['het geen OIN heeft', { claims: { oin: undefined } }, 'inhoud'],
    ['de OIN geen twintig cijfers heeft', { claims: { oin: '0000009900300000100' } }, 'inhoud'],
    ['het geen rollen heeft', { claims: { rollen: undefined } }, 'inhoud'],
    ['de lijst van rollen leeg is', { claims: { rollen: [] } }, 'inhoud'],
    ['het geen functie heeft', { claims: { functie: undefined } }, 'inhoud'],
    ['het geen persoon heeft', { claims: { sub: undefined } }, 'inhoud'],
    ['de persoon een burgerservicenummer is', { claims: { sub: '999990019' } }, 'inhoud'],
    ['de burger een nummer is', { claims: { rollen: ['burger'], persoon: '999990019' } }, 'inhoud'],
    ['in een rol een persoonsnummer staat', { claims: { rollen: ['professional', 'gezin 999990019'] } }, 'inhoud'],
  ])('wordt geweigerd als %s, met een reden voor het log', async (_wat, token, reden) => {
    await expect(vraag(token)).rejects.toMatchObject({ name: 'Tokenfout', reden });
  });

  it('wordt geweigerd als het niet is ondertekend', async () => {
    const los = new UnsecuredJWT({ oin: '00000099003000001000', rollen: ['professional'], functie: 'f' }).setSubject('s').setIssuer(proef.uitgever).setAudience(GATEWAY).setIssuedAt().setExpirationTime('5m').encode();
    await expect(controleer(`Bearer ${los}`)).rejects.toMatchObject({ reden: 'algoritme' });
  });

  it('wordt geweigerd als het met de openbare sleutel als geheim is ondertekend', async () => {
    const jwk = await proef.nieuweSleutel('twee');
    const pem = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    await expect(vraag({ kid: 'twee', kop: { alg: 'HS256' }, sleutel: Buffer.from(pem) })).rejects.toMatchObject({ reden: 'algoritme' });
  });

  it('wordt geweigerd als het de kid van een andere sleutel draagt', async () => {
    await proef.nieuweSleutel('drie');
    const bij = maak();
    expect(await vraag({ kid: 'drie' }, bij)).toBeDefined();
    await expect(vraag({ kid: 'drie', kop: { kid: 'een' } }, bij)).rejects.toMatchObject({ reden: 'handtekening' });
    const { privateKey } = await generateKeyPair('RS256');
    await expect(vraag({ sleutel: privateKey }, bij)).rejects.toMatchObject({ reden: 'handtekening' });
  });

  it('wordt geweigerd als het zijn eigen sleutel meebrengt', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    await expect(vraag({ kop: { kid: 'vreemd', jwk: await proef.nieuweSleutel('vier'), jku: `${proef.uitgever}/elders` }, sleutel: privateKey })).rejects.toMatchObject({ reden: 'sleutel-onbekend' });
    expect(proef.gevraagd).not.toContain('/elders');
  });

  it('wordt niet gelezen als het te groot is', async () => {
    await expect(vraag({ claims: { ballast: 'x'.repeat(10_000) } })).rejects.toMatchObject({ reden: 'te-groot' });
  });

  it('mag zijn gegevens onder andere namen hebben, ook dieper', async () => {
    const bij = maak({ doelgroep: 'handbereik', claims: CLAIMNAMEN.parse({ oin: 'organisatie', rollen: ['realm_access', 'roles'], functie: 'https://id.example/functie' }) });
    const claims = { aud: ['account', 'handbereik'], organisatie: '00000099001000001000', realm_access: { roles: ['analist'] }, 'https://id.example/functie': 'analist', oin: undefined, rollen: undefined, functie: undefined };
    expect(await vraag({ claims }, bij)).toEqual({ sub: 'medewerker-7', oin: '00000099001000001000', rollen: ['analist'], functie: 'analist', betrouwbaarheid: 'LAAG' });
    await expect(vraag({ claims: { aud: 'handbereik' } }, bij)).rejects.toMatchObject({ reden: 'inhoud' });
  });

  it('noemt een persoon alleen als een burger vraagt', async () => {
    const persoon = '6f1c1d5e-0b1f-4f43-9a53-0d2f3c3b7a11';
    expect(await vraag({ claims: { rollen: ['burger'], functie: 'burger', persoon } })).toMatchObject({ persoon });
    expect(await vraag({ claims: { persoon } })).not.toHaveProperty('persoon');
  });

  it('wordt nooit aangenomen als er één teken aan veranderd is', async () => {
    const token = await proef.teken();
    const bij = maak();
    await bij(`Bearer ${token}`);
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 2), fc.constantFrom('A', 'Q', 'g', '0', '-', '.'), async (plek, teken) => {
        // The last character of a part holds bits that say nothing; there a change may be none.
        fc.pre(token[plek] !== teken && token[plek] !== '.' && token[plek + 1] !== '.');
        await expect(bij(`Bearer ${token.slice(0, plek)}${teken}${token.slice(plek + 1)}`)).rejects.toMatchObject({ name: 'Tokenfout' });
      }),
      { numRuns: 60 },
    );
  });
});

describe('De betrouwbaarheid', () => {
  it.each([
    ['http://eidas.europa.eu/LoA/substantial', 'SUBSTANTIEEL'],
    ['http://eidas.europa.eu/NotNotified/LoA/high', 'HOOG'],
    ['urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract', 'LAAG'],
    ['urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard', 'SUBSTANTIEEL'],
    ['urn:etoegang:core:assurance-class:loa2plus', 'LAAG'],
    ['urn:etoegang:core:assurance-class:loa3', 'SUBSTANTIEEL'],
    ['EH4', 'HOOG'],
    ['DigiD Midden', 'LAAG'],
    ['http://evil.example/LoA/high', 'LAAG'],
    ['', 'LAAG'],
    [undefined, 'LAAG'],
  ])('van %s is %s', (acr, niveau) => {
    expect(betrouwbaarheidVan(acr)).toBe(niveau);
  });
});
