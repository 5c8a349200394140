import { sql } from 'kysely';
import type { Migraties } from '../../kit/postgres/index.js';

/** The keys of the organisations, sealed, and how much each asker has had. */
export const migraties: Migraties = {
  '001-sleutels': async (db) => {
    // A version that was withdrawn leaves its number, so that it is never given out again, and no key.
    await sql`create table sleutel (
      oin text not null,
      versie integer not null check (versie > 0),
      vanaf timestamptz not null default now(),
      tot timestamptz,
      verzegeld bytea,
      primary key (oin, versie),
      check ((tot is null) = (verzegeld is not null)))`.execute(db);
    await sql`create table telling (
      kenmerk text not null,
      tot timestamptz not null,
      aantal bigint not null,
      primary key (kenmerk, tot))`.execute(db);
    await sql`create index telling_tot on telling (tot)`.execute(db);
  },
};
