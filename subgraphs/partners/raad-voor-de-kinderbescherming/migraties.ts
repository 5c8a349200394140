import { groep, type Migraties, sql } from '../../kit/index.js';

export const migraties: Migraties = {
  '101-onderzoeken': async (db) => {
    await sql`create table onderzoeken (${groep()}, soort text not null, fase text not null, vanaf text, tot text, toelichting text)`.execute(db);
  },
  '102-strafonderzoeken': async (db) => {
    await sql`create table strafonderzoeken (${groep()}, fase text not null, vanaf text, tot text, taakstraf boolean not null, toelichting text)`.execute(db);
  },
};
