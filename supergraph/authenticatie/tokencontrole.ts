import { createHash } from 'node:crypto';
import { createLocalJWKSet, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { GATEWAY, type Vrager } from '../../schema/vertrouwen.js';
import { LruCache } from '../lru-cache.js';
import { EIGEN_CLAIMS, type Claimnamen, leesVrager } from './claims.js';
import { DEMO_UITGEVER } from './demo-uitgever.js';
import { alsTokenfout, Tokenfout } from './tokenfout.js';

/** Tokens that were found good are remembered for at most this long, in milliseconds: a session asks many times. */
const ONTHOUD_MS = 30_000;
const MAX_ONTHOUDEN = 1_000;

/** Longer tokens are not looked at: an issuer of ours needs a tenth of it. */
const MAX_TEKENS = 8_192;

/** Establishes who asks, from the Authorization header. @throws Tokenfout */
export type Tokencontrole = (authorization: string | undefined) => Promise<Vrager>;

/** Verifies a token and gives its claims; `exp` is among them. */
export type Tokenlezer = (token: string) => Promise<JWTPayload & { readonly exp: number }>;

/**
 * Examines bearer tokens, and remembers for half a minute which were good: never past their end, and by a hash, so
 * that the memory of this process holds no token that could be used.
 */
export function maakTokencontrole(lees: Tokenlezer, namen: Claimnamen = EIGEN_CLAIMS): Tokencontrole {
  const bekend = new LruCache<{ readonly vrager: Vrager; readonly tot: number }>(MAX_ONTHOUDEN);
  return async (authorization) => {
    const token = leesKop(authorization);
    const sleutel = createHash('sha256').update(token).digest('base64');
    const gezien = bekend.get(sleutel);
    if (gezien && gezien.tot > Date.now()) return gezien.vrager;
    try {
      const inhoud = await lees(token);
      const vrager = leesVrager(inhoud, namen);
      bekend.set(sleutel, { vrager, tot: Math.min(inhoud.exp * 1_000, Date.now() + ONTHOUD_MS) });
      return vrager;
    } catch (fout) {
      throw alsTokenfout(fout);
    }
  };
}

/** Accepts bearer tokens that the demo issuer signed with one of these keys. */
export function demoTokencontrole(sleutels: JSONWebKeySet): Tokencontrole {
  const sleutelset = createLocalJWKSet(sleutels);
  return maakTokencontrole(async (token) => {
    const { payload } = await jwtVerify<{ exp: number }>(token, sleutelset, { issuer: DEMO_UITGEVER, audience: GATEWAY, algorithms: ['EdDSA'], typ: 'JWT', requiredClaims: ['exp', 'sub'] });
    return payload;
  });
}

function leesKop(authorization: string | undefined): string {
  if ((authorization?.length ?? 0) > MAX_TEKENS) throw new Tokenfout('te-groot');
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw new Tokenfout('geen-token');
  return token;
}
