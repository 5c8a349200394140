import { createHmac, createPublicKey } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';
import type { Ondertekenaar } from '../../subgraphs/kit/index.js';
import { proefondertekenaar } from './sleutels.js';

const b64 = (waarde: object | string): string => Buffer.from(typeof waarde === 'string' ? waarde : JSON.stringify(waarde)).toString('base64url');

/** Seconds since 1970, now. */
export const nu = (): number => Math.floor(Date.now() / 1_000);

/** A token with exactly these claims, signed by this signer: for what the product itself would never sign. */
export function teken(inhoud: object, typ: string, { alg, kid, sleutel }: Ondertekenaar): Promise<string> {
  return new SignJWT(inhoud as JWTPayload).setProtectedHeader({ alg, kid, typ }).sign(sleutel);
}

/** Somebody who signs with a key of his own, and says that it is that of another. */
export async function naamgenoot(van: Ondertekenaar, kid: string = van.kid): Promise<Ondertekenaar> {
  return (await proefondertekenaar(van.uitgever, kid)).ondertekenaar;
}

/** A token without a signature, that says that none is needed. */
export function zonderHandtekening(inhoud: object, typ: string): string {
  return `${b64({ alg: 'none', typ })}.${b64(inhoud)}.`;
}

/** A token signed with the public key as if that were a shared secret. */
export function metOpenbareSleutel(inhoud: object, typ: string, kid: string, jwk: object): string {
  const geheim = createPublicKey({ key: jwk as never, format: 'jwk' }).export({ format: 'pem', type: 'spki' });
  const deel = `${b64({ alg: 'HS256', kid, typ })}.${b64(inhoud)}`;
  return `${deel}.${createHmac('sha256', geheim).update(deel).digest('base64url')}`;
}

/** The same token with other claims under the old signature. */
export function verander(token: string, anders: object): string {
  const [kop, inhoud, handtekening] = token.split('.') as [string, string, string];
  return [kop, b64({ ...(JSON.parse(Buffer.from(inhoud, 'base64url').toString()) as object), ...anders }), handtekening].join('.');
}
