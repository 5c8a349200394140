import { z } from 'zod';
import { isLeesbaar } from '../../../schema/identificatie/leesbaar.js';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import type { Publicatie } from '../../../schema/publicatie.js';
import { SOORTCODE } from '../registervorm.js';
import { Registerfout } from '../registerfout.js';

/** Tabs and line ends belong in an SDL; other control characters, and what is no Unicode, nowhere. */
const BESTUURTEKEN = /[^\P{Cc}\t\n\r]/u;

/** As much as is said of a wrong publication. */
const MAX_GEBREKEN = 20;

const regel = (min: number, max: number): z.ZodString =>
  z.string().min(min, `verwacht ten minste ${min} tekens`).max(max, `verwacht ten hoogste ${max} tekens`).refine(isLeesbaar, 'verwacht één regel leesbare tekst');

const Reden = regel(10, 500)
  .refine((tekst) => tekst.trim().length >= 10, 'verwacht ten minste 10 tekens')
  .refine((tekst) => !noemtPersoonsnummer(tekst), 'een reden noemt geen persoonsnummer');
const Soort = z.string().max(50, 'verwacht ten hoogste 50 tekens').regex(SOORTCODE, 'verwacht kleine letters en cijfers, met koppeltekens ertussen, zoals veilig-thuis');
const Contract = z.string().regex(/^\d{1,4}\.\d{1,4}$/, 'verwacht een versie van het contract, zoals 1.0');
const Versie = z.int('verwacht een geheel getal').min(0, 'verwacht nul of meer').max(2_147_483_647, 'verwacht een kleiner getal');
const Sdl = z.string().min(1, 'verwacht de SDL van de subgraph').refine((tekst) => tekst.isWellFormed() && !BESTUURTEKEN.test(tekst), 'de SDL bevat tekens die niemand ziet');

/** The public part alone: other members are not kept, and a secret one is refused rather than read. */
const Sleutel = z.strictObject({
  kty: z.literal('OKP', 'verwacht een Ed25519-sleutel: kty OKP'),
  crv: z.literal('Ed25519', 'verwacht een Ed25519-sleutel: crv Ed25519'),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'verwacht 32 bytes in base64url'),
  alg: z.literal('EdDSA', 'verwacht EdDSA').optional(),
  use: z.literal('sig', 'verwacht sig').optional(),
  kid: regel(1, 100).optional(),
});
const Contact = z.strictObject({ soort: regel(2, 50), email: regel(3, 250).optional(), telefoon: regel(3, 25).optional() });

const VORM = z.discriminatedUnion('wat', [
  z.strictObject({ wat: z.literal('soort'), soort: Soort, naam: regel(2, 100), contract: Contract, sdl: Sdl, reden: Reden, verwachteVersie: Versie }),
  z.strictObject({
    wat: z.literal('organisatie'), endpoint: regel(1, 500), contract: Contract, soortversie: Versie.min(1, 'verwacht één of meer'),
    sleutel: Sleutel.optional(), contacten: z.array(Contact).max(20, 'verwacht ten hoogste twintig contacten').optional(), reden: Reden, verwachteVersie: Versie,
  }),
  z.strictObject({ wat: z.literal('intrekking'), soort: Soort.optional(), reden: Reden, verwachteVersie: Versie }),
  z.strictObject({ wat: z.literal('terugdraaiing'), naar: Versie.min(1, 'verwacht één of meer'), reden: Reden, verwachteVersie: Versie }),
], 'verwacht in wat: soort, organisatie, intrekking of terugdraaiing');

/** A publication as it was sent. @throws Registerfout with BAD_USER_INPUT that names every place, and repeats nothing of what was sent */
export function leesPublicatie(lichaam: string): Publicatie {
  const gelezen = VORM.safeParse(alsJson(lichaam), { error: z.locales.nl().localeError });
  if (gelezen.success) return gelezen.data;
  const gebreken = gelezen.error.issues.slice(0, MAX_GEBREKEN).map((gebrek) => {
    const plaats = gebrek.path.map((deel) => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`)).join('').replace(/^\./, '') || 'het begin';
    return `${plaats}: ${gebrek.code === 'unrecognized_keys' ? 'hier staat een veld dat niet bestaat of niet gestuurd mag worden' : gebrek.message}`;
  });
  throw new Registerfout('BAD_USER_INPUT', `De publicatie klopt niet op ${gebreken.join('; ')}. Verbeter haar en onderteken opnieuw.`);
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    // The error of JSON.parse repeats a part of the text.
    throw new Registerfout('BAD_USER_INPUT', 'De publicatie is geen JSON. Stuur één JSON-object.');
  }
}
