import { sql } from 'kysely';
import type { Migraties } from '../../kit/index.js';

/** What is set up and who takes part, version after version: rows come in and never change. */
export const migraties: Migraties = {
  '001-inrichting': async (db) => {
    await sql`create table versie (
      verband text not null,
      versie integer not null check (versie >= 1),
      geldig_vanaf timestamptz not null,
      vastgesteld timestamptz not null,
      door text not null,
      reden text not null,
      inrichting jsonb not null,
      primary key (verband, versie))`.execute(db);
    await sql`create table deelnemer (
      oin text not null,
      versie integer not null check (versie >= 1),
      vastgesteld timestamptz not null,
      door text not null,
      reden text not null,
      gegevens jsonb not null,
      primary key (oin, versie))`.execute(db);
    // Where an organisation answers in a chain that chooses its own ports: goes before the register, and is no part of its history.
    await sql`create table eindpunt (oin text primary key, url text not null)`.execute(db);
    // One row, that counts every change: who knows the number knows whether to read again.
    await sql`create table stand (enige boolean primary key default true check (enige), nummer bigint not null)`.execute(db);
    // A number of its own to begin with, so that who knew a database that was here before does not take this one for it.
    await sql`insert into stand (nummer) values (floor(random() * 1000000000))`.execute(db);
    await sql`create function weiger_wijziging() returns trigger language plpgsql as $$
      begin raise exception 'de geschiedenis wordt niet gewijzigd' using errcode = 'restrict_violation'; end $$`.execute(db);
    await sql`create function volgt_op_vorige() returns trigger language plpgsql as $$
      begin
        if new.versie > 1 and not exists (select from versie v where v.verband = new.verband and v.versie = new.versie - 1 and v.geldig_vanaf <= new.geldig_vanaf) then
          raise exception 'een versie volgt op de vorige, en gaat niet eerder in' using errcode = 'check_violation';
        end if;
        return new;
      end $$`.execute(db);
    await sql`create trigger volgt before insert on versie for each row execute function volgt_op_vorige()`.execute(db);
    for (const tabel of ['versie', 'deelnemer']) {
      await sql`create trigger blijft before update or delete or truncate on ${sql.table(tabel)} for each statement execute function weiger_wijziging()`.execute(db);
    }
  },
  '002-wetspakket': async (db) => {
    // Law packs that were laid down while it runs. A version is what the pack says it is, higher than the one before.
    await sql`create table wetspakket (
      pakket text not null,
      versie integer not null check (versie >= 1),
      vastgesteld timestamptz not null,
      door text not null,
      reden text not null,
      tekst text not null,
      primary key (pakket, versie))`.execute(db);
    await sql`create trigger blijft before update or delete or truncate on wetspakket for each statement execute function weiger_wijziging()`.execute(db);
  },
};
