import { decodeJwt, decodeProtectedHeader, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { GATEWAY } from '../../schema/vertrouwen.js';
import { type Claimnamen, EIGEN_CLAIMS } from './claims.js';
import { maakTokencontrole, type Tokencontrole } from './tokencontrole.js';
import { Tokenfout } from './tokenfout.js';

/** The issuer whose tokens are believed. */
export interface Oidcopties {
  /** As the tokens name it, to the letter. */
  readonly uitgever: string;
  /** For whom a token must be meant; by default the gateway's own name. */
  readonly doelgroep?: string;
  readonly claims?: Claimnamen;
}

/** RS256 is what every issuer must have, PS256 what is advised (OAuth NL profile); none that shares a secret. */
const ALGORITMEN = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** The types of a token with which somebody asks; those of the chain's own machines are others. (RFC 9068 for at+jwt) */
const SOORTEN = new Set(['jwt', 'at+jwt', 'application/at+jwt']);

/** Clocks may differ this much, in seconds. */
const KLOKVERSCHIL_S = 30;

/** Longest life of a token, in seconds: the largest that the OAuth NL profile allows anybody. */
const MAX_LEVEN_S = 6 * 3_600;

/** Accepts bearer tokens of one OpenID Connect issuer. */
export function oidcTokencontrole({ uitgever, doelgroep = GATEWAY, claims = EIGEN_CLAIMS }: Oidcopties, sleutel: JWTVerifyGetKey): Tokencontrole {
  return maakTokencontrole(async (token) => {
    keurVooraf(token, uitgever);
    const { payload } = await jwtVerify<{ exp: number; iat: number }>(token, sleutel, {
      issuer: uitgever,
      audience: doelgroep,
      algorithms: ALGORITMEN,
      clockTolerance: KLOKVERSCHIL_S,
      maxTokenAge: MAX_LEVEN_S,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    if (payload.exp - payload.iat > MAX_LEVEN_S) throw new Tokenfout('te-lang-geldig');
    return payload;
  }, claims);
}

/** What can be refused before any key is looked up: a token of somebody else must not make us ask our issuer for its keys. */
function keurVooraf(token: string, uitgever: string): void {
  const { alg, typ } = decodeProtectedHeader(token);
  if (!ALGORITMEN.includes(alg ?? '')) throw new Tokenfout('algoritme');
  if (typeof typ !== 'string' || !SOORTEN.has(typ.toLowerCase())) throw new Tokenfout('soort');
  if (decodeJwt(token).iss !== uitgever) throw new Tokenfout('uitgever');
}
