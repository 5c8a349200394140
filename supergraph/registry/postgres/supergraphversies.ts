import { sql } from 'kysely';
import type { Sessie } from './opslag.js';

/** A version of the supergraph, as its list shows it. */
export interface Supergraphregel {
  /** Counts from 1. */
  readonly nummer: number;
  /** When, RFC 3339. */
  readonly vastgesteld: string;
  /** OIN of the organisation by whose publication it came. */
  readonly door: string;
  readonly reden: string;
  /** Version of each kind in it. */
  readonly soorten: Readonly<Record<string, number>>;
}

/** A version with what it serves. */
export interface Supergraphrij extends Supergraphregel {
  readonly supergraph: string;
  readonly api: string;
  /** Of which functies and contract it was made: the hash that the start gave. */
  readonly grondslag: string;
}

/** Which version is served. */
export interface Wijzer {
  readonly nummer: number;
  /** The functies and contract of the package that were last taken up. */
  readonly pakket: string;
}

type Rij<T extends Supergraphregel> = Omit<T, 'vastgesteld'> & { readonly vastgesteld: Date };

/** Which version is served; undefined as long as there is none. */
export async function leesWijzer(db: Sessie): Promise<Wijzer | undefined> {
  const { rows } = await sql<Wijzer>`select nummer, pakket from huidig`.execute(db);
  return rows[0];
}

/** Makes a version the one that is served. */
export async function zetWijzer(db: Sessie, { nummer, pakket }: Wijzer): Promise<void> {
  await sql`insert into huidig (nummer, pakket) values (${nummer}, ${pakket}) on conflict (enige) do update set nummer = excluded.nummer, pakket = excluded.pakket`.execute(db);
}

/** One version. */
export async function leesSupergraph(db: Sessie, nummer: number): Promise<Supergraphrij | undefined> {
  const { rows } = await sql<Rij<Supergraphrij>>`select * from supergraphversie where nummer = ${nummer}`.execute(db);
  return rows[0] && uitRij(rows[0]);
}

/** Versions below this number, the newest first. */
export async function geschiedenis(db: Sessie, voor: number, aantal: number): Promise<readonly Supergraphregel[]> {
  const { rows } = await sql<Rij<Supergraphregel>>`
    select nummer, vastgesteld, door, reden, soorten from supergraphversie where nummer < ${voor} order by nummer desc limit ${aantal}`.execute(db);
  return rows.map(uitRij);
}

/** The highest number that was given; 0 when there is none. */
export async function hoogsteNummer(db: Sessie): Promise<number> {
  const { rows } = await sql<{ nummer: number | null }>`select max(nummer) as nummer from supergraphversie`.execute(db);
  return rows[0]?.nummer ?? 0;
}

/** Adds a version. */
export async function voegSupergraphToe(db: Sessie, versie: Supergraphrij): Promise<void> {
  await sql`insert into supergraphversie select * from json_populate_record(null::supergraphversie, ${JSON.stringify(versie)}::json)`.execute(db);
}

function uitRij<T extends Supergraphregel>({ vastgesteld, ...rij }: Rij<T>): T {
  return { ...rij, vastgesteld: vastgesteld.toISOString() } as unknown as T;
}
