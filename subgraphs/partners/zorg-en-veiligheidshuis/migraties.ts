import { groep, type Migraties, sql } from '../../kit/index.js';

export const migraties: Migraties = {
  '101-casusoverleggen': async (db) => {
    await sql`create table casusoverleggen (${groep()}, thema text not null, stap text not null, gemeld text, volgend_overleg text, toelichting text)`.execute(db);
  },
  '102-plannen': async (db) => {
    await sql`create table plannen (${groep()}, casusregie text, vastgesteld text, evaluatie text, doel text)`.execute(db);
  },
};
