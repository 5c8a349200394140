import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { Startfout } from '../registry/startfout.js';

const TERMIJN_MS = 10_000;

const Sleutels = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });
const Aansluiting = z.object({
  /** Where the register answers. */
  register: z.url(),
  /** Where the service answers that evaluates pseudonyms. */
  pseudoniemen: z.url(),
  /** Whom an organisation believes: who signs bewijzen, and who reads logs for a citizen. */
  uitgevers: z.object({ bekendheid: Sleutels, burger: Sleutels }),
});

/** What an organisation must know of a chain to take part in it. */
export interface Aansluiting {
  readonly register: string;
  readonly pseudoniemen: string;
  readonly uitgevers: { readonly bekendheid: JSONWebKeySet; readonly burger: JSONWebKeySet };
}

/** Asks a chain whom to believe and where its services answer. @throws Startfout when it does not say */
export async function vraagAansluiting(keten: string): Promise<Aansluiting> {
  if (!URL.canParse(keten)) throw new Startfout('De waarde van --keten is geen adres.', 'Geef een adres als http://localhost:4000.');
  const url = new URL('/register/aansluiting', keten);
  const antwoord = await fetch(url, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(TERMIJN_MS) }).catch(() => {
    throw new Startfout(`Op ${url.origin} antwoordt geen keten.`, 'Start de keten met npm start, of geef haar adres met --keten.');
  });
  const gelezen = Aansluiting.safeParse(antwoord.ok ? await antwoord.json().catch(() => undefined) : undefined);
  if (!gelezen.success) throw new Startfout(`${url.href} zegt niet hoe een organisatie aansluit (HTTP ${antwoord.status}).`, 'Controleer of --keten het adres van een gateway van de keten is, en of die gereed is.');
  return gelezen.data;
}
