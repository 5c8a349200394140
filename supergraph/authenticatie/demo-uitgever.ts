import { importJWK, type JWK, SignJWT } from 'jose';
import { PERSONAS } from './demo-personas.js';
import { type Betrouwbaarheid, GATEWAY } from '../../schema/vertrouwen.js';

/** Issuer of demo tokens. */
export const DEMO_UITGEVER = 'urn:handbereik:demo-uitgever';

/** Levels of assurance as OpenID Connect writes them (`acr`; eIDAS, implementing regulation 2015/1502). */
export const ACR: Readonly<Record<Betrouwbaarheid, string>> = { LAAG: 'http://eidas.europa.eu/LoA/low', SUBSTANTIEEL: 'http://eidas.europa.eu/LoA/substantial', HOOG: 'http://eidas.europa.eu/LoA/high' };

/** How long a demo token is good for. */
export const GELDIGHEID = '8h';

/**
 * A signed bearer token for a persona of the demo.
 * @throws RangeError when there is no such persona
 */
export async function geefDemotoken(persona: string, sleutel: JWK): Promise<string> {
  const wie = Object.hasOwn(PERSONAS, persona) ? PERSONAS[persona] : undefined;
  if (!wie) throw new RangeError(`Er is geen persona ${persona}. Kies uit: ${Object.keys(PERSONAS).join(', ')}.`);
  return new SignJWT({ oin: wie.oin, rollen: wie.rollen, functie: wie.functie, acr: ACR[wie.betrouwbaarheid] })
    .setProtectedHeader({ alg: 'EdDSA', kid: sleutel.kid ?? '', typ: 'JWT' })
    .setSubject(`demo-${persona}`)
    .setIssuer(DEMO_UITGEVER)
    .setAudience(GATEWAY)
    .setIssuedAt()
    .setExpirationTime(GELDIGHEID)
    .sign(await importJWK(sleutel, 'EdDSA'));
}
