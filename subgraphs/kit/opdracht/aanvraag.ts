import { createHash } from 'node:crypto';
import { isLeesbaar } from '../../../schema/identificatie/leesbaar.js';
import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import { FoutInVraag } from '../fouten.js';
import { canoniek } from '../logboek/canoniek.js';
import type { NieuweOpdracht } from './opdracht.js';

/** What is asked to be done, with what the asker literally asked. */
export interface Opdrachtaanvraag<I extends object> extends NieuweOpdracht<I> {
  /** What of it is the asker's own: that must be the same when the key comes again. Without it, all of it is. */
  readonly gevraagd?: unknown;
}

const JAAR_MS = 366 * 86_400_000;
const LANGSTE_REDEN = 2000;

/** Fingerprint of what was asked, by which a key that comes again is compared. */
export function gevraagdVan<I extends object>({ gevraagd, uitvoerder, termijn, inhoud, persoon, casus }: Opdrachtaanvraag<I>): string {
  return createHash('sha256').update(canoniek(gevraagd === undefined ? { uitvoerder, termijn, inhoud, persoon, casus } : { gevraagd })).digest('base64url');
}

/** @throws FoutInVraag with BAD_USER_INPUT: 16 to 100 readable characters, and no number of a person */
export function eisSleutel(sleutel: string): void {
  const past = sleutel.length >= 16 && sleutel.length <= 100 && isLeesbaar(sleutel);
  if (!past) throw new FoutInVraag('BAD_USER_INPUT', 'Een sleutel telt 16 tot en met 100 leesbare tekens; een UUID is goed.', 'sleutel');
  if (noemtPersoonsnummer(sleutel)) throw new FoutInVraag('BAD_USER_INPUT', 'Een sleutel bevat geen persoonsnummer; een UUID is goed.', 'sleutel');
}

/** @throws FoutInVraag with TERMIJN_ONGELDIG: in the future, and within a year */
export function eisTermijn(termijn: string | undefined, nu: number): void {
  if (termijn === undefined) return;
  const moment = Date.parse(termijn);
  if (!(moment > nu && moment <= nu + JAAR_MS)) throw new FoutInVraag('TERMIJN_ONGELDIG', undefined, 'termijn');
}

/** @throws FoutInVraag with BAD_USER_INPUT: a reason is read by others, so it is short and names no number of a person */
export function eisReden(reden: string | undefined): void {
  if (reden === undefined) return;
  // People write a reason in more than one line; each must be readable.
  const past = reden.trim() !== '' && reden.length <= LANGSTE_REDEN && reden.split(/\r?\n/).every(isLeesbaar);
  if (!past) throw new FoutInVraag('BAD_USER_INPUT', `Een reden telt 1 tot en met ${LANGSTE_REDEN} leesbare tekens.`, 'reden');
  if (noemtPersoonsnummer(reden)) throw new FoutInVraag('BAD_USER_INPUT', 'Een reden bevat geen persoonsnummer; verwijs met de sleutel van Persoon.', 'reden');
}
