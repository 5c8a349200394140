import { decodeJwt, errors, jwtVerify, SignJWT } from 'jose';
import { isOin } from '../../../schema/identificatie/oin.js';
import { logboekdoelgroep } from '../../../schema/vertrouwen.js';
import { type Bewijsbinding, hoortBij } from '../bewijs/aanroeper.js';
import type { Ondertekenaar, Vertrouwen } from '../bewijs/sleutels.js';
import { FoutInVraag } from '../fouten.js';
import type { Log } from '../log.js';
import type { Verzoek } from '../serveer/luisteraar.js';

/** Type of a token with which a processing log is read (JWS header `typ`), so that no other token passes for one. */
export const LEESTOKEN = 'leestoken+jwt';

/** Whose log may be read, and of whom. */
export interface Leesrecht {
  /** OIN of the organisation whose log it is. */
  readonly verantwoordelijke: string;
  /** Pseudonyms at that organisation: nothing of others is given. Absent: the whole log, for who supervises it. */
  readonly betrokkenen?: readonly string[];
}

/** What a leestoken says: who vouches for the question, and what it may be about. */
export interface Leesaanvraag {
  readonly uitgever: string;
  /** OIN of the organisation whose log is asked for. */
  readonly verantwoordelijke: string;
  readonly betrokkenen?: readonly string[];
}

/** Signs a token with which the processing log of one organisation may be read, for one minute; with mutual TLS by who holds the signer's certificate alone. */
export function tekenLeestoken({ verantwoordelijke, betrokkenen }: Leesrecht, ondertekenaar: Ondertekenaar): Promise<string> {
  return new SignJWT({ ...(betrokkenen && { betrokkenen }), ...(ondertekenaar.binding && { aanroeper: ondertekenaar.binding }) })
    .setProtectedHeader({ alg: ondertekenaar.alg, kid: ondertekenaar.kid, typ: LEESTOKEN })
    .setIssuer(ondertekenaar.uitgever)
    .setAudience(logboekdoelgroep(verantwoordelijke))
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(ondertekenaar.sleutel);
}

/** Says only that somebody else signed it; another issuer's refusal says more. */
const ANDERE_SLEUTEL = new errors.JWKSNoMatchingKey().code;

/**
 * What may be read, from the `Authorization` header; with mutual TLS a token passes only with the certificate that it was made for.
 * @param verantwoordelijke whose log is read here; undefined where the logs of several organisations are, and the token says which
 * @throws FoutInVraag with UNAUTHENTICATED when the token is missing, forged, expired or meant for another; which of these goes to the log only
 */
export async function leesLeestoken({ koppen, aanroeper }: Pick<Verzoek, 'koppen' | 'aanroeper'>, verantwoordelijke: string | undefined, vertrouwden: readonly Vertrouwen[], log: Log): Promise<Leesaanvraag> {
  const token = /^Bearer (\S+)$/i.exec(koppen['authorization']?.toString() ?? '')?.[1];
  let reden = token ? ANDERE_SLEUTEL : 'GEEN_TOKEN';
  if (token) {
    for (const { uitgever, sleutels } of vertrouwden) {
      try {
        const doelgroep = verantwoordelijke ?? genoemdLogboek(token);
        const { payload } = await jwtVerify<{ betrokkenen?: unknown; aanroeper?: Bewijsbinding }>(token, sleutels, {
          issuer: uitgever,
          audience: logboekdoelgroep(doelgroep),
          algorithms: ['EdDSA'],
          typ: LEESTOKEN,
          maxTokenAge: '60s',
          requiredClaims: ['exp'],
        });
        const { betrokkenen } = payload;
        if (!hoortBij(payload, aanroeper, aanroeper !== undefined)) throw new errors.JWTClaimValidationFailed('andere aanroeper', payload, 'aanroeper');
        if (betrokkenen === undefined) return { uitgever, verantwoordelijke: doelgroep };
        if (!isTeksten(betrokkenen)) throw new errors.JWTClaimValidationFailed('geen betrokkenen', payload, 'betrokkenen');
        return { uitgever, verantwoordelijke: doelgroep, betrokkenen };
      } catch (fout) {
        // The next issuer may have signed it.
        const code = fout instanceof errors.JOSEError ? fout.code : 'ONBEKEND';
        if (code !== ANDERE_SLEUTEL) reden = code;
      }
    }
  }
  log('leestoken-afgewezen', { ...(verantwoordelijke !== undefined && { verantwoordelijke }), reden });
  throw new FoutInVraag('UNAUTHENTICATED', 'Dit logboek antwoordt alleen op een geldig leestoken.');
}

/** Whose log a token is for, as it says itself: to be verified after. */
function genoemdLogboek(token: string): string {
  const { aud } = decodeJwt(token);
  const oin = typeof aud === 'string' ? aud.slice(logboekdoelgroep('').length) : '';
  if (!isOin(oin)) throw new errors.JWTClaimValidationFailed('geen logboek', {}, 'aud');
  return oin;
}

function isTeksten(waarde: unknown): waarde is readonly string[] {
  return Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'string');
}
