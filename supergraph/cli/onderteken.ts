import { createHash, randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { PUBLICATIE, REGISTER } from '../../schema/vertrouwen.js';
import type { Ondertekenaar } from './register.js';

/** How long what was signed may be under way, in seconds; the register takes no more than five minutes. */
const GELDIGHEID_S = 120;

/**
 * Signs what an organisation publishes, with its own key: a compact JWS (RFC 7515) that names the organisation and holds the digest of
 * the body, so that it goes for this body alone, and once.
 */
export function publicatietekenaar(oin: string, sleutel: JWK): Ondertekenaar {
  return async (lichaam) => {
    const nu = Math.floor(Date.now() / 1_000);
    return new SignJWT({ digest: createHash('sha256').update(lichaam).digest('base64url') })
      .setProtectedHeader({ alg: 'EdDSA', kid: sleutel.kid ?? '', typ: PUBLICATIE })
      .setIssuer(`urn:nld:oin:${oin}`)
      .setAudience(REGISTER)
      .setIssuedAt(nu)
      .setExpirationTime(nu + GELDIGHEID_S)
      .setJti(randomUUID())
      .sign(await importJWK(sleutel, 'EdDSA'));
  };
}
