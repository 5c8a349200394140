import { groep, type Migraties, sql } from '../../kit/index.js';

export const migraties: Migraties = {
  '101-toezichten': async (db) => {
    await sql`create table toezichten (
      ${groep()}, kader text not null, vanaf text, tot text, status text not null, voorwaarden text[] not null, toelichting text)`.execute(db);
  },
  '102-werkstraffen': async (db) => {
    await sql`create table werkstraffen (${groep()}, uren integer not null, verricht integer not null, vanaf text, tot text, toelichting text)`.execute(db);
  },
};
