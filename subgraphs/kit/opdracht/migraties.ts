import { sql } from 'kysely';
import type { Migraties } from '../postgres/index.js';

/**
 * The tables of opdrachten, their transitions and the news that is still to be brought, to be merged with a functie's own migrations.
 * pg-boss makes its own tables beside them, in the same schema. A status is reached once, a key belongs to one opdracht: the database holds that too.
 */
export const opdrachtMigraties: Migraties = {
  '301-opdracht': async (db) => {
    await sql`create table opdracht (
      id uuid primary key,
      nummer bigint generated always as identity unique,
      soort text not null,
      sleutel text not null,
      gevraagd text not null,
      opdrachtgever text not null,
      uitvoerder text not null,
      persoon text,
      casus text,
      inhoud jsonb not null,
      status text not null,
      versie int not null,
      termijn timestamptz,
      herinner_op timestamptz,
      herinnerd timestamptz,
      aangevraagd timestamptz not null,
      gewijzigd timestamptz not null,
      constraint opdracht_sleutel unique (soort, opdrachtgever, sleutel))`.execute(db);
    await sql`create table overgang (
      opdracht uuid not null references opdracht,
      volgnummer int not null check (volgnummer > 0),
      van text,
      naar text not null,
      moment timestamptz not null,
      door text not null,
      functie text not null,
      reden text,
      primary key (opdracht, volgnummer),
      constraint overgang_eenmalig unique (opdracht, naar))`.execute(db);
    await sql`create table uitbak (
      volgnummer bigint generated always as identity primary key,
      id uuid not null unique,
      opdracht uuid references opdracht,
      overgang int,
      gebeurtenis json not null,
      sinds timestamptz not null,
      toestand text not null default 'WACHT' check (toestand in ('WACHT', 'BEZORGD', 'DOOD')),
      gewijzigd timestamptz,
      code text)`.execute(db);
    await sql`create index opdracht_uitvoerder on opdracht (soort, uitvoerder, nummer)`.execute(db);
    await sql`create index opdracht_opdrachtgever on opdracht (soort, opdrachtgever, nummer)`.execute(db);
    await sql`create index opdracht_casus on opdracht (casus) where casus is not null`.execute(db);
    await sql`create index opdracht_persoon on opdracht (persoon) where persoon is not null`.execute(db);
    await sql`create index opdracht_termijn on opdracht (termijn) where status in ('AANGEVRAAGD', 'ONTVANGEN', 'OPGEPAKT', 'GEPLAND')`.execute(db);
    await sql`create index opdracht_herinner_op on opdracht (herinner_op) where herinnerd is null and status in ('AANGEVRAAGD', 'ONTVANGEN', 'OPGEPAKT', 'GEPLAND')`.execute(db);
    await sql`create index uitbak_wacht on uitbak (volgnummer) where toestand = 'WACHT'`.execute(db);
    await sql`create index uitbak_dood on uitbak (volgnummer) where toestand = 'DOOD'`.execute(db);
    await sql`create index uitbak_bezorgd on uitbak (gewijzigd) where toestand = 'BEZORGD'`.execute(db);
    await sql`create index uitbak_opdracht on uitbak (opdracht, overgang) where toestand <> 'BEZORGD'`.execute(db);
  },
};
