import { createHash, randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { PUBLICATIE, REGISTER } from '../../../../schema/vertrouwen.js';

/** What a signature says; every part can be made wrong. */
export interface Ondertekening {
  readonly typ?: string;
  readonly iss?: string;
  readonly aud?: string;
  readonly jti?: string;
  /** Seconds since 1970. */
  readonly iat?: number;
  readonly exp?: number;
  readonly digest?: string;
}

/** Signs this body as an organisation does to publish it: made here by itself, so that the product's own signer is not its own judge. */
export async function onderteken(lichaam: string, oin: string, sleutel: JWK, anders: Ondertekening = {}): Promise<string> {
  const nu = Math.floor(Date.now() / 1_000);
  const digest = createHash('sha256').update(lichaam).digest('base64url');
  const { typ = PUBLICATIE, iss = `urn:nld:oin:${oin}`, aud = REGISTER, jti = randomUUID(), iat = nu, exp = nu + 60 } = anders;
  return new SignJWT({ iss, aud, jti, iat, exp, digest: anders.digest ?? digest }).setProtectedHeader({ alg: 'EdDSA', typ }).sign(await importJWK(sleutel, 'EdDSA'));
}
