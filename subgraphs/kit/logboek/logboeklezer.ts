import { sql } from 'kysely';
import type { Opslag } from '../postgres/index.js';
import type { Leesvraag } from './leesvraag.js';
import type { Verwerking } from './regels.js';
import { verwerkingUit, type Verwerkingrij } from './rijen.js';

/** A page of a processing log, the newest first. */
export interface Leesblad {
  readonly verwerkingen: readonly Verwerking[];
  /** `voor` of the next page; absent on the last. */
  readonly volgende?: number;
}

/** Reads the processing log of one organisation. Reading is not logged again. (Logboek Dataverwerkingen, 3) */
export type Logboeklezer = (verantwoordelijke: string, vraag: Leesvraag) => Promise<Leesblad>;

/** Reads from the schema that holds the log. */
export function logboeklezer({ db }: Opslag<unknown>): Logboeklezer {
  return async (verantwoordelijke, { traceId, verwerkingsactiviteit, betrokkene, vanaf, tot, aantal, voor }) => {
    const eisen = [
      sql`verantwoordelijke = ${verantwoordelijke}`,
      ...(traceId === undefined ? [] : [sql`trace_id = ${traceId}`]),
      ...(verwerkingsactiviteit === undefined ? [] : [sql`verwerkingsactiviteit = ${verwerkingsactiviteit}`]),
      ...(betrokkene === undefined ? [] : [sql`betrokkene = ${betrokkene}`]),
      ...(vanaf === undefined ? [] : [sql`begin >= ${vanaf}`]),
      ...(tot === undefined ? [] : [sql`einde <= ${tot}`]),
      ...(voor === undefined ? [] : [sql`volgnummer < ${voor}`]),
    ];
    const { rows } = await sql<Verwerkingrij>`
      select * from verwerking where ${sql.join(eisen, sql` and `)} order by volgnummer desc limit ${aantal + 1}`.execute(db);
    const blad = rows.slice(0, aantal);
    const laatste = blad.at(-1);
    return { verwerkingen: blad.map(verwerkingUit), ...(rows.length > aantal && laatste && { volgende: laatste.volgnummer }) };
  };
}
