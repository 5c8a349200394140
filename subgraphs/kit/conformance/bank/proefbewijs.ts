import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, randomUUID, sign } from 'node:crypto';
import { BEWIJS } from '../../../../schema/vertrouwen.js';
import { aanroeperVan, bindingVan } from '../../bewijs/aanroeper.js';
import { tekenJws } from '../../bewijs/jws.js';
import { maakOndertekenaar, type Ondertekenaar } from '../../bewijs/sleutels.js';
import type { Opstelling, Proefkader } from '../opstelling.js';

/** How long a bewijs is good for, in seconds. */
const GELDIGHEID_S = 60;

const KADER: Proefkader = {
  samenwerkingsverband: 'conformance', grondslag: 'conformance', doel: 'conformance', aanleiding: 'conformance',
  vrager: { oin: '00000099000000000000', functie: 'conformance' },
};

/** What a bewijs says. */
export type Claims = Readonly<Record<string, unknown>>;

/** Makes bewijzen that are right, and every kind of wrong. */
export interface Bewijsmaker {
  /** The claims of a bewijs that is right, about the person with this pseudonym: bekendheid alone unless said otherwise. */
  claims(pseudoniem: string, anders?: Claims): Claims;
  /** Signed as it should be. */
  teken(claims: Claims, typ?: string): string;
  /** Signed by somebody else, in the name of the issuer. */
  vervals(claims: Claims): string;
  /** Without a signature, saying that none is needed. */
  zonderHandtekening(claims: Claims): string;
  /** Signed with the public key of the issuer, as if that were a shared secret. */
  metOpenbareSleutel(claims: Claims): string;
  /** Signed by somebody else, with his public key in the header to verify it with. */
  metEigenSleutel(claims: Claims): string;
}

/** @throws Error when the key of the issuer is no Ed25519 key with a kid */
export async function bewijsmaker({ oin, uitgever, kader, tls }: Pick<Opstelling, 'oin' | 'uitgever' | 'kader' | 'tls'>): Promise<Bewijsmaker> {
  const ondertekenaar = await maakOndertekenaar(uitgever.naam, uitgever.sleutel);
  const aanroeper = tls && aanroeperVan(tls.cert);
  const vreemd = generateKeyPairSync('ed25519');
  const { kid } = ondertekenaar;
  return {
    claims(pseudoniem, anders) {
      const iat = seconden();
      return {
        ...KADER, ...kader, pseudoniemen: [{ waarde: pseudoniem, sleutelversie: 1 }], traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex'),
        fase: 'BEKENDHEID', niveau: 'MINIMAAL', categorieen: [], onthouden: [], ...(aanroeper && { aanroeper: bindingVan(aanroeper) }),
        iss: uitgever.naam, aud: oin, iat, exp: iat + GELDIGHEID_S, jti: randomUUID(), ...anders,
      };
    },
    teken: (claims, typ = BEWIJS) => tekenJws(claims, typ, ondertekenaar),
    vervals: (claims) => jws({ alg: 'EdDSA', kid, typ: BEWIJS }, claims, (invoer) => sign(null, invoer, vreemd.privateKey)),
    zonderHandtekening: (claims) => jws({ alg: 'none', kid, typ: BEWIJS }, claims, () => Buffer.alloc(0)),
    metOpenbareSleutel: (claims) => jws({ alg: 'HS256', kid, typ: BEWIJS }, claims, (invoer) => createHmac('sha256', openbaar(ondertekenaar)).update(invoer).digest()),
    metEigenSleutel: (claims) => jws({ alg: 'EdDSA', kid, typ: BEWIJS, jwk: alsJwk(vreemd.publicKey) }, claims, (invoer) => sign(null, invoer, vreemd.privateKey)),
  };
}

/** Seconds since 1970, now. */
export const seconden = (): number => Math.floor(Date.now() / 1_000);

function jws(kop: object, claims: Claims, teken: (invoer: Buffer) => Buffer): string {
  const invoer = [kop, claims].map((deel) => Buffer.from(JSON.stringify(deel)).toString('base64url')).join('.');
  return `${invoer}.${teken(Buffer.from(invoer)).toString('base64url')}`;
}

const openbaar = ({ nodesleutel }: Ondertekenaar): string => createPublicKey(nodesleutel).export({ format: 'pem', type: 'spki' }).toString();
const alsJwk = (sleutel: KeyObject): object => sleutel.export({ format: 'jwk' });
