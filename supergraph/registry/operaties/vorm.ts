import { z } from 'zod';
import { isLeesbaar } from '../../../schema/identificatie/leesbaar.js';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import type { Operatieaanbod } from '../../../schema/operatie.js';
import { Registerfout } from '../registerfout.js';

const SHA256 = z.string().regex(/^[0-9a-fA-F]{64}$/, 'verwacht 64 hexadecimale tekens');
const Reden = z.string().min(10, 'verwacht ten minste 10 tekens').max(500, 'verwacht ten hoogste 500 tekens').refine(isLeesbaar, 'verwacht één regel leesbare tekst').refine((tekst) => !noemtPersoonsnummer(tekst), 'een reden noemt geen persoonsnummer');
const AANBOD = z.strictObject({
  programma: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}$/, 'verwacht een naam van letters, cijfers, spaties, punten en streepjes'),
  reden: Reden,
  operaties: z.array(z.strictObject({ tekst: z.string().min(1).max(100_000, 'verwacht ten hoogste 100 000 tekens'), sha256: SHA256.optional() })).min(1, 'verwacht ten minste één vraag').max(1_000, 'verwacht ten hoogste duizend vragen'),
});
const INTREKKING = z.strictObject({ sha256: SHA256, reden: Reden });

/** An offer as it was sent. @throws Registerfout with BAD_USER_INPUT that names the place, and repeats nothing of what was sent */
export const leesOperatieaanbod = (lichaam: string): Operatieaanbod => lees(AANBOD, lichaam);

/** Which question is to go, as it was sent. @throws Registerfout with BAD_USER_INPUT */
export const leesOperatieintrekking = (lichaam: string): z.output<typeof INTREKKING> => lees(INTREKKING, lichaam);

function lees<T>(vorm: z.ZodType<T>, lichaam: string): T {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(lichaam);
  } catch {
    throw new Registerfout('BAD_USER_INPUT', 'Het verzoek is geen JSON. Stuur één JSON-object.');
  }
  const gelezen = vorm.safeParse(inhoud);
  if (gelezen.success) return gelezen.data;
  const [gebrek] = gelezen.error.issues;
  throw new Registerfout('BAD_USER_INPUT', `Het verzoek klopt niet op ${gebrek?.path.join('.') || 'het begin'}: ${gebrek?.code === 'unrecognized_keys' ? 'hier staat een veld dat niet bestaat' : gebrek?.message}.`);
}
