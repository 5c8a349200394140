import { sql } from 'kysely';
import type { Migraties } from '../../kit/index.js';

/** What is kept of an actie beside the opdracht that it is: reports of progress, which come in and never change. */
export const migraties: Migraties = {
  '302-actie': async (db) => {
    await sql`create table voortgang (
      actie uuid not null references opdracht,
      volgnummer integer not null check (volgnummer > 0),
      sleutel text not null,
      moment timestamptz not null,
      tekst text not null,
      door text not null,
      primary key (actie, volgnummer),
      unique (actie, sleutel))`.execute(db);
    await sql`create function voortgang_blijft() returns trigger language plpgsql as $$
      begin raise exception 'wat is gemeld wordt niet gewijzigd' using errcode = 'restrict_violation'; end $$`.execute(db);
    await sql`create trigger blijft before update or delete or truncate on voortgang for each statement execute function voortgang_blijft()`.execute(db);
  },
};
