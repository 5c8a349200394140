import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { isBsn } from '../../schema/identificatie/bsn.js';
import { isOin } from '../../schema/identificatie/oin.js';
import type { Vrager } from '../../schema/vertrouwen.js';
import { bevatIdentificatie } from '../gateway/identificatie.js';
import { betrouwbaarheidVan } from './betrouwbaarheid.js';
import { Tokenfout } from './tokenfout.js';

/** Name of a claim, or the names on the way to one inside another, such as `["realm_access", "roles"]`. */
const Claim = z.union([z.string().min(1).max(200), z.array(z.string().min(1).max(200)).min(1).max(5)]);

/** Under which names an issuer tells who asks. */
export const CLAIMNAMEN = z.strictObject({
  oin: Claim.default('oin'),
  rollen: Claim.default('rollen'),
  functie: Claim.default('functie'),
  acr: Claim.default('acr'),
  persoon: Claim.default('persoon'),
});

/** Where in a token what is said of who asks. */
export type Claimnamen = Readonly<z.output<typeof CLAIMNAMEN>>;

/** The names of the chain's own. */
export const EIGEN_CLAIMS: Claimnamen = Object.freeze(CLAIMNAMEN.parse({}));

/** Roles and functions end up in logs: a word for a job, never for a person. */
const Woord = z.string().min(1).max(200).refine((woord) => !bevatIdentificatie(woord));

const Wie = z.object({
  // An issuer that knows citizens by their number must give them another name here.
  sub: z.string().min(1).max(200).refine((sub) => !isBsn(sub.padStart(9, '0'))),
  oin: z.string().refine(isOin),
  rollen: z.array(Woord).min(1).max(20),
  functie: Woord,
  acr: z.string().max(500).optional(),
  persoon: z.guid().optional(),
});

/** Who asks, as a verified token says it. @throws Tokenfout when it does not say for which organisation, in which role or in which function */
export function leesVrager(inhoud: JWTPayload, namen: Claimnamen): Vrager {
  const gelezen = Wie.safeParse({ sub: inhoud.sub, ...Object.fromEntries(Object.entries(namen).map(([veld, waar]) => [veld, haal(inhoud, waar)])) });
  if (!gelezen.success) throw new Tokenfout('inhoud');
  const { sub, oin, rollen, functie, acr, persoon } = gelezen.data;
  // Only a citizen asks as the person that he is in the register.
  const burger = persoon !== undefined && rollen.includes('burger') ? { persoon } : {};
  return Object.freeze({ sub, oin, rollen: Object.freeze(rollen), functie, betrouwbaarheid: betrouwbaarheidVan(acr), ...burger });
}

function haal(inhoud: JWTPayload, waar: string | readonly string[]): unknown {
  let hier: unknown = inhoud;
  for (const naam of typeof waar === 'string' ? [waar] : waar) {
    if (typeof hier !== 'object' || hier === null || !Object.hasOwn(hier, naam)) return undefined;
    hier = (hier as Record<string, unknown>)[naam];
  }
  return hier;
}
