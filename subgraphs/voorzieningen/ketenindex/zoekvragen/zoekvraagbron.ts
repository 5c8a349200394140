import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Functiecontext } from '../../../kit/functie/context.js';
import { lezerVan } from '../rechten.js';
import type { Lezer } from '../verantwoording.js';
import type { Filter, Zoekstatus, Zoekvraag } from './vorm.js';

/** How long a zoekvraag and its answer can be fetched, in milliseconds. */
export const HOUDBAAR_MS = 24 * 3_600_000;

interface Rij {
  readonly id: string;
  readonly oin: string;
  readonly functie: string;
  readonly rollen: string[];
  readonly lezer: string;
  readonly trace_id: string;
  readonly span_id: string | null;
  readonly filter: Filter;
  readonly status: Zoekstatus;
  readonly tot_en_met: number;
  readonly aantal: number;
  readonly gesteld: number;
  readonly verloopt: number;
}

/** A zoekvraag that waits, with who asked. */
export interface Wachtende extends Zoekvraag {
  readonly door: Lezer;
}

/** Keeps zoekvragen in the database, so that a question that was accepted is answered also after a crash. */
export class Zoekvraagbron {
  constructor(private readonly db: Kysely<unknown>, private readonly klok: () => number) {}

  /** Keeps it; gives its id, or undefined when this organisation has too many that wait. */
  async stel(filter: Filter, { vrager, spoor }: Functiecontext, hoogstens: number): Promise<string | undefined> {
    const id = randomUUID();
    const nu = this.klok();
    const { numAffectedRows } = await sql`
      insert into zoekvraag (id, oin, functie, rollen, lezer, trace_id, span_id, filter, gesteld, verloopt)
      select ${id}::uuid, ${vrager.oin}, ${vrager.functie}, ${[...vrager.rollen]}::text[], ${lezerVan(vrager)}, ${spoor.traceId}, ${spoor.ouderSpanId ?? null}, ${JSON.stringify(filter)}::jsonb, ${nu}, ${nu + HOUDBAAR_MS}
       where ${hoogstens} > (select count(*) from zoekvraag where oin = ${vrager.oin} and status = 'IN_PROGRESS')`.execute(this.db);
    return numAffectedRows === 1n ? id : undefined;
  }

  /** Only for the organisation and kind of reader that asked it, and until it expires. */
  async vind(id: string, { vrager }: Functiecontext): Promise<Zoekvraag | undefined> {
    const { rows: [rij] } = await sql<Rij>`select * from zoekvraag where id = ${id}::uuid and oin = ${vrager.oin} and lezer = ${lezerVan(vrager)} and verloopt > ${this.klok()}`.execute(this.db);
    return rij && alsZoekvraag(rij);
  }

  /** Has the oldest that waits answered; another process takes another one. Gives false when there is none. */
  async beantwoordOudste(antwoord: (vraag: Wachtende) => Promise<{ readonly status: 'OK' | 'ERROR'; readonly totEnMet: number; readonly aantal: number }>): Promise<boolean> {
    return this.db.transaction().execute(async (tx: Transaction<unknown>) => {
      const { rows: [rij] } = await sql<Rij>`select * from zoekvraag where status = 'IN_PROGRESS' order by gesteld limit 1 for update skip locked`.execute(tx);
      if (!rij) return false;
      const { status, totEnMet, aantal } = await antwoord({
        ...alsZoekvraag(rij),
        door: { vrager: { oin: rij.oin, functie: rij.functie, rollen: rij.rollen }, spoor: { traceId: rij.trace_id, ...(rij.span_id !== null && { ouderSpanId: rij.span_id }) } },
      });
      await sql`update zoekvraag set status = ${status}, tot_en_met = ${totEnMet}, aantal = ${aantal} where id = ${rij.id}::uuid`.execute(tx);
      return true;
    });
  }

  async ruimOp(): Promise<void> {
    await sql`delete from zoekvraag where verloopt <= ${this.klok()}`.execute(this.db);
  }
}

function alsZoekvraag({ id, filter, lezer, status, tot_en_met, aantal, gesteld, verloopt }: Rij): Zoekvraag {
  return { id, filter, lezer, status, totEnMet: tot_en_met, aantal, gesteld: new Date(gesteld).toISOString(), verloopt: new Date(verloopt).toISOString() };
}
