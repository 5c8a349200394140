import { sql } from 'kysely';
import type { Migraties } from '../../../kit/postgres/index.js';

/** The zoekvragen that wait or were answered. Of the answer only its extent is kept: the gebeurtenissen themselves stand in one place. */
export const zoekvraagMigraties: Migraties = {
  '011-zoekvragen': async (db) => {
    await sql`create table zoekvraag (
      id uuid primary key,
      oin text not null,
      functie text not null,
      rollen text[] not null,
      lezer text not null,
      trace_id text not null,
      span_id text,
      filter jsonb not null,
      status text not null default 'IN_PROGRESS' check (status in ('IN_PROGRESS', 'OK', 'ERROR')),
      tot_en_met bigint not null default 0,
      aantal bigint not null default 0,
      gesteld bigint not null,
      verloopt bigint not null)`.execute(db);
    await sql`create index zoekvraag_open on zoekvraag (gesteld) where status = 'IN_PROGRESS'`.execute(db);
    await sql`create index zoekvraag_van on zoekvraag (oin, status)`.execute(db);
    await sql`create index zoekvraag_verloopt on zoekvraag (verloopt)`.execute(db);
  },
};
