import { sql } from 'kysely';
import type { GeregistreerdeOperatie, Operatie } from '../../../schema/operatie.js';
import type { Sessie } from './opslag.js';

/** Who changes which questions are registered, and why. */
export interface Operatiewijziger {
  readonly door: string;
  readonly programma: string;
  readonly reden: string;
}

/** Registers these questions, from now on. */
export async function registreer(db: Sessie, operaties: readonly Operatie[], { door, programma, reden }: Operatiewijziger): Promise<void> {
  await sql`insert into operatiewijziging (sha256, canoniek, naam, tekst, programma, door, reden)
    select sha256, canoniek, naam, tekst, ${programma}, ${door}, ${reden}
    from json_to_recordset(${JSON.stringify(operaties)}::json) as o(sha256 text, canoniek text, naam text, tekst text)`.execute(db);
}

/** From now on this question is not registered any more. @returns whether it was */
export async function trekOperatieIn(db: Sessie, sha256: string, { door, reden }: Omit<Operatiewijziger, 'programma'>): Promise<boolean> {
  const { rows } = await sql`insert into operatiewijziging (sha256, canoniek, naam, tekst, programma, door, reden)
    select sha256, canoniek, naam, null, programma, ${door}, ${reden} from (select distinct on (sha256) * from operatiewijziging where sha256 = ${sha256} order by sha256, nummer desc) as laatste
    where tekst is not null returning nummer`.execute(db);
  return rows.length > 0;
}

/** How many changes there have been. A number alone would not do: of two at once the later may be seen first. */
export async function telOperatiewijzigingen(db: Sessie): Promise<number> {
  const { rows } = await sql<{ aantal: string }>`select count(*) as aantal from operatiewijziging`.execute(db);
  return Number(rows[0]?.aantal ?? 0);
}

/** What is registered now, in the order in which it was. */
export async function leesOperaties(db: Sessie): Promise<readonly GeregistreerdeOperatie[]> {
  const { rows } = await sql<Omit<GeregistreerdeOperatie, 'geregistreerd'> & { readonly moment: Date }>`
    select sha256, canoniek, naam, tekst, programma, door, moment from (select distinct on (sha256) * from operatiewijziging order by sha256, nummer desc) as laatste
    where tekst is not null order by nummer`.execute(db);
  return rows.map(({ moment, ...operatie }) => ({ ...operatie, geregistreerd: moment.toISOString() }));
}
