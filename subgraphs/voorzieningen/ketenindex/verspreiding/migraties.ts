import { sql } from 'kysely';
import type { Migraties } from '../../../kit/postgres/index.js';

/** Up to where each distributor has brought the gebeurtenissen. */
export const verspreidingMigraties: Migraties = {
  '031-verspreiding': async (db) => {
    await sql`create table verspreiding (naam text primary key, positie bigint not null)`.execute(db);
  },
};
