import { sql } from 'kysely';
import type { Migraties } from '../../../kit/postgres/index.js';

/**
 * The gebeurtenissen, and which of them are hidden. Rows are only ever added: `hash` chains each to the one before it.
 * The text of a gebeurtenis stands there as it was written (`json`, not `jsonb`), since the hash covers it.
 */
export const gebeurtenisMigraties: Migraties = {
  '001-gebeurtenissen': async (db) => {
    await sql`create table gebeurtenis (
      positie bigint not null check (positie > 0),
      ontvangen bigint not null,
      bron text not null,
      id text not null,
      type text not null,
      moment bigint not null,
      onderwerp text not null,
      correlatie text not null,
      niveau smallint not null,
      doelgroep text[],
      persoon text,
      casus text,
      gebeurtenis json not null,
      hash bytea not null,
      constraint gebeurtenis_positie primary key (positie),
      constraint gebeurtenis_id unique (bron, id),
      check ((niveau = 0) = (doelgroep is null)))`.execute(db);
    // The higher variants of an occurrence, which stand in for the one that is for everybody. A query uses it when it says niveau > 0 in so many words.
    await sql`create index gebeurtenis_variant on gebeurtenis (bron, correlatie) where niveau > 0`.execute(db);
    await sql`create index gebeurtenis_onderwerp on gebeurtenis (onderwerp, positie)`.execute(db);
    await sql`create index gebeurtenis_persoon on gebeurtenis (persoon, positie) where persoon is not null`.execute(db);
    await sql`create index gebeurtenis_casus on gebeurtenis (casus, positie) where casus is not null`.execute(db);
    await sql`create table verberging (
      volgnummer bigint generated always as identity primary key,
      bron text not null,
      correlatie text not null,
      verborgen boolean not null,
      reden text not null,
      oin text not null,
      functie text not null,
      moment bigint not null)`.execute(db);
    await sql`create index verberging_van on verberging (bron, correlatie, volgnummer desc)`.execute(db);
    await sql`create view verborgen as
      select bron, correlatie from (select distinct on (bron, correlatie) bron, correlatie, verborgen from verberging order by bron, correlatie, volgnummer desc) laatste
       where verborgen`.execute(db);
    await sql`create function gebeurtenissen_alleen_toevoegen() returns trigger language plpgsql as $$
      begin
        raise exception 'gebeurtenissen worden alleen aangevuld' using errcode = 'insufficient_privilege';
      end $$`.execute(db);
    for (const tabel of ['gebeurtenis', 'verberging'] as const) {
      await sql`create trigger alleen_toevoegen before update or delete or truncate on ${sql.table(tabel)}
        for each statement execute function gebeurtenissen_alleen_toevoegen()`.execute(db);
    }
  },
};
