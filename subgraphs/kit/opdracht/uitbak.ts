import { sql, type Kysely, type Transaction } from 'kysely';
import type { CloudEventV1 } from 'cloudevents';
import type { NieuweGebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { maakGebeurtenissen } from '../gebeurtenis/maak-gebeurtenissen.js';
import type { Geweigerd } from './bezorger.js';

/** The transition that news is about. */
export interface Bijovergang {
  readonly opdracht: string;
  readonly overgang: number;
}

/** A gebeurtenis that waits to be brought. */
export interface Wachtende {
  readonly id: string;
  readonly gebeurtenis: CloudEventV1<unknown>;
}

/** A gebeurtenis that the receiver refused; it waits for an operator. */
export interface DodeBriefrij {
  readonly id: string;
  readonly type: string;
  readonly onderwerp: string;
  readonly code: string;
  readonly sinds: Date;
}

/**
 * Lays gebeurtenissen down in the same transaction as what they tell of; the motor brings them. For what is no transition of an opdracht,
 * such as that a melding was looked at. What it throws, see `maakGebeurtenissen`.
 */
export async function legGebeurtenissenVast(tx: Transaction<unknown>, bron: string, gebeurtenissen: readonly NieuweGebeurtenis[], bij?: Bijovergang): Promise<void> {
  const rijen = gebeurtenissen.flatMap((nieuw) => maakGebeurtenissen(bron, nieuw)).map((gebeurtenis) => ({ id: gebeurtenis.id, gebeurtenis, sinds: gebeurtenis.time }));
  if (rijen.length === 0) return;
  await sql`insert into uitbak (id, opdracht, overgang, gebeurtenis, sinds)
    select r.id, ${bij?.opdracht ?? null}::uuid, ${bij?.overgang ?? null}::int, r.gebeurtenis, r.sinds
    from json_to_recordset(${JSON.stringify(rijen)}::json) as r(id uuid, gebeurtenis json, sinds timestamptz)`.execute(tx);
}

/** What waits, oldest first. */
export async function leesWachtende(db: Kysely<unknown>, hoeveel: number): Promise<readonly Wachtende[]> {
  const { rows } = await sql<Wachtende>`select id, gebeurtenis from uitbak where toestand = 'WACHT' order by volgnummer limit ${hoeveel}`.execute(db);
  return rows;
}

/** Records what became of these; what was settled by another in the meantime stays as it is. */
export async function handelAf(db: Kysely<unknown>, gebracht: readonly Wachtende[], geweigerd: readonly Geweigerd[], nu: Date): Promise<void> {
  await sql`update uitbak u set toestand = case when w.code is null then 'BEZORGD' else 'DOOD' end, code = w.code, gewijzigd = ${nu}
    from unnest(${gebracht.map(({ id }) => id)}::uuid[]) g(id)
    left join json_to_recordset(${JSON.stringify(geweigerd)}::json) as w(id uuid, code text) on w.id = g.id
    where u.id = g.id and u.toestand = 'WACHT'`.execute(db);
}

/** The refused ones, oldest first. */
export async function leesDodeBrieven(db: Kysely<unknown>, hoeveel: number): Promise<readonly DodeBriefrij[]> {
  const { rows } = await sql<DodeBriefrij>`select id, gebeurtenis->>'type' as type, gebeurtenis->>'subject' as onderwerp, code, sinds
    from uitbak where toestand = 'DOOD' order by volgnummer limit ${hoeveel}`.execute(db);
  return rows;
}

/** Has refused ones brought again; gives how many of them there were. */
export async function zetTerug(db: Kysely<unknown>, ids: readonly string[]): Promise<number> {
  const { numAffectedRows } = await sql`update uitbak set toestand = 'WACHT', code = null, gewijzigd = null where toestand = 'DOOD' and id::text = any(${ids}::text[])`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Forgets what was brought before this moment; the receiver keeps it. */
export async function ruimOp(db: Kysely<unknown>, voor: Date, hoeveel: number): Promise<void> {
  await sql`delete from uitbak where volgnummer in (select volgnummer from uitbak where toestand = 'BEZORGD' and gewijzigd < ${voor} limit ${hoeveel})`.execute(db);
}
