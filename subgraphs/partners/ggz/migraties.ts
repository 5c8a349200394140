import { groep, type Migraties, sql } from '../../kit/index.js';

export const migraties: Migraties = {
  '101-behandelingen': async (db) => {
    await sql`create table behandelingen (${groep()}, soort text not null, vanaf text, tot text, status text not null)`.execute(db);
  },
  '102-crisisafspraken': async (db) => {
    await sql`create table crisisafspraken (${groep()}, vastgesteld text, herzien_voor text, verwijzing text)`.execute(db);
  },
};
