import { createPrivateKey, type KeyObject } from 'node:crypto';
import { createLocalJWKSet, importJWK, type CryptoKey, type JSONWebKeySet, type JWK, type JWTVerifyGetKey } from 'jose';
import type { Bewijsbinding } from './aanroeper.js';

/** Who signs, with which key. */
export interface Ondertekenaar {
  readonly uitgever: string;
  readonly kid: string;
  readonly alg: 'EdDSA';
  readonly sleutel: CryptoKey;
  /** The same key, as node:crypto takes it. */
  readonly nodesleutel: KeyObject;
  /** With mutual TLS: the certificate with which this signer calls; nobody else can use what it signs for itself. */
  readonly binding?: Bewijsbinding;
}

/** Whose signature is believed. */
export interface Vertrouwen {
  readonly uitgever: string;
  readonly sleutels: JWTVerifyGetKey;
}

/** Makes a signer of a private Ed25519 key (JWK with `kid`). */
export async function maakOndertekenaar(uitgever: string, jwk: JWK, binding?: Bewijsbinding): Promise<Ondertekenaar> {
  if (!jwk.kid) throw new Error(`De sleutel van ${uitgever} heeft geen kid.`);
  const sleutel = await importJWK(jwk, 'EdDSA');
  if (sleutel instanceof Uint8Array) throw new Error(`De sleutel van ${uitgever} is geen Ed25519-sleutel.`);
  return Object.freeze({ uitgever, kid: jwk.kid, alg: 'EdDSA', sleutel, nodesleutel: createPrivateKey({ key: { ...jwk }, format: 'jwk' }), ...(binding && { binding }) });
}

/** Believes what `uitgever` signed with one of these public keys. */
export function vertrouw(uitgever: string, sleutels: JSONWebKeySet): Vertrouwen {
  return Object.freeze({ uitgever, sleutels: createLocalJWKSet(sleutels) });
}
