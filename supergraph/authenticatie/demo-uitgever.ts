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
  /** For a professional: another organisation of the demo at which he works, such as one that is asked. */
  readonly oin?: string;
}

/** Organisation numbers of the demo: nobody outside it has one. */
const TESTOIN = /^00000099\d{12}$/;

/** What a professional of the demo is at another organisation than that of his persona. */
const ELDERS = 'professional';

/**
 * A signed bearer token for a persona of the demo.
 * @throws RangeError when there is no such persona, or when the organisation is not one of the demo
 */
export async function geefDemotoken(persona: string, sleutel: JWK, { persoon, oin }: Demotokenopties = {}): Promise<string> {
  const wie = Object.hasOwn(PERSONAS, persona) ? PERSONAS[persona] : undefined;
  if (!wie) throw new RangeError(`Er is geen persona ${persona}. Kies uit: ${Object.keys(PERSONAS).join(', ')}.`);
  if (oin !== undefined && !(TESTOIN.test(oin) && wie.rollen.includes(ELDERS))) throw new RangeError('Een andere organisatie is er een van de demo, met een OIN dat begint met 00000099, en alleen voor een professional.');
  return new SignJWT({ oin: oin ?? wie.oin, rollen: wie.rollen, functie: oin === undefined || oin === wie.oin ? wie.functie : ELDERS, acr: ACR[wie.betrouwbaarheid], ...(persoon !== undefined && { persoon }) })
    .setProtectedHeader({ alg: 'EdDSA', kid: sleutel.kid ?? '', typ: 'JWT' })
    .setSubject(`demo-${persona}`)
    .setIssuer(DEMO_UITGEVER)
    .setAudience(GATEWAY)
    .setIssuedAt()
    .setExpirationTime(GELDIGHEID)
    .sign(await importJWK(sleutel, 'EdDSA'));
}
