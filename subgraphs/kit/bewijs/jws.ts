import { isUtf8 } from 'node:buffer';
import { KeyObject, sign, verify } from 'node:crypto';
import type { CompactJWSHeaderParameters, FlattenedJWSInput } from 'jose';
import type { Ondertekenaar, Vertrouwen } from './sleutels.js';

// Compact JWS with Ed25519 (RFC 7515, RFC 8037) by node:crypto itself. jose goes by Web Crypto, which copies, and hops to another
// thread for every signature: a round has forty to make and forty to verify, and that cost more than the signatures.

/** 64 bytes in base64url: two bits of the last character are left over, and zero. */
const HANDTEKENING = /^[\w-]{85}[AQgw]$/;
const DEEL = /^[\w-]+$/;

/** Public keys as node:crypto takes them: each is converted once. */
const omgezet = new WeakMap<object, KeyObject>();

/** Signs these claims as a token of this type. */
export function tekenJws(inhoud: object, typ: string, { alg, kid, nodesleutel }: Ondertekenaar): string {
  const invoer = `${deel({ alg, kid, typ })}.${deel(inhoud)}`;
  return `${invoer}.${sign(null, Buffer.from(invoer), nodesleutel).toString('base64url')}`;
}

const deel = (waarde: object): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');

/**
 * The claims of a token that is as `tekenJws` makes it, of this type, and signed with a key of who is believed. Of the claims
 * themselves nothing was checked.
 * @returns undefined for every other token, also for one that another reader would take: why, jose can say
 */
export async function leesJws(token: string, typ: string, { sleutels }: Vertrouwen): Promise<Readonly<Record<string, unknown>> | undefined> {
  const [kop = '', inhoud = '', handtekening = '', ...rest] = token.split('.');
  if (rest.length > 0 || !DEEL.test(kop) || !DEEL.test(inhoud) || !HANDTEKENING.test(handtekening)) return undefined;
  const gezegd = leesDeel(kop);
  // Nothing beside these three: what else a header may say is for a reader that knows it.
  if (gezegd?.['alg'] !== 'EdDSA' || gezegd['typ'] !== typ || typeof gezegd['kid'] !== 'string' || Object.keys(gezegd).length !== 3) return undefined;
  const sleutel = await openbareSleutel({ alg: 'EdDSA', kid: gezegd['kid'], typ }, { payload: inhoud, signature: handtekening, protected: kop }, sleutels);
  if (!sleutel) return undefined;
  if (!verify(null, Buffer.from(`${kop}.${inhoud}`), sleutel, Buffer.from(handtekening, 'base64url'))) return undefined;
  return leesDeel(inhoud);
}

/** The key that the header names, of those that are believed. */
async function openbareSleutel(kop: CompactJWSHeaderParameters, token: FlattenedJWSInput, sleutels: Vertrouwen['sleutels']): Promise<KeyObject | undefined> {
  try {
    const sleutel = await sleutels(kop, token);
    if (!(sleutel instanceof CryptoKey)) return undefined;
    const object = omgezet.get(sleutel) ?? KeyObject.from(sleutel);
    omgezet.set(sleutel, object);
    return object.type === 'public' && object.asymmetricKeyType === 'ed25519' ? object : undefined;
  } catch {
    return undefined;
  }
}

function leesDeel(tekst: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = Buffer.from(tekst, 'base64url');
  if (!isUtf8(bytes)) return undefined;
  try {
    const waarde: unknown = JSON.parse(bytes.toString());
    return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? (waarde as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
