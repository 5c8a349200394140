import { groep, type Migraties, sql } from '../../kit/index.js';

export const migraties: Migraties = {
  '101-voorzieningen': async (db) => {
    await sql`create table voorzieningen (${groep()}, soort text not null, wet text not null, vanaf text, tot text, status text not null, toelichting text)`.execute(db);
  },
  '102-schuldhulp': async (db) => {
    await sql`create table schuldhulp (${groep()}, fase text not null, vanaf text, tot text, toelichting text)`.execute(db);
  },
};
