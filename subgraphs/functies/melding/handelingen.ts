import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { codeVan, eisSleutel, FoutInVraag, type Vrager } from '../../kit/index.js';

const BESTAAT_AL = '23505';

/** A step on a melding or casus, under the key of who takes it. */
export interface Handeling {
  readonly oin: string;
  readonly sleutel: string;
  /** Fingerprint of what was asked. */
  readonly gevraagd: string;
}

/** @param gevraagd what makes it this step and no other; no number of a person. @throws FoutInVraag with BAD_USER_INPUT when the key is none */
export function maakHandeling({ oin }: Vrager, sleutel: string, ...gevraagd: readonly unknown[]): Handeling {
  eisSleutel(sleutel);
  return { oin, sleutel, gevraagd: createHash('sha256').update(JSON.stringify(gevraagd)).digest('base64url') };
}

/** Was this step taken before? @throws FoutInVraag with SLEUTEL_HERGEBRUIKT when another one was, under the same key */
export async function isGedaan(db: Kysely<unknown>, { oin, sleutel, gevraagd }: Handeling): Promise<boolean> {
  const { rows: [rij] } = await sql<{ gevraagd: string }>`select gevraagd from handeling where oin = ${oin} and sleutel = ${sleutel}`.execute(db);
  if (rij && rij.gevraagd !== gevraagd) throw new FoutInVraag('SLEUTEL_HERGEBRUIKT', undefined, 'sleutel');
  return rij !== undefined;
}

/** Records the step, in the transaction that takes it. */
export async function legHandelingVast(tx: Transaction<unknown>, { oin, sleutel, gevraagd }: Handeling, moment: string): Promise<void> {
  await sql`insert into handeling (oin, sleutel, gevraagd, moment) values (${oin}, ${sleutel}, ${gevraagd}, ${moment})`.execute(tx);
}

/**
 * Takes a step once: under a key that came before, nothing is done.
 * @param neem must record the step, see `legHandelingVast`
 */
export async function eenmalig(db: Kysely<unknown>, handeling: Handeling, neem: () => Promise<void>): Promise<void> {
  if (await isGedaan(db, handeling)) return;
  try {
    await neem();
  } catch (fout) {
    // Another was just ahead with the same key.
    if ((codeVan(fout) === BESTAAT_AL || fout instanceof FoutInVraag) && (await isGedaan(db, handeling))) return;
    throw fout;
  }
}
