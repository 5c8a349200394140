import { verify } from 'node:crypto';

/** How long a bewijs is good for, in seconds. */
const GELDIGHEID_S = 60;
const NIVEAUS = ['MINIMAAL', 'BEPERKT', 'VOLLEDIG'];
const FASEN = ['BEKENDHEID', 'VERRIJKING'];

/**
 * Reads a bewijs: a compact JWS (RFC 7515) with Ed25519 (RFC 8037).
 * @returns a function that gives its claims, or why it is none: for the own log, never for the answer
 */
export function maakBewijslezer({ oin, uitgever, sleutels }) {
  return async (token) => {
    const delen = typeof token === 'string' ? token.split('.') : [];
    if (delen.length !== 3) return { reden: 'geen token' };
    const [kop, claims] = delen.slice(0, 2).map(leesDeel);
    // Our own choice of algorithm and of keys: what a header says about either is never followed.
    if (kop?.alg !== 'EdDSA' || kop.typ !== 'bewijs+jwt' || 'jwk' in kop || 'crit' in kop) return { reden: 'kop' };
    const sleutel = await sleutels(kop.kid);
    if (!sleutel || !verify(null, Buffer.from(`${delen[0]}.${delen[1]}`), sleutel, Buffer.from(delen[2], 'base64url'))) return { reden: 'handtekening' };
    if (!claims || claims.iss !== uitgever || claims.aud !== oin) return { reden: 'uitgever of doelgroep' };
    if (!geldtNu(claims)) return { reden: 'tijd' };
    if (!isBewijs(claims)) return { reden: 'inhoud' };
    // Bound to the certificate of a caller. This server has no client certificates, so nobody can show that it is his.
    if (claims.aanroeper !== undefined) return { reden: 'andere aanroeper' };
    return { claims };
  };
}

function geldtNu({ iat, exp, nbf }) {
  const nu = Math.floor(Date.now() / 1_000);
  return Number.isInteger(iat) && Number.isInteger(exp) && nbf === undefined && iat <= nu && nu - iat <= GELDIGHEID_S && nu < exp;
}

function isBewijs({ jti, pseudoniemen, traceId, spanId, fase, niveau, categorieen, onthouden }) {
  return (
    typeof jti === 'string' && Array.isArray(pseudoniemen) && pseudoniemen.length > 0 && pseudoniemen.every((een) => typeof een?.waarde === 'string') &&
    /^[0-9a-f]{32}$/.test(traceId) && /^[0-9a-f]{16}$/.test(spanId) && FASEN.includes(fase) && NIVEAUS.includes(niveau) &&
    Array.isArray(categorieen) && Array.isArray(onthouden)
  );
}

function leesDeel(tekst) {
  try {
    const waarde = JSON.parse(Buffer.from(tekst, 'base64url').toString('utf8'));
    return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? waarde : undefined;
  } catch {
    return undefined;
  }
}
