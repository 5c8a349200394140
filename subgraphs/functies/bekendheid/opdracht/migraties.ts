import { sql } from 'kysely';
import type { Migraties } from '../../../kit/index.js';

/**
 * The rounds that last, to be merged with those of the logs and of opdrachten. Kept: the question with keys of persons, who asks and what a
 * person at a partner is asked to judge. Never a number of a person, and nothing that a partner answered.
 */
export const rondeMigraties: Migraties = {
  '302-ronde': async (db) => {
    await sql`create table ronde (
      id uuid primary key,
      vrager text not null,
      functie text not null,
      sleutel text not null,
      verzoek jsonb not null,
      partners jsonb not null,
      casus text,
      termijn timestamptz not null,
      gevraagde_termijn timestamptz,
      status text not null check (status in ('LOPEND', 'AFGEROND', 'VERLOPEN', 'INGETROKKEN')),
      versie int not null check (versie > 0),
      begonnen timestamptz not null,
      constraint ronde_sleutel unique (vrager, sleutel))`.execute(db);
    // A row without an opdracht is one whose opdracht is still to be made: the plan is laid down first, all of it at once.
    await sql`create table uitvraag (
      ronde uuid not null references ronde,
      volgnummer int not null,
      persoon text not null,
      partner text not null,
      inhoud jsonb not null,
      opdracht uuid unique,
      status text not null,
      primary key (ronde, volgnummer),
      constraint uitvraag_paar unique (ronde, persoon, partner))`.execute(db);
    await sql`create index uitvraag_zonder_opdracht on uitvraag (ronde) where opdracht is null`.execute(db);
    await sql`create index uitvraag_open on uitvraag (ronde) where status in ('AANGEVRAAGD', 'ONTVANGEN', 'OPGEPAKT', 'GEPLAND')`.execute(db);
    await sql`create index ronde_lopend on ronde (termijn) where status = 'LOPEND'`.execute(db);
  },
};
