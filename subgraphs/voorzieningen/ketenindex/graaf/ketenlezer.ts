import { sql } from 'kysely';
import { Informatieniveau } from '../../../kit/contract/opsommingen.js';
import type { Opslag } from '../../../kit/postgres/index.js';
import type { Gebeurtenisrij } from '../opslag/index.js';

/** A gebeurtenis with for whom it is, before anybody is chosen to read it. */
export interface Staartrij extends Gebeurtenisrij {
  /** OINs; undefined: for everybody. */
  readonly doelgroep?: readonly string[];
  /** OINs that get a higher variant of the same occurrence in place of this one. */
  readonly hoger: readonly string[];
}

/** May this organisation read this row: is it for her, and is there nothing higher for her? */
export function isVoor(oin: string, { doelgroep, hoger }: Pick<Staartrij, 'doelgroep' | 'hoger'>): boolean {
  return (doelgroep === undefined || doelgroep.includes(oin)) && !hoger.includes(oin);
}

/** What a timeline is of. */
export type Tijdlijnsoort = 'persoon' | 'casus';

/** One page of several timelines, all for the same reader. */
export interface Tijdlijnvraag {
  readonly soort: Tijdlijnsoort;
  readonly sleutels: readonly string[];
  /** OIN of the organisation that reads. */
  readonly lezer: string;
  readonly na: number;
  /** The most rows per timeline. */
  readonly first: number;
}

interface Databaserij {
  readonly positie: number;
  readonly ontvangen: number;
  readonly niveau: number;
  readonly correlatie: string;
  readonly persoon: string | null;
  readonly casus: string | null;
  readonly gebeurtenis: Gebeurtenisrij['gebeurtenis'];
}

const KOLOMMEN = sql`g.positie, g.ontvangen, g.niveau, g.correlatie, g.persoon, g.casus, g.gebeurtenis`;

/** An occurrence that is hidden is there for nobody. */
const ZICHTBAAR = sql`not exists (select 1 from verborgen v where v.bron = g.bron and v.correlatie = g.correlatie)`;

const NIVEAUS = Object.values(Informatieniveau);

/** Reads the store where one reader at a time will not do: for everybody who follows, and for many timelines at once. */
export class Ketenlezer {
  constructor(private readonly opslag: Opslag<unknown>) {}

  /** What came after a position, whoever it is for, with for whom it is. */
  async naPositie(na: number, hoeveel: number): Promise<readonly Staartrij[]> {
    const { rows } = await sql<Databaserij & { doelgroep: string[] | null; hoger: string[] }>`
      select ${KOLOMMEN}, g.doelgroep,
             array(select unnest(h.doelgroep) from gebeurtenis h where h.bron = g.bron and h.correlatie = g.correlatie and h.niveau > g.niveau and h.niveau > 0) as hoger
        from gebeurtenis g where g.positie > ${na} and ${ZICHTBAAR} order by g.positie limit ${hoeveel}`.execute(this.opslag.db);
    return rows.map(({ doelgroep, hoger, ...rij }) => ({ ...alsRij(rij), hoger, ...(doelgroep && { doelgroep }) }));
  }

  /** Counts what was hidden or shown again: what was read before this changed may be hidden now. */
  async verbergingen(): Promise<number> {
    const { rows } = await sql<{ stand: number }>`select coalesce(max(volgnummer), 0) as stand from verberging`.execute(this.opslag.db);
    return rows[0]?.stand ?? 0;
  }

  /** In one query a page of each of these timelines, in order of position: what names the person or casus, in the highest variant for this reader. */
  async tijdlijnen({ soort, sleutels, lezer, na, first }: Tijdlijnvraag): Promise<ReadonlyMap<string, readonly Gebeurtenisrij[]>> {
    const kolom = sql.ref(`g.${soort}`);
    const { rows } = await sql<Databaserij & { sleutel: string }>`
      select s.sleutel, rij.* from unnest(${[...sleutels]}::text[]) as s(sleutel) cross join lateral (
        select ${KOLOMMEN} from gebeurtenis g
         where ${kolom} = s.sleutel and g.positie > ${na} and ${lezer} = any(g.doelgroep) and ${ZICHTBAAR}
           and not exists (select 1 from gebeurtenis h where h.bron = g.bron and h.correlatie = g.correlatie and h.niveau > g.niveau and h.niveau > 0 and ${lezer} = any(h.doelgroep))
         order by g.positie limit ${first}) rij
       order by rij.positie`.execute(this.opslag.db);
    const perSleutel = Map.groupBy(rows, ({ sleutel }) => sleutel);
    return new Map(sleutels.map((sleutel) => [sleutel, (perSleutel.get(sleutel) ?? []).map(alsRij)]));
  }
}

function alsRij({ positie, ontvangen, niveau, correlatie, persoon, casus, gebeurtenis }: Databaserij): Gebeurtenisrij {
  const naam = NIVEAUS[niveau];
  if (naam === undefined) throw new Error('Een gebeurtenis heeft een niveau dat er niet is.');
  return { positie, ontvangen: new Date(ontvangen).toISOString(), niveau: naam, correlatie, gebeurtenis, ...(persoon !== null && { persoon }), ...(casus !== null && { casus }) };
}
