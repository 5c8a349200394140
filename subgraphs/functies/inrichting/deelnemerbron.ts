import { type RawBuilder, sql } from 'kysely';
import type { Registerdeelnemer } from '../../../schema/inrichting.js';
import type { Opslag } from '../../kit/index.js';
import { opslaanbaar } from './opslaanbaar.js';
import { schrijfMetStand } from './stand.js';

/** An organisation in the register, as one version has it. */
export interface Deelnemerversie {
  readonly versie: number;
  /** When it was decided, RFC 3339. */
  readonly vastgesteld: string;
  /** OIN of the organisation that decided it. */
  readonly door: string;
  readonly reden: string;
  readonly deelnemer: Registerdeelnemer;
}

interface Deelnemerrij {
  readonly oin: string;
  readonly versie: number;
  readonly vastgesteld: Date;
  readonly door: string;
  readonly reden: string;
  readonly gegevens: Registerdeelnemer;
  /** Where it answers in this installation, when the start decides that. */
  readonly url: string | null;
}

/** Of every organisation its newest version. */
const NIEUWSTE = sql`select distinct on (d.oin) d.*, e.url from deelnemer d left join eindpunt e on e.oin = d.oin`;

/** The register of deelnemers in PostgreSQL: versions come in and never change, and no organisation ever goes out. */
export class Deelnemerbron {
  constructor(readonly opslag: Opslag<unknown>) {}

  /** These organisations, as far as they are known. */
  opOin(oins: readonly string[]): Promise<readonly Deelnemerversie[]> {
    return this.#lees(sql`${NIEUWSTE} where d.oin = any(${oins.filter(opslaanbaar)}) order by d.oin, d.versie desc`);
  }

  /** Everybody, by OIN. */
  allen(): Promise<readonly Deelnemerversie[]> {
    return this.#lees(sql`${NIEUWSTE} order by d.oin, d.versie desc`);
  }

  /**
   * Adds a version. What it says of the endpoint goes before what a start has set, unless that is what it says.
   * @throws FoutInVraag with VERSIE_VERANDERD when that version is there already
   */
  async voegToe(versie: Deelnemerversie): Promise<void> {
    await schrijfMetStand(this.opslag, async (db) => {
      await sql`insert into deelnemer ${alsRijen([versie])}`.execute(db);
      await sql`delete from eindpunt where oin = ${versie.deelnemer.oin} and url is distinct from ${versie.deelnemer.endpoint ?? null}`.execute(db);
      return 1;
    });
  }

  /** Adds those that are not there yet; for filling an empty one. Gives how many came in. */
  voegOntbrekendeToe(versies: readonly Deelnemerversie[]): Promise<number> {
    return schrijfMetStand(this.opslag, async (db) => {
      const { numAffectedRows } = await sql`insert into deelnemer ${alsRijen(versies)} on conflict do nothing`.execute(db);
      return Number(numAffectedRows ?? 0);
    });
  }

  /**
   * Where organisations answer, in a chain that chooses its own ports; not of who has been given another endpoint, or none, since.
   * Gives how many were elsewhere before.
   */
  zetEindpunten(urls: ReadonlyMap<string, string>): Promise<number> {
    const rijen = JSON.stringify([...urls].map(([oin, url]) => ({ oin, url })));
    return schrijfMetStand(this.opslag, async (db) => {
      const { numAffectedRows } = await sql`
        insert into eindpunt as e select * from json_populate_recordset(null::eindpunt, ${rijen}::json) r
        where exists (select from eindpunt gezet where gezet.oin = r.oin) or not exists (select from deelnemer d where d.oin = r.oin and d.versie > 1) order by r.oin
        on conflict (oin) do update set url = excluded.url where e.url <> excluded.url`.execute(db);
      return Number(numAffectedRows ?? 0);
    });
  }

  async #lees(vraag: RawBuilder<unknown>): Promise<readonly Deelnemerversie[]> {
    const { rows } = await (vraag as RawBuilder<Deelnemerrij>).execute(this.opslag.db);
    return rows.map(({ oin, versie, vastgesteld, door, reden, gegevens, url }) => ({
      versie, vastgesteld: vastgesteld.toISOString(), door, reden, deelnemer: { ...gegevens, oin, ...(url !== null && { endpoint: url }) },
    }));
  }
}

function alsRijen(versies: readonly Deelnemerversie[]): RawBuilder<unknown> {
  const rijen = versies.map(({ deelnemer: { oin, ...gegevens }, ...versie }) => ({ oin, ...versie, gegevens }));
  return sql`select * from json_populate_recordset(null::deelnemer, ${JSON.stringify(rijen)}::json) order by oin`;
}
