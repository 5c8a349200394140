import { sql } from 'kysely';
import type { Migraties } from '../../kit/index.js';

/** What is kept of a melding beside the opdracht that it is. */
export const migraties: Migraties = {
  '302-melding': async (db) => {
    await sql`create table casus (
      id uuid primary key,
      melding uuid not null unique references opdracht,
      geopend timestamptz not null,
      regisseur text not null,
      samenwerkingsverband text)`.execute(db);
    // Who once worked on a casus keeps what was seen: rows come in and never go.
    await sql`create table casusdeelname (
      casus uuid not null references casus,
      oin text not null,
      sinds timestamptz not null,
      door text not null,
      primary key (casus, oin))`.execute(db);
    await sql`create table doorzetting (
      melding uuid not null references opdracht,
      volgnummer int not null check (volgnummer > 0),
      van text not null,
      naar text not null,
      moment timestamptz not null,
      functie text not null,
      reden text not null,
      primary key (melding, volgnummer))`.execute(db);
    // A step under a key that came before is the same step. What it asked is kept as a fingerprint.
    await sql`create table handeling (
      oin text not null,
      sleutel text not null,
      gevraagd text not null,
      moment timestamptz not null,
      primary key (oin, sleutel))`.execute(db);
    // A bekendheidsronde that was to begin with a step, under the key of that step: its id, or why it did not begin.
    await sql`create table ronde (
      melding uuid not null references opdracht,
      oin text not null,
      sleutel text not null,
      verzoek jsonb not null,
      begonnen timestamptz not null,
      ronde text,
      fout text,
      primary key (melding, oin, sleutel))`.execute(db);
  },
};
