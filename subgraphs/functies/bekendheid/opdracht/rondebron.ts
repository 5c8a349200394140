import { type Kysely, sql, type Transaction } from 'kysely';
import type { Opdrachtstatus } from '../../../kit/index.js';
import type { BekendheidVerzoek } from '../types.js';
import type { Uitvraaginhoud } from './inhoud.js';

/** How far a round is. */
export const RONDESTATUSSEN = ['LOPEND', 'AFGEROND', 'VERLOPEN', 'INGETROKKEN'] as const;
export type Rondestatus = (typeof RONDESTATUSSEN)[number];

/** The request as it is kept: persons by their key, never by number. */
export interface Bewaardverzoek extends Omit<BekendheidVerzoek, 'personen'> {
  readonly personen: readonly string[];
}

/** An organisation as it was when the round began. */
export interface Rondepartner {
  readonly oin: string;
  readonly naam: string;
  readonly soort: string;
}

/** A round that lasts. */
export interface Ronde {
  readonly id: string;
  /** OIN and function of who asks. */
  readonly vrager: string;
  readonly functie: string;
  readonly sleutel: string;
  readonly verzoek: Bewaardverzoek;
  readonly partners: readonly Rondepartner[];
  readonly casus?: string;
  /** Before when everything must be answered, RFC 3339; and what the asker said of it. */
  readonly termijn: string;
  readonly gevraagdeTermijn?: string;
  readonly status: Rondestatus;
  /** Counts changes. */
  readonly versie: number;
  readonly begonnen: string;
}

/** A question of a round that a person judges. */
export interface Rondeuitvraag {
  readonly volgnummer: number;
  readonly persoon: string;
  readonly partner: string;
  readonly inhoud: Uitvraaginhoud;
  /** Absent while it is still to be made. */
  readonly opdracht?: string;
  readonly status: Opdrachtstatus;
}

interface Ronderij extends Omit<Ronde, 'casus' | 'termijn' | 'gevraagdeTermijn' | 'begonnen'> {
  readonly casus: string | null;
  readonly termijn: Date;
  readonly gevraagde_termijn: Date | null;
  readonly begonnen: Date;
}

type Db = Kysely<unknown> | Transaction<unknown>;

const OPEN = sql`status in ('AANGEVRAAGD', 'ONTVANGEN', 'OPGEPAKT', 'GEPLAND')`;

/** The round with this id. @param vast whether it must stay as it is until the transaction ends */
export async function leesRonde(db: Db, id: string, vast = false): Promise<Ronde | undefined> {
  const { rows: [rij] } = await sql<Ronderij>`select * from ronde where id::text = ${id} ${vast ? sql`for update` : sql``}`.execute(db);
  return rij && uitRij(rij);
}

/** The round that an organisation began under this key. */
export async function rondeOnderSleutel(db: Db, vrager: string, sleutel: string): Promise<Ronde | undefined> {
  const { rows: [rij] } = await sql<Ronderij>`select * from ronde where vrager = ${vrager} and sleutel = ${sleutel}`.execute(db);
  return rij && uitRij(rij);
}

/** The version of a round: for who waits until it changes. */
export async function versieVan(db: Db, id: string): Promise<number | undefined> {
  const { rows: [rij] } = await sql<{ versie: number }>`select versie from ronde where id::text = ${id}`.execute(db);
  return rij?.versie;
}

/** Lays a round down. @returns whether it is new: the key may have come in meanwhile */
export async function schrijfRonde(tx: Transaction<unknown>, ronde: Ronde): Promise<boolean> {
  const { id, vrager, functie, sleutel, verzoek, partners, casus, termijn, gevraagdeTermijn, status, versie, begonnen } = ronde;
  const { numAffectedRows } = await sql`
    insert into ronde (id, vrager, functie, sleutel, verzoek, partners, casus, termijn, gevraagde_termijn, status, versie, begonnen)
    values (${id}, ${vrager}, ${functie}, ${sleutel}, ${JSON.stringify(verzoek)}::jsonb, ${JSON.stringify(partners)}::jsonb, ${casus ?? null}, ${termijn}, ${gevraagdeTermijn ?? null}, ${status}, ${versie}, ${begonnen})
    on conflict on constraint ronde_sleutel do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

/** Lays down which questions go to a person, before the first opdracht is made. */
export async function schrijfUitvragen(tx: Transaction<unknown>, ronde: string, uitvragen: readonly Pick<Rondeuitvraag, 'persoon' | 'partner' | 'inhoud'>[]): Promise<void> {
  if (uitvragen.length === 0) return;
  const rijen = uitvragen.map((uitvraag, i) => ({ ...uitvraag, volgnummer: i + 1 }));
  await sql`insert into uitvraag (ronde, volgnummer, persoon, partner, inhoud, status)
    select ${ronde}::uuid, r.volgnummer, r.persoon, r.partner, r.inhoud, 'AANGEVRAAGD'
    from json_to_recordset(${JSON.stringify(rijen)}::json) as r(volgnummer int, persoon text, partner text, inhoud jsonb)`.execute(tx);
}

/** The questions of a round that a person judges, in order. */
export async function leesUitvragen(db: Db, ronde: string): Promise<readonly Rondeuitvraag[]> {
  const { rows } = await sql<Omit<Rondeuitvraag, 'opdracht'> & { opdracht: string | null }>`select volgnummer, persoon, partner, inhoud, opdracht, status from uitvraag where ronde = ${ronde} order by volgnummer`.execute(db);
  return rows.map(({ opdracht, ...rij }) => ({ ...rij, ...(opdracht !== null && { opdracht }) }));
}

/** Ties a question to its opdracht. */
export async function koppelOpdracht(tx: Transaction<unknown>, ronde: string, volgnummer: number, opdracht: string): Promise<void> {
  await sql`update uitvraag set opdracht = ${opdracht} where ronde = ${ronde} and volgnummer = ${volgnummer}`.execute(tx);
}

/** A question of which no opdracht was made in time, or that was withdrawn before one was. */
export async function sluitUitvraag(tx: Transaction<unknown>, ronde: string, volgnummer: number, status: 'VERLOPEN' | 'INGETROKKEN'): Promise<void> {
  await sql`update uitvraag set status = ${status} where ronde = ${ronde} and volgnummer = ${volgnummer} and opdracht is null`.execute(tx);
}

/** Notes which status an opdracht has come to. */
export async function volgOpdracht(tx: Transaction<unknown>, opdracht: string, status: Opdrachtstatus): Promise<void> {
  await sql`update uitvraag set status = ${status} where opdracht = ${opdracht}`.execute(tx);
}

/** How many questions of a round a person judges, how many of those are open, and whether any expired. */
export async function telUitvragen(db: Db, ronde: string): Promise<{ readonly uitvragen: number; readonly open: number; readonly verlopen: boolean }> {
  const { rows: [telling] } = await sql<{ uitvragen: string; open: string; verlopen: boolean | null }>`
    select count(*) as uitvragen, count(*) filter (where ${OPEN}) as open, bool_or(status = 'VERLOPEN') as verlopen from uitvraag where ronde = ${ronde}`.execute(db);
  return { uitvragen: Number(telling?.uitvragen ?? 0), open: Number(telling?.open ?? 0), verlopen: telling?.verlopen ?? false };
}

/** Takes a round to its next version. */
export async function zetRonde(tx: Transaction<unknown>, id: string, status: Rondestatus): Promise<void> {
  await sql`update ronde set status = ${status}, versie = versie + 1 where id = ${id}`.execute(tx);
}

/** Rounds with work left over by a process that was killed: opdrachten still to be made, or open in a round that was withdrawn. */
export async function onafgemaakt(db: Db, hoeveel: number): Promise<readonly string[]> {
  const { rows } = await sql<{ ronde: string }>`
    select u.ronde from uitvraag u where u.opdracht is null and ${OPEN}
    union select u.ronde from uitvraag u where ${OPEN} and exists (select from ronde r where r.id = u.ronde and r.status = 'INGETROKKEN') limit ${hoeveel}`.execute(db);
  return rows.map(({ ronde }) => ronde);
}

function uitRij({ casus, termijn, gevraagde_termijn, begonnen, ...rij }: Ronderij): Ronde {
  return {
    ...rij, termijn: termijn.toISOString(), begonnen: begonnen.toISOString(),
    ...(casus !== null && { casus }), ...(gevraagde_termijn !== null && { gevraagdeTermijn: gevraagde_termijn.toISOString() }),
  };
}
