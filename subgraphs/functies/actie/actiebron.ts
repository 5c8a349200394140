import { type Kysely, sql } from 'kysely';

/** Whose acties about whom. */
export interface Uitvraagplaats {
  readonly persoon: string;
  /** OIN of who carries them out. */
  readonly uitvoerder: string;
}

/** The most that is given for one person and one organisation: the newest. */
const MAX_PER_PLAATS = 100;

/** Ids of the acties of each organisation about each person, the newest first: one query however many are asked for. */
export async function actiesPerPlaats(db: Kysely<unknown>, plaatsen: readonly Uitvraagplaats[]): Promise<readonly (readonly string[])[]> {
  const { rows } = await sql<Uitvraagplaats & { id: string }>`
    select id, persoon, uitvoerder from (
      select o.id, o.persoon, o.uitvoerder, row_number() over (partition by o.persoon, o.uitvoerder order by o.nummer desc) as plaats
      from opdracht o where o.soort = 'actie' and (o.persoon, o.uitvoerder) in (
        select * from unnest(${plaatsen.map(({ persoon }) => persoon)}::text[], ${plaatsen.map(({ uitvoerder }) => uitvoerder)}::text[]))
    ) acties where plaats <= ${MAX_PER_PLAATS} order by plaats`.execute(db);
  const perPlaats = Map.groupBy(rows, sleutel);
  return plaatsen.map((plaats) => (perPlaats.get(sleutel(plaats)) ?? []).map(({ id }) => id));
}

const sleutel = ({ persoon, uitvoerder }: Uitvraagplaats): string => `${persoon}\n${uitvoerder}`;
