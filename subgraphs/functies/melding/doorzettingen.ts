import { type Kysely, sql, type Transaction } from 'kysely';

/** That a melding went to another meldpunt. */
export interface Doorgezet {
  /** OINs. */
  readonly van: string;
  readonly naar: string;
  readonly moment: string;
  readonly reden: string;
}

/** Adds it to the history of the melding. */
export async function legDoorzettingVast(tx: Transaction<unknown>, melding: string, { van, naar, moment, reden }: Doorgezet, functie: string): Promise<void> {
  await sql`insert into doorzetting (melding, volgnummer, van, naar, moment, functie, reden)
    select ${melding}, coalesce(max(volgnummer), 0) + 1, ${van}, ${naar}, ${moment}::timestamptz, ${functie}, ${reden} from doorzetting where melding = ${melding}`.execute(tx);
}

/** Of each melding how it went from meldpunt to meldpunt. */
export async function leesDoorzettingen(db: Kysely<unknown>, meldingen: readonly string[]): Promise<ReadonlyMap<string, readonly Doorgezet[]>> {
  const { rows } = await sql<Omit<Doorgezet, 'moment'> & { melding: string; moment: Date }>`
    select melding, van, naar, moment, reden from doorzetting where melding::text = any(${[...meldingen]}::text[]) order by melding, volgnummer`.execute(db);
  return new Map([...Map.groupBy(rows, ({ melding }) => melding)].map(([id, rijen]) => [id, rijen.map(({ van, naar, moment, reden }) => ({ van, naar, moment: moment.toISOString(), reden }))]));
}
