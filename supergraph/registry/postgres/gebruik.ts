import { sql } from 'kysely';
import type { Veldgebruik } from '../../../schema/publicatie.js';
import type { Sessie } from './opslag.js';

/** How long use counts, in days: long enough for a report of a quarter, short enough that what was replaced can go. */
const BEWAARDAGEN = 92;

/** Adds what clients used to what was counted of that day. */
export async function telGebruik(db: Sessie, rijen: readonly Veldgebruik[]): Promise<void> {
  if (rijen.length === 0) return;
  // In one order, so that two who write at once do not wait for each other in a circle.
  await sql`
    insert into gebruik as g (client, coordinaat, dag, aantal)
    select client, coordinaat, dag, sum(aantal) from json_to_recordset(${JSON.stringify(rijen)}::json) as r(client text, coordinaat text, dag date, aantal bigint)
    group by client, coordinaat, dag order by client, coordinaat, dag
    on conflict (client, coordinaat, dag) do update set aantal = g.aantal + excluded.aantal`.execute(db);
  await sql`delete from gebruik where dag < current_date - ${BEWAARDAGEN}::integer`.execute(db);
}

/** Of every client and field the number of times in all, and the last day. */
export async function leesGebruik(db: Sessie): Promise<readonly Veldgebruik[]> {
  const { rows } = await sql<Veldgebruik>`
    select client, coordinaat, sum(aantal)::bigint as aantal, max(dag) as dag from gebruik
    where dag >= current_date - ${BEWAARDAGEN}::integer group by client, coordinaat order by client, coordinaat`.execute(db);
  return rows;
}
