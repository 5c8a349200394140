import { groep, type Migraties, sql } from '../../kit/index.js';

export const migraties: Migraties = {
  '101-strafzaken': async (db) => {
    await sql`create table strafzaken (
      ${groep()}, feit text not null, hoedanigheid text not null, status text not null, ingeschreven text, zitting text, toelichting text)`.execute(db);
  },
};
