import { type Kysely, sql } from 'kysely';
import { FoutInVraag } from '../../kit/index.js';
import { MAX_VOORTGANG, type Voortgang } from './actie.js';

/** A report as it comes in: under a key, so that it counts once however often it is sent. */
export interface NieuweVoortgang extends Voortgang {
  readonly sleutel: string;
}

/** Was this report taken before? @throws FoutInVraag with SLEUTEL_HERGEBRUIKT when something else was reported under its key */
export async function isGemeld(db: Kysely<unknown>, actie: string, { sleutel, tekst }: NieuweVoortgang): Promise<boolean> {
  const { rows } = await sql<{ tekst: string }>`select tekst from voortgang where actie = ${actie} and sleutel = ${sleutel}`.execute(db);
  if (rows.some((rij) => rij.tekst !== tekst)) throw new FoutInVraag('SLEUTEL_HERGEBRUIKT', undefined, 'sleutel');
  return rows.length > 0;
}

/** Adds a report. @param tx holds the actie, so that nobody else reports meanwhile. @throws FoutInVraag with BAD_USER_INPUT when there are as many as it can hold */
export async function voegToe(tx: Kysely<unknown>, actie: string, { sleutel, moment, tekst, door }: NieuweVoortgang): Promise<void> {
  const { rows } = await sql`insert into voortgang (actie, volgnummer, sleutel, moment, tekst, door)
    select ${actie}::uuid, count(*) + 1, ${sleutel}::text, ${moment}::timestamptz, ${tekst}::text, ${door}::text
    from voortgang where actie = ${actie} having count(*) < ${MAX_VOORTGANG} returning volgnummer`.execute(tx);
  if (rows.length === 0) throw new FoutInVraag('BAD_USER_INPUT', `Over een actie is ten hoogste ${MAX_VOORTGANG} keer voortgang te melden; rond haar af.`, 'id');
}

/** What was reported, the oldest first, by actie. */
export async function leesVoortgang(db: Kysely<unknown>, acties: readonly string[]): Promise<ReadonlyMap<string, readonly Voortgang[]>> {
  const { rows } = await sql<{ actie: string; moment: Date; tekst: string; door: string }>`
    select actie, moment, tekst, door from voortgang where actie = any(${[...acties]}::uuid[]) order by actie, volgnummer`.execute(db);
  return Map.groupBy(rows.map((rij) => ({ ...rij, moment: rij.moment.toISOString() })), ({ actie }) => actie);
}
