import { type Kysely, sql, type Transaction } from 'kysely';

/** What grew from a melding that was picked up. */
export interface Casusgegevens {
  readonly id: string;
  /** Id of the melding. */
  readonly melding: string;
  readonly geopend: string;
  /** OIN of the organisation that has the regie. */
  readonly regisseur: string;
  readonly samenwerkingsverband?: string;
  /** OINs of the organisations that work on it, the regisseur among them. */
  readonly meewerkend: readonly string[];
}

interface Casusrij {
  readonly id: string;
  readonly melding: string;
  readonly geopend: Date;
  readonly regisseur: string;
  readonly samenwerkingsverband: string | null;
  readonly meewerkend: readonly string[];
}

const KOLOMMEN = sql`c.id, c.melding, c.geopend, c.regisseur, c.samenwerkingsverband, array(select d.oin from casusdeelname d where d.casus = c.id order by d.sinds, d.oin) as meewerkend`;

/** These casussen by id. */
export const leesCasussen = (db: Kysely<unknown>, ids: readonly string[]): Promise<readonly Casusgegevens[]> => lees(db, sql`c.id::text = any(${[...ids]}::text[])`);

/** The casussen of these meldingen. */
export const leesCasussenVan = (db: Kysely<unknown>, meldingen: readonly string[]): Promise<readonly Casusgegevens[]> => lees(db, sql`c.melding::text = any(${[...meldingen]}::text[])`);

/** A casus that nobody else changes until this transaction ends. */
export async function vergrendelCasus(tx: Transaction<unknown>, id: string): Promise<Casusgegevens | undefined> {
  await sql`select 1 from casus where id::text = ${id} for update`.execute(tx);
  return (await leesCasussen(tx, [id]))[0];
}

/** Opens a casus; who has the regie works on it. */
export async function openCasus(tx: Transaction<unknown>, { id, melding, geopend, regisseur, samenwerkingsverband }: Omit<Casusgegevens, 'meewerkend'>): Promise<void> {
  await sql`insert into casus (id, melding, geopend, regisseur, samenwerkingsverband) values (${id}, ${melding}, ${geopend}, ${regisseur}, ${samenwerkingsverband ?? null})`.execute(tx);
  await betrek(tx, id, regisseur, geopend, regisseur);
}

/** Has an organisation work on a casus from now on. */
export async function betrek(tx: Transaction<unknown>, casus: string, oin: string, sinds: string, door: string): Promise<void> {
  await sql`insert into casusdeelname (casus, oin, sinds, door) values (${casus}, ${oin}, ${sinds}, ${door}) on conflict do nothing`.execute(tx);
}

/** Gives the regie to another organisation, that works on the casus by it. */
export async function geefRegie(tx: Transaction<unknown>, casus: string, oin: string, moment: string, door: string): Promise<void> {
  await sql`update casus set regisseur = ${oin} where id = ${casus}`.execute(tx);
  await betrek(tx, casus, oin, moment, door);
}

async function lees(db: Kysely<unknown>, voorwaarde: ReturnType<typeof sql>): Promise<readonly Casusgegevens[]> {
  const { rows } = await sql<Casusrij>`select ${KOLOMMEN} from casus c where ${voorwaarde}`.execute(db);
  return rows.map(({ geopend, samenwerkingsverband, ...rij }) => ({ ...rij, geopend: geopend.toISOString(), ...(samenwerkingsverband !== null && { samenwerkingsverband }) }));
}
