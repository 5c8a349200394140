import { groep, type Migraties, sql } from '../../kit/index.js';

export const migraties: Migraties = {
  '101-incidenten': async (db) => {
    await sql`create table incidenten (${groep()}, soort text not null, datum text, rol text not null, herkomst text, toelichting text)`.execute(db);
  },
};
