import { sql } from 'kysely';
import type { Migraties } from '../../../kit/postgres/index.js';

/** The webhooks, each with how far it is. The secret with which deliveries are signed is not among it. */
export const webhookMigraties: Migraties = {
  '021-webhooks': async (db) => {
    await sql`create table webhook (
      id uuid primary key,
      oin text not null,
      sleutel text not null,
      adres text not null,
      soorten text[],
      status text not null check (status in ('ACTIEF', 'GEPAUZEERD', 'OPGEZEGD')),
      positie bigint not null,
      laatste_fout text,
      laatste_bezorging bigint,
      aangevraagd bigint not null,
      constraint webhook_sleutel unique (oin, sleutel))`.execute(db);
    await sql`create index webhook_actief on webhook (positie) where status = 'ACTIEF'`.execute(db);
  },
};
