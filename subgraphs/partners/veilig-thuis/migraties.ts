import { groep, type Migraties, sql } from '../../kit/index.js';

export const migraties: Migraties = {
  '101-meldingen': async (db) => {
    await sql`create table meldingen (${groep()}, soort text not null, fase text not null, ontvangen text, afgesloten text, toelichting text)`.execute(db);
  },
  '102-overdrachten': async (db) => {
    await sql`create table overdrachten (${groep()}, ontvanger text not null, datum text, toelichting text)`.execute(db);
  },
};
