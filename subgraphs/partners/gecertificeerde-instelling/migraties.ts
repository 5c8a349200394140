import { groep, type Migraties, sql } from '../../kit/index.js';

export const migraties: Migraties = {
  '101-maatregelen': async (db) => {
    await sql`create table maatregelen (${groep()}, soort text not null, vanaf text, tot text, machtiging_uithuisplaatsing_tot text, toelichting text)`.execute(db);
  },
  '102-jeugdreclassering': async (db) => {
    await sql`create table jeugdreclassering (${groep()}, kader text not null, vanaf text, tot text, toelichting text)`.execute(db);
  },
};
