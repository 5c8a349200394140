import { createHash } from 'node:crypto';
import { decodeJwt, errors, importJWK, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { isLeesbaar } from '../../../schema/identificatie/leesbaar.js';
import { isOin } from '../../../schema/identificatie/oin.js';
import { PUBLICATIE, REGISTER } from '../../../schema/vertrouwen.js';
import { alsTokenfout, type Tokenreden } from '../../authenticatie/tokenfout.js';
import type { Organisaties } from '../organisaties.js';
import type { Sessie } from '../postgres/opslag.js';
import { noteerOndertekening } from '../postgres/ondertekeningen.js';
import { Registerfout } from '../registerfout.js';
import type { Aanbieder } from './aanbieder.js';

/** How long a signature may be good, and how far clocks may differ, in seconds. */
const MAX_GELDIG_S = 300;
const KLOKVERSCHIL_S = 10;
/** A used signature is remembered somewhat longer than it could be used, in seconds. */
const NAHEUGEN_S = 60;

const UITGEVER = /^urn:nld:oin:(\d{20})$/;

const Claims = z.object({
  iat: z.number(),
  exp: z.number(),
  jti: z.string().min(8).max(100).refine(isLeesbaar),
  digest: z.string(),
});

const Sleutel = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });

/** What the partner can do about it; what is not here says only that the signature is not right. */
const UITLEG: Readonly<Partial<Record<Tokenreden, string>>> = {
  algoritme: 'Onderteken met EdDSA (Ed25519).',
  soort: `Zet typ ${PUBLICATIE} in de kop van de ondertekening.`,
  uitgever: 'Zet in iss urn:nld:oin: met het OIN van uw organisatie.',
  doelgroep: `Zet ${REGISTER} in aud.`,
  verlopen: 'De ondertekening is verlopen; onderteken opnieuw.',
  'te-lang-geldig': 'Laat de ondertekening ten hoogste vijf minuten gelden.',
  'nog-niet-geldig': 'Het moment van ondertekenen ligt in de toekomst; zet de klok goed.',
  handtekening: 'De handtekening hoort niet bij de openbare sleutel van uw organisatie.',
  inhoud: 'Onderteken iat, exp, jti (8 tot en met 100 tekens) en digest.',
};

/**
 * The organisation that signed this body. Each signature counts once, whatever becomes of it.
 * @throws Registerfout with UNAUTHENTICATED, ORGANISATIE_NIET_TOEGELATEN or PUBLICATIE_HERHAALD
 */
export async function leesHandtekening(token: string, lichaam: string, organisaties: Organisaties, db: Sessie): Promise<Aanbieder> {
  const oin = genoemdOin(token);
  const organisatie = await organisaties.zoek(oin);
  if (organisatie?.sleutel === undefined) throw new Registerfout('ORGANISATIE_NIET_TOEGELATEN');
  const { jti, exp, digest } = await verifieer(token, organisatie.sleutel);
  if (digest !== createHash('sha256').update(lichaam).digest('base64url')) throw geweigerd('digest', 'De ondertekening hoort bij een andere inhoud: digest is niet de SHA-256 (base64url) van wat is gestuurd.');
  if (!(await noteerOndertekening(db, oin, jti, new Date((exp + NAHEUGEN_S) * 1_000)))) throw new Registerfout('PUBLICATIE_HERHAALD');
  return { als: 'organisatie', oin, organisatie };
}

/** Whose signature it says to be; whether that is so follows from the key. */
function genoemdOin(token: string): string {
  let iss: unknown;
  try {
    ({ iss } = decodeJwt(token));
  } catch {
    throw geweigerd('onleesbaar');
  }
  const oin = typeof iss === 'string' ? UITGEVER.exec(iss)?.[1] : undefined;
  if (oin === undefined || !isOin(oin)) throw geweigerd('uitgever');
  return oin;
}

async function verifieer(token: string, sleutel: string): Promise<z.output<typeof Claims>> {
  let inhoud: JWTPayload;
  try {
    const { kty, crv, x } = Sleutel.parse(JSON.parse(sleutel));
    ({ payload: inhoud } = await jwtVerify(token, await importJWK({ kty, crv, x }, 'EdDSA'), {
      algorithms: ['EdDSA'],
      typ: PUBLICATIE,
      audience: REGISTER,
      maxTokenAge: MAX_GELDIG_S,
      clockTolerance: KLOKVERSCHIL_S,
      requiredClaims: ['iss', 'iat', 'exp', 'jti', 'digest'],
    }));
  } catch (fout) {
    // A key that is none stands in the register of organisations: only a beheerder mends that.
    if (!(fout instanceof errors.JOSEError)) throw new Registerfout('ORGANISATIE_NIET_TOEGELATEN', 'De openbare sleutel van deze organisatie is geen Ed25519-sleutel. Vraag de beheerder van de keten haar te vervangen.');
    throw geweigerd(alsTokenfout(fout).reden);
  }
  const claims = Claims.safeParse(inhoud);
  if (!claims.success) throw geweigerd('inhoud');
  if (claims.data.exp - claims.data.iat > MAX_GELDIG_S) throw geweigerd('te-lang-geldig');
  return claims.data;
}

/** @param reden for the log, a fixed word */
function geweigerd(reden: Tokenreden | 'digest', uitleg = UITLEG[reden as Tokenreden] ?? 'De ondertekening klopt niet.'): Registerfout {
  return new Registerfout('UNAUTHENTICATED', `Deze publicatie is niet geldig ondertekend. ${uitleg}`, { reden });
}
