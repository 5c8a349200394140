import { groep, type Migraties, sql } from '../../kit/index.js';

export const migraties: Migraties = {
  '101-huurovereenkomsten': async (db) => {
    await sql`create table huurovereenkomsten (
      ${groep()}, woning text not null, status text not null, vanaf text, tot text, betalingsregeling boolean, toelichting text)`.execute(db);
  },
  '102-overlastmeldingen': async (db) => {
    await sql`create table overlastmeldingen (${groep()}, soort text not null, status text not null, datum text, toelichting text)`.execute(db);
  },
};
