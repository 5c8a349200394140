import { errors, jwtVerify, SignJWT } from 'jose';
import { FUNCTIETOKEN, functiedoelgroep, type Vrager } from '../../../schema/vertrouwen.js';
import type { Bewijsbinding } from '../bewijs/aanroeper.js';
import type { Ondertekenaar, Vertrouwen } from '../bewijs/sleutels.js';

export type { Vrager } from '../../../schema/vertrouwen.js';

/** What a functietoken says: who asks, and which machine vouches for that. */
export interface Aanvraag {
  readonly vrager: Vrager;
  /** The signer: the gateway, or another functie that needs this one for its answer. */
  readonly uitgever: string;
  /** The certificate of who may use the token, when it is bound to one. */
  readonly binding?: Bewijsbinding;
}

/** Signs a token with which one functie-subgraph may be asked on behalf of this person, for one minute. */
export function tekenFunctietoken(vrager: Vrager, functie: string, ondertekenaar: Ondertekenaar): Promise<string> {
  return new SignJWT({ vrager, ...(ondertekenaar.binding && { aanroeper: ondertekenaar.binding }) })
    .setProtectedHeader({ alg: ondertekenaar.alg, kid: ondertekenaar.kid, typ: FUNCTIETOKEN })
    .setIssuer(ondertekenaar.uitgever)
    .setAudience(functiedoelgroep(functie))
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(ondertekenaar.sleutel);
}

/** Says only that somebody else signed it; another issuer's refusal says more. */
const ANDERE_SLEUTEL = new errors.JWKSNoMatchingKey().code;

/**
 * Who asks, from the `Authorization` header of a request to this functie.
 * @returns why not when the token is missing, forged, expired or meant for another; that is for the logs, never for the caller
 */
export async function leesFunctietoken(kop: string | undefined, functie: string, vertrouwden: readonly Vertrouwen[]): Promise<Aanvraag | { readonly reden: string }> {
  const token = /^Bearer (\S+)$/i.exec(kop ?? '')?.[1];
  let reden = token ? ANDERE_SLEUTEL : 'GEEN_TOKEN';
  if (token) {
    for (const vertrouwen of vertrouwden) {
      try {
        const { payload } = await jwtVerify<{ vrager: Vrager; aanroeper?: Bewijsbinding }>(token, vertrouwen.sleutels, {
          issuer: vertrouwen.uitgever,
          audience: functiedoelgroep(functie),
          algorithms: ['EdDSA'],
          typ: FUNCTIETOKEN,
          maxTokenAge: '60s',
          requiredClaims: ['exp', 'vrager'],
        });
        if (!isVrager(payload.vrager)) throw new errors.JWTClaimValidationFailed('geen vrager', payload, 'vrager');
        const { vrager, aanroeper } = payload;
        return { vrager, uitgever: vertrouwen.uitgever, ...(aanroeper && { binding: aanroeper }) };
      } catch (fout) {
        // The next issuer may have signed it.
        const code = fout instanceof errors.JOSEError ? fout.code : 'ONBEKEND';
        if (code !== ANDERE_SLEUTEL) reden = code;
      }
    }
  }
  return { reden };
}

function isVrager(vrager: Partial<Vrager> | null | undefined): boolean {
  return typeof vrager?.sub === 'string' && typeof vrager.oin === 'string' && typeof vrager.functie === 'string' && typeof vrager.betrouwbaarheid === 'string' && Array.isArray(vrager.rollen);
}
