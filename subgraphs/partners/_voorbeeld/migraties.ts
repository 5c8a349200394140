import { groep, type Migraties, sql } from '../../kit/index.js';

/** A table per group, a column per field; numbers from 101, because the kit's own tables come first. */
export const migraties: Migraties = {
  '101-notities': async (db) => {
    await sql`create table notities (${groep()}, soort text not null, datum text, tekst text)`.execute(db);
  },
};
