import { randomUUID } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import { BEWIJS } from '../../../schema/vertrouwen.js';
import { Gegevenscategorie, Informatieniveau } from '../contract/opsommingen.js';
import type { Pseudoniem, Pseudoniemen } from '../pseudoniem/pseudonimiseerder.js';
import type { Bewijsbinding } from './aanroeper.js';
import { type Beoordeling, isBeoordeling } from './beoordeling.js';
import { leesJws, tekenJws } from './jws.js';
import type { Ondertekenaar, Vertrouwen } from './sleutels.js';

/** How long a bewijs is good for, in seconds. */
export const GELDIGHEID_S = 60;

/**
 * The signed yes: this organisation may be asked this about the person with this pseudonym.
 * Made for exactly one audience and one minute; it is also the entity key, so that it travels with any engine.
 */
export interface Bewijs {
  /** The person, in the pseudonyms of the organisation that is asked: one per key version in use, the newest first. Never a BSN. */
  readonly pseudoniemen: Pseudoniemen;
  /** Trace of the round, 32 hexadecimal digits: signed along, so that the logs of both ends meet whatever the engine passes on. */
  readonly traceId: string;
  /** The asker's log row for this person and organisation, 16 hexadecimal digits: the parent of the row at the other end. */
  readonly spanId: string;
  readonly samenwerkingsverband: string;
  readonly grondslag: string;
  readonly doel: string;
  readonly aanleiding: string;
  /** Bekendheid alone, or enrichment as well: two legal steps. */
  readonly fase: 'BEKENDHEID' | 'VERRIJKING';
  readonly niveau: Informatieniveau;
  /** The categories that may be given. */
  readonly categorieen: readonly Gegevenscategorie[];
  /** The categories that were asked for and may not be given, with the reason. */
  readonly onthouden: readonly { readonly categorie: Gegevenscategorie; readonly reden: string }[];
  /** Organisation and function of who asks; never the employee. */
  readonly vrager: { readonly oin: string; readonly functie: string };
  /** Until when, for safety, the citizen's own look does not show this question, RFC 3339. */
  readonly afgeschermdTot?: string;
  /** With mutual TLS: the certificate of the one who will call, and whose it is. */
  readonly aanroeper?: Bewijsbinding;
  /** What a professional of the organisation decided about this question, when it was put to one. */
  readonly beoordeeld?: Beoordeling;
  /** Asks only whether a person must look at this question first; no outcome comes back, whatever the source holds. */
  readonly voornavraag?: true;
}

/** Seconds since 1970, as tokens count. */
const nu = (): number => Math.floor(Date.now() / 1_000);

/** Signs a bewijs for the organisation with this OIN. */
export async function onderteken(bewijs: Bewijs, oin: string, ondertekenaar: Ondertekenaar): Promise<string> {
  const iat = nu();
  return tekenJws({ ...bewijs, iss: ondertekenaar.uitgever, aud: oin, iat, exp: iat + GELDIGHEID_S, jti: randomUUID() }, BEWIJS, ondertekenaar);
}

/**
 * The contents of a bewijs that is genuine, meant for this organisation and still valid.
 * @throws jose's JOSEError otherwise; its code says why and is for the log only
 */
export async function verifieer(token: string, oin: string, vertrouwen: Vertrouwen): Promise<Bewijs & { readonly jti: string }> {
  const inhoud = (await leesJws(token, BEWIJS, vertrouwen)) as (Bewijs & Kenmerken) | undefined;
  if (inhoud && geldtNu(inhoud, oin, vertrouwen) && isBewijs(inhoud)) return inhoud;
  return verifieerMetReden(token, oin, vertrouwen);
}

/** What a token says of itself. */
interface Kenmerken {
  readonly iss?: unknown;
  readonly aud?: unknown;
  readonly iat?: unknown;
  readonly nbf?: unknown;
  readonly exp?: unknown;
  readonly jti: string;
}

/** From whom it must be, for whom, and when. No more lenient than `verifieerMetReden` is. */
function geldtNu({ iss, aud, iat, nbf, exp, jti }: Kenmerken, oin: string, { uitgever }: Vertrouwen): boolean {
  const nuS = nu();
  return iss === uitgever && aud === oin && typeof jti === 'string' && nbf === undefined && typeof exp === 'number' && exp > nuS && typeof iat === 'number' && iat <= nuS && nuS - iat <= GELDIGHEID_S;
}

/** The same question to jose, for every token that was not plainly genuine: it knows why not. */
async function verifieerMetReden(token: string, oin: string, vertrouwen: Vertrouwen): Promise<Bewijs & { readonly jti: string }> {
  const { payload } = await jwtVerify<Bewijs & { jti: string }>(token, vertrouwen.sleutels, {
    issuer: vertrouwen.uitgever,
    audience: oin,
    algorithms: ['EdDSA'],
    typ: BEWIJS,
    maxTokenAge: `${GELDIGHEID_S}s`,
    requiredClaims: ['jti', 'exp', 'iat', 'pseudoniemen', 'traceId', 'spanId', 'fase', 'niveau', 'categorieen'],
  });
  if (!isBewijs(payload)) throw new errors.JWTClaimValidationFailed('geen bewijs', payload, 'inhoud');
  return payload;
}

/** A rotation has two versions of a key in use; more would be a mistake. */
const MAX_VERSIES = 4;
const SPOOR = /^[0-9a-f]{32}$/;
const SPAN = /^[0-9a-f]{16}$/;

const isPseudoniem = (pseudoniem: Partial<Pseudoniem> | null): boolean => typeof pseudoniem?.waarde === 'string' && Number.isInteger(pseudoniem.sleutelversie);

const isWaar = (waarde: unknown): boolean => waarde === true;

/** Signed by whom we trust, and still it must say what a bewijs says: a level or a list that is something else must not pass for more. */
function isBewijs({ aud, pseudoniemen, traceId, spanId, fase, niveau, categorieen, onthouden, beoordeeld, voornavraag }: Bewijs & { readonly aud?: unknown }): boolean {
  return (
    typeof aud === 'string' && Array.isArray(pseudoniemen) && pseudoniemen.length > 0 && pseudoniemen.length <= MAX_VERSIES && pseudoniemen.every(isPseudoniem) &&
    SPOOR.test(traceId) && SPAN.test(spanId) && (fase === 'BEKENDHEID' || fase === 'VERRIJKING') && niveau in Informatieniveau &&
    Array.isArray(categorieen) && categorieen.every((categorie) => categorie in Gegevenscategorie) && Array.isArray(onthouden) &&
    (beoordeeld === undefined || isBeoordeling(beoordeeld)) && (voornavraag === undefined || isWaar(voornavraag))
  );
}
