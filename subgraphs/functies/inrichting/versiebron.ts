import { type RawBuilder, sql } from 'kysely';
import type { Inrichting, Inrichtingsversie } from '../../../schema/inrichting.js';
import type { Opslag } from '../../kit/index.js';
import { opslaanbaar } from './opslaanbaar.js';
import { schrijfMetStand } from './stand.js';

interface Versierij {
  readonly verband: string;
  readonly versie: number;
  readonly geldig_vanaf: Date;
  readonly vastgesteld: Date;
  readonly door: string;
  readonly reden: string;
  readonly inrichting: Inrichting;
}

/** The versions of every samenwerkingsverband in PostgreSQL: they come in and never change. */
export class Versiebron {
  constructor(readonly opslag: Opslag<unknown>) {}

  /** Every version of these samenwerkingsverbanden, the oldest first, in one query. */
  versies(verbanden: readonly string[]): Promise<readonly Inrichtingsversie[]> {
    return this.#lees(sql`select * from versie where verband = any(${verbanden.filter(opslaanbaar)}) order by verband, versie`);
  }

  /** Of every samenwerkingsverband the version that is in force at this moment. */
  geldend(moment: Date): Promise<readonly Inrichtingsversie[]> {
    return this.#lees(sql`select distinct on (verband) * from versie where geldig_vanaf <= ${moment} order by verband, versie desc`);
  }

  /** Of every samenwerkingsverband the version that is in force at this moment, and all that come after. */
  geldendEnLater(moment: Date): Promise<readonly Inrichtingsversie[]> {
    return this.#lees(sql`select * from versie v where not exists (
      select from versie later where later.verband = v.verband and later.versie > v.versie and later.geldig_vanaf <= ${moment}) order by verband, versie`);
  }

  /** Adds versions, all or none. @throws FoutInVraag with VERSIE_VERANDERD when one of them is there already */
  async voegToe(versies: readonly Inrichtingsversie[]): Promise<void> {
    await schrijfMetStand(this.opslag, (db) => sql`insert into versie ${alsRijen(versies)}`.execute(db).then(() => versies.length));
  }

  /** Adds those that are not there yet; for filling an empty one. Gives how many came in. */
  voegOntbrekendeToe(versies: readonly Inrichtingsversie[]): Promise<number> {
    return schrijfMetStand(this.opslag, async (db) => {
      const { numAffectedRows } = await sql`insert into versie ${alsRijen(versies)} on conflict do nothing`.execute(db);
      return Number(numAffectedRows ?? 0);
    });
  }

  async #lees(vraag: RawBuilder<unknown>): Promise<readonly Inrichtingsversie[]> {
    const { rows } = await (vraag as RawBuilder<Versierij>).execute(this.opslag.db);
    return rows.map(({ geldig_vanaf, vastgesteld, ...rij }) => ({ ...rij, geldigVanaf: geldig_vanaf.toISOString(), vastgesteld: vastgesteld.toISOString() }));
  }
}

function alsRijen(versies: readonly Inrichtingsversie[]): RawBuilder<unknown> {
  const rijen = versies.map(({ geldigVanaf, ...versie }) => ({ ...versie, geldig_vanaf: geldigVanaf }));
  return sql`select * from json_populate_recordset(null::versie, ${JSON.stringify(rijen)}::json)`;
}
