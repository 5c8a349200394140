import { sql } from 'kysely';
import { inDelen, type Opslag } from '../../kit/index.js';
import type { Bevolking, Persoon, Relatiebewering } from './gbav/index.js';

/** Which population is loaded: its mark changes with every import. */
export interface Bevolkingskenmerk {
  readonly kenmerk: string;
  /** What it is: the demo's own, or the name of a file. */
  readonly naam: string;
}

/** Steps from a person to the furthest relative that is looked at. */
const KRINGSTAPPEN = 4;

interface Gegevensrij<T> {
  readonly gegevens: T;
}

/** The persons of the register in PostgreSQL. Every read is one query, however many persons it is about. */
export class Personenbron {
  constructor(readonly opslag: Opslag<unknown>) {}

  async opId(ids: readonly string[]): Promise<ReadonlyMap<string, Persoon>> {
    const { rows } = await sql<Gegevensrij<Persoon>>`select gegevens from persoon where id = any(${ids.filter(opslaanbaar)})`.execute(this.opslag.db);
    return new Map(rows.map(({ gegevens }) => [gegevens.id, gegevens]));
  }

  /** Everybody on whose list one of these ids or numbers stands, in one query. */
  async opIdOfBsn(ids: readonly string[], bsns: readonly string[]): Promise<readonly Persoon[]> {
    const { rows } = await sql<Gegevensrij<Persoon>>`
      select gegevens from persoon where id = any(${ids.filter(opslaanbaar)}) or bsn = any(${bsns})`.execute(this.opslag.db);
    return rows.map(({ gegevens }) => gegevens);
  }

  /**
   * What the lists say of relations around these persons, a few steps far: enough for gezin and gezag.
   * One query; how far follows from the longest chain that those need: a relative of a relative in one house. The ids are arrays
   * because `in (select ...) or in (select ...)` goes through the whole table: 90 ms instead of 1 with 320 000 of them.
   */
  async beweringenRond(ids: readonly string[]): Promise<readonly Relatiebewering[]> {
    const { rows } = await sql<Gegevensrij<Relatiebewering>>`
      with recursive kring (id, afstand) as (
        select unnest(${ids}::text[]), 0
        union
        select case when b.van = k.id then b.naar else b.van end, k.afstand + 1
        from kring k join bewering b on (b.van = k.id or b.naar = k.id) and b.naar is not null
        where k.afstand < ${KRINGSTAPPEN})
      select b.gegevens from bewering b
      where b.van = any(array(select id from kring where afstand < ${KRINGSTAPPEN})) or b.naar = any(array(select id from kring where afstand < ${KRINGSTAPPEN}))
      order by b.volgnummer`.execute(this.opslag.db);
    return rows.map(({ gegevens }) => gegevens);
  }

  /** Everybody; for making synthetic dossiers. */
  async allen(): Promise<{ readonly personen: readonly Persoon[]; readonly beweringen: readonly Relatiebewering[] }> {
    const personen = await sql<Gegevensrij<Persoon>>`select gegevens from persoon order by id`.execute(this.opslag.db);
    const beweringen = await sql<Gegevensrij<Relatiebewering>>`select gegevens from bewering order by volgnummer`.execute(this.opslag.db);
    return { personen: personen.rows.map(({ gegevens }) => gegevens), beweringen: beweringen.rows.map(({ gegevens }) => gegevens) };
  }

  /** Which population is loaded, or undefined when none is. */
  async kenmerk(): Promise<Bevolkingskenmerk | undefined> {
    const { rows } = await sql<Bevolkingskenmerk>`select kenmerk, naam from bevolking`.execute(this.opslag.db);
    return rows[0];
  }

  /** Replaces the population, all or nothing. */
  async vervang(bevolking: Bevolking, kenmerk: Bevolkingskenmerk): Promise<void> {
    const personen = bevolking.personen.map((persoon) => ({
      id: persoon.id, bsn: persoon.bsn, bsn_status: persoon.bsnStatus, gegevens: persoon,
    }));
    const beweringen = bevolking.beweringen.map((bewering, volgnummer) => ({ volgnummer, van: bewering.van, naar: bewering.naar, gegevens: bewering }));
    await this.opslag.db.transaction().execute(async (db) => {
      await sql`delete from persoon`.execute(db);
      await sql`delete from bevolking`.execute(db);
      for (const deel of inDelen(personen)) await sql`insert into persoon select * from json_populate_recordset(null::persoon, ${JSON.stringify(deel)}::json)`.execute(db);
      for (const deel of inDelen(beweringen)) await sql`insert into bewering select * from json_populate_recordset(null::bewering, ${JSON.stringify(deel)}::json)`.execute(db);
      await sql`insert into bevolking (kenmerk, naam) values (${kenmerk.kenmerk}, ${kenmerk.naam})`.execute(db);
    });
  }
}

/** PostgreSQL takes no null character in a text; nobody has such an id. */
const opslaanbaar = (id: string): boolean => !id.includes('\0');
