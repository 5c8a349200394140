import { sql, type Kysely } from 'kysely';
import { OPEN_STATUSSEN } from './overgangen.js';

/** Whether there is news to bring, and a deadline or reminder that is due. */
export interface TeDoen {
  readonly bezorgen: boolean;
  readonly termijnen: boolean;
}

/** One query on partial indexes, which hold only what still has something to come: what it costs does not grow with what is done. */
export async function watErTeDoenIs(db: Kysely<unknown>, soorten: readonly string[], nu: Date): Promise<TeDoen> {
  const open = sql`status = any(${sql.lit(`{${OPEN_STATUSSEN.join(',')}}`)}::text[]) and soort = any(${soorten}::text[])`;
  const { rows: [te] } = await sql<TeDoen>`select
    exists (select 1 from uitbak where toestand = 'WACHT') as bezorgen,
    exists (select 1 from opdracht where termijn <= ${nu} and ${open})
      or exists (select 1 from opdracht where herinner_op <= ${nu} and herinnerd is null and termijn > ${nu} and ${open}) as termijnen`.execute(db);
  return te ?? { bezorgen: false, termijnen: false };
}
