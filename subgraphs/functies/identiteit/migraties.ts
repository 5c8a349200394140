import { sql } from 'kysely';
import type { Migraties } from '../../kit/index.js';

/** Persons as their lists have them, and what those lists say of relations; both are replaced whole by an import. */
export const migraties: Migraties = {
  '001-personen': async (db) => {
    await sql`create table persoon (
      id text primary key,
      bsn text,
      bsn_status text not null,
      gegevens jsonb not null)`.execute(db);
    await sql`create index persoon_bsn on persoon (bsn)`.execute(db);
    await sql`create table bewering (
      volgnummer integer primary key,
      van text not null references persoon on delete cascade,
      naar text,
      gegevens jsonb not null)`.execute(db);
    await sql`create index bewering_van on bewering (van)`.execute(db);
    await sql`create index bewering_naar on bewering (naar)`.execute(db);
    await sql`create table bevolking (kenmerk text not null, naam text not null, geladen timestamptz not null default now())`.execute(db);
  },
};
