import { errors } from 'jose';

/** Why a token is not accepted. Fixed words, so that a log never holds a piece of what was sent. */
export type Tokenreden =
  | 'geen-token'
  | 'te-groot'
  | 'onleesbaar'
  | 'algoritme'
  | 'soort'
  | 'uitgever'
  | 'doelgroep'
  | 'verlopen'
  | 'nog-niet-geldig'
  | 'te-lang-geldig'
  | 'handtekening'
  | 'sleutel-onbekend'
  | 'inhoud'
  | 'uitgever-onbereikbaar';

/** A token is not accepted; `reden` is for the log, never for who asked. */
export class Tokenfout extends Error {
  override readonly name = 'Tokenfout';

  constructor(readonly reden: Tokenreden) {
    super(reden);
  }
}

const PER_CLAIM: Readonly<Record<string, Tokenreden>> = { iss: 'uitgever', aud: 'doelgroep', typ: 'soort' };
/** Claims about a moment that has not come; without one the token is not whole. */
const BEGIN = new Set(['nbf', 'iat']);

/** What went wrong while a token was examined, in our own words. */
export function alsTokenfout(fout: unknown): Tokenfout {
  if (fout instanceof Tokenfout) return fout;
  return new Tokenfout(redenVan(fout));
}

function redenVan(fout: unknown): Tokenreden {
  if (fout instanceof errors.JWTExpired) return fout.claim === 'iat' ? 'te-lang-geldig' : 'verlopen';
  if (fout instanceof errors.JWTClaimValidationFailed) return fout.reason === 'check_failed' && BEGIN.has(fout.claim) ? 'nog-niet-geldig' : (PER_CLAIM[fout.claim] ?? 'inhoud');
  if (fout instanceof errors.JOSEAlgNotAllowed || fout instanceof errors.JOSENotSupported) return 'algoritme';
  if (fout instanceof errors.JWSSignatureVerificationFailed) return 'handtekening';
  if (fout instanceof errors.JWKSNoMatchingKey || fout instanceof errors.JWKSMultipleMatchingKeys) return 'sleutel-onbekend';
  return 'onleesbaar';
}
