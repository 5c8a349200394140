import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Opslag } from '../../../kit/postgres/index.js';

export type Webhookstatus = 'ACTIEF' | 'GEPAUZEERD' | 'OPGEZEGD';

/** A webhook as it stands in the table. */
export interface Webhookrij {
  readonly id: string;
  readonly oin: string;
  readonly adres: string;
  /** CloudEvents types; null for all of them. */
  readonly soorten: readonly string[] | null;
  readonly status: Webhookstatus;
  /** Up to where was delivered. */
  readonly positie: number;
  /** Why the last attempt did not succeed, without anything of what was sent or answered. */
  readonly laatste_fout: string | null;
  /** Milliseconds since the epoch. */
  readonly laatste_bezorging: number | null;
  readonly aangevraagd: number;
}

export interface NieuweWebhook extends Pick<Webhookrij, 'oin' | 'adres' | 'soorten' | 'positie' | 'aangevraagd'> {
  readonly sleutel: string;
}

const KOLOMMEN = sql`id, oin, adres, soorten, status, positie, laatste_fout, laatste_bezorging, aangevraagd`;

/** The webhooks in the database. */
export class Webhookbron {
  constructor(private readonly opslag: Opslag<unknown>) {}

  /**
   * @param hoogstens how many an organisation may have that have not ended
   * @returns what stands there under this key, and whether this made it; undefined when it would be one too many
   */
  async neemAan({ oin, sleutel, adres, soorten, positie, aangevraagd }: NieuweWebhook, hoogstens: number): Promise<{ readonly webhook: Webhookrij; readonly nieuw: boolean } | undefined> {
    const { rows: [gemaakt] } = await sql<Webhookrij>`
      insert into webhook (id, oin, sleutel, adres, soorten, status, positie, aangevraagd)
      select ${randomUUID()}::uuid, ${oin}, ${sleutel}, ${adres}, ${soorten && [...soorten]}::text[], 'ACTIEF', ${positie}::bigint, ${aangevraagd}::bigint
       where (select count(*) from webhook where oin = ${oin} and status <> 'OPGEZEGD') < ${hoogstens}
      on conflict (oin, sleutel) do nothing returning ${KOLOMMEN}`.execute(this.opslag.db);
    if (gemaakt) return { webhook: gemaakt, nieuw: true };
    const { rows: [bestaand] } = await sql<Webhookrij>`select ${KOLOMMEN} from webhook where oin = ${oin} and sleutel = ${sleutel}`.execute(this.opslag.db);
    return bestaand && { webhook: bestaand, nieuw: false };
  }

  /** Of one organisation, the oldest first. */
  async vanOrganisatie(oin: string): Promise<readonly Webhookrij[]> {
    const { rows } = await sql<Webhookrij>`select ${KOLOMMEN} from webhook where oin = ${oin} order by aangevraagd, id`.execute(this.opslag.db);
    return rows;
  }

  async vind(id: string): Promise<Webhookrij | undefined> {
    const { rows: [rij] } = await sql<Webhookrij>`select ${KOLOMMEN} from webhook where id::text = ${id}`.execute(this.opslag.db);
    return rij;
  }

  /** Ids of the active ones that are not at the head. */
  async achter(hoofd: number): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`select id from webhook where status = 'ACTIEF' and positie < ${hoofd} order by id`.execute(this.opslag.db);
    return rows.map(({ id }) => id);
  }

  /** Sets another status, for a webhook of this organisation that has not ended; undefined when there is none. */
  async zetStatus(id: string, oin: string, status: Webhookstatus): Promise<Webhookrij | undefined> {
    const { rows: [rij] } = await sql<Webhookrij>`
      update webhook set status = ${status}, laatste_fout = case when ${status} = 'ACTIEF' then null else laatste_fout end
       where id::text = ${id} and oin = ${oin} and (status <> 'OPGEZEGD' or ${status} = 'OPGEZEGD') returning ${KOLOMMEN}`.execute(this.opslag.db);
    return rij;
  }

  /** Up to here was delivered. Never goes back. @param bezorgd when something was; absent: there was nothing for it */
  async bezorgd(id: string, positie: number, bezorgd?: number): Promise<void> {
    await sql`update webhook set positie = ${positie}, laatste_bezorging = coalesce(${bezorgd ?? null}::bigint, laatste_bezorging),
      laatste_fout = case when ${bezorgd ?? null}::bigint is null then laatste_fout end where id = ${id} and positie < ${positie}`.execute(this.opslag.db);
  }

  /** An attempt did not succeed. */
  async mislukt(id: string, fout: string, status: Webhookstatus = 'ACTIEF'): Promise<void> {
    await sql`update webhook set laatste_fout = ${fout}, status = ${status} where id = ${id} and status = 'ACTIEF'`.execute(this.opslag.db);
  }
}
