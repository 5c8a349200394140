import { sql } from 'kysely';
import type { Migraties } from '../postgres/index.js';

/** The tables of the contract, the same for every partner with a database: who is in the index, and a table per group. */
export const gedeeldeMigraties: Migraties = {
  '001-dossiers': async (db) => {
    await sql`create table persoon (sleutel text primary key, bsn text not null)`.execute(db);
    await sql`create table pseudoniem (
      pseudoniem text primary key,
      sleutelversie integer not null,
      persoon text not null references persoon on delete cascade)`.execute(db);
    await sql`create table contact (${groep()}, naam text not null, telefoon text, email text, bereikbaar text)`.execute(db);
    await sql`create table personen (${groep()}, naam text not null, geboortedatum text, woonplaats text, geregistreerd_sinds text)`.execute(db);
    await sql`create table relaties (${groep()}, soort text not null, naam text not null, vanaf text, tot text, zekerheid text not null)`.execute(db);
    await sql`create table betrokkenheden (
      ${groep()}, soort text not null, rol text, vanaf text, tot text, status text not null, toelichting text)`.execute(db);
    await sql`create table acties (${groep()}, omschrijving text not null, status text not null, vanaf text, tot text, resultaat text)`.execute(db);
    await sql`create table vulling (bevolking text not null, gevuld timestamptz not null default now())`.execute(db);
  },
};

/** The columns with which every table of a group begins: whose row it is, and its place. Use it for a kind's own groups too. */
export function groep(): ReturnType<typeof sql> {
  return sql`persoon text not null references persoon on delete cascade, volgnummer integer not null, primary key (persoon, volgnummer)`;
}
