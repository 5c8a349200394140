import { importJWK, type JWK, SignJWT } from 'jose';
import { GATEWAY } from '../../schema/vertrouwen.js';
import { ACR } from './betrouwbaarheid.js';
import { PERSONAS } from './demo-personas.js';

/** Issuer of demo tokens. */
export const DEMO_UITGEVER = 'urn:handbereik:demo-uitgever';

/** How long a demo token is good for. */
export const GELDIGHEID = '8h';

/** What a demo token says beyond its persona. */
export interface Demotokenopties {
  /** For the citizen: the opaque id of the person that he is in the register. */
  readonly persoon?: string;
}

/**
 * A signed bearer token for a persona of the demo.
 * @throws RangeError when there is no such persona
 */
export async function geefDemotoken(persona: string, sleutel: JWK, { persoon }: Demotokenopties = {}): Promise<string> {
  const wie = Object.hasOwn(PERSONAS, persona) ? PERSONAS[persona] : undefined;
  if (!wie) throw new RangeError(`Er is geen persona ${persona}. Kies uit: ${Object.keys(PERSONAS).join(', ')}.`);
  return new SignJWT({ oin: wie.oin, rollen: wie.rollen, functie: wie.functie, acr: ACR[wie.betrouwbaarheid], ...(persoon !== undefined && { persoon }) })
    .setProtectedHeader({ alg: 'EdDSA', kid: sleutel.kid ?? '', typ: 'JWT' })
    .setSubject(`demo-${persona}`)
    .setIssuer(DEMO_UITGEVER)
    .setAudience(GATEWAY)
    .setIssuedAt()
    .setExpirationTime(GELDIGHEID)
    .sign(await importJWK(sleutel, 'EdDSA'));
}
