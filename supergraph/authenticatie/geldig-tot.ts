import { decodeJwt } from 'jose';

/**
 * Until when a token in an Authorization header holds, in milliseconds since the epoch; undefined when it does not say so. Reads and
 * verifies nothing: ask only of a token that was accepted.
 */
export function geldigTot(authorization: string | undefined): number | undefined {
  try {
    const { exp } = decodeJwt(authorization?.replace(/^Bearer /i, '') ?? '');
    return exp === undefined ? undefined : exp * 1_000;
  } catch {
    return undefined;
  }
}
