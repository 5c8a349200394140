import { sql } from 'kysely';
import type { Migraties } from '../postgres/index.js';

/** The two logs. A schema may hold those of several organisations: every organisation has a chain of its own in each table. */
export type Logtabel = 'verwerking' | 'beslissing';

/**
 * The tables of the processing log (Logboek Dataverwerkingen 1.0.0) and the decision log (Authorization Decision Log), to be
 * merged with an organisation's own migrations. Rows are only ever added; `hash` chains each to the one before it.
 */
export const logboekMigraties: Migraties = {
  // After the steps of every kind: a database that was made before there were logs gets them too.
  '201-logboek': async (db) => {
    await sql`create table verwerking (
      ${plaats()},
      status text not null,
      naam text not null,
      begin bigint not null,
      einde bigint not null,
      verwerkingsactiviteit text not null,
      betrokkene text,
      betrokkene_type text,
      wederpartij text,
      kenmerken jsonb not null,
      hash bytea not null,
      ${sleutels('verwerking')})`.execute(db);
    await sql`create table beslissing (
      ${plaats()},
      gebeurtenis text not null,
      tijdstip bigint not null,
      status text not null,
      verzoek jsonb not null,
      antwoord jsonb not null,
      beleid jsonb not null,
      hash bytea not null,
      ${sleutels('beslissing')})`.execute(db);
    await sql`create index verwerking_trace on verwerking (trace_id)`.execute(db);
    await sql`create index verwerking_betrokkene on verwerking (betrokkene, begin) where betrokkene is not null`.execute(db);
    await sql`create index beslissing_trace on beslissing (trace_id)`.execute(db);
    await sql`create function logboek_alleen_toevoegen() returns trigger language plpgsql as $$
      begin
        raise exception 'een logboek wordt alleen aangevuld' using errcode = 'insufficient_privilege';
      end $$`.execute(db);
    for (const tabel of ['verwerking', 'beslissing'] as const) {
      await sql`create trigger alleen_toevoegen before update or delete or truncate on ${sql.table(tabel)}
        for each statement execute function logboek_alleen_toevoegen()`.execute(db);
    }
  },
};

/** Whose log, which row, and where in the trace. */
function plaats(): ReturnType<typeof sql> {
  return sql`verantwoordelijke text not null, volgnummer bigint not null check (volgnummer > 0),
    trace_id text not null, span_id text not null, ouder_span_id text`;
}

/** The span is unique so that a write that is repeated after an uncertain outcome adds nothing. */
function sleutels(tabel: Logtabel): ReturnType<typeof sql> {
  return sql`constraint ${sql.id(`${tabel}_volgnummer`)} primary key (verantwoordelijke, volgnummer),
    constraint ${sql.id(`${tabel}_span`)} unique (verantwoordelijke, span_id)`;
}
