import { sql } from 'kysely';
import type { Sessie } from './opslag.js';

/** What a kind of ketenpartner adds to the contract, in one version. */
export interface Soortversie {
  readonly soort: string;
  /** Counts from 1, also over a withdrawal. */
  readonly versie: number;
  readonly naam: string;
  /** Version of the contract that it was written by. */
  readonly contract: string;
  /** SDL of its additions. */
  readonly aanvulling: string;
  /** OIN of the organisation that alone publishes this kind. */
  readonly beheerder: string;
  /** When, RFC 3339. */
  readonly vastgesteld: string;
  /** OIN of the organisation that published this version. */
  readonly door: string;
  readonly reden: string;
  /** The kind left with this version. */
  readonly ingetrokken: boolean;
}

/** A version as its list shows it: without the text. */
export type Soortversieregel = Omit<Soortversie, 'aanvulling'>;

type Rij<T extends Soortversieregel> = Omit<T, 'vastgesteld'> & { readonly vastgesteld: Date };

const KOLOMMEN = sql.raw('soort, versie, naam, contract, beheerder, vastgesteld, door, reden, ingetrokken');

/** Of these kinds this version, by kind; what is not there is left out. */
export async function leesSoortversies(db: Sessie, welke: Readonly<Record<string, number>>): Promise<ReadonlyMap<string, Soortversie>> {
  const paren = JSON.stringify(Object.entries(welke).map(([soort, versie]) => ({ soort, versie })));
  const { rows } = await sql<Rij<Soortversie>>`
    select v.* from soortversie v join json_to_recordset(${paren}::json) as w(soort text, versie integer) using (soort, versie)`.execute(db);
  return new Map(rows.map((rij) => [rij.soort, uitRij(rij)]));
}

/** The newest version of a kind, also when it has left; undefined when it was never there. */
export async function nieuwsteSoortversie(db: Sessie, soort: string): Promise<Soortversie | undefined> {
  const { rows } = await sql<Rij<Soortversie>>`select * from soortversie where soort = ${soort} order by versie desc limit 1`.execute(db);
  return rows[0] && uitRij(rows[0]);
}

/** Of every kind that there ever was its newest version. */
export async function nieuwsteSoortversies(db: Sessie): Promise<readonly Soortversie[]> {
  const { rows } = await sql<Rij<Soortversie>>`select distinct on (soort) * from soortversie order by soort, versie desc`.execute(db);
  return rows.map(uitRij);
}

/** Kinds of which every version was decided by this organisation. */
export async function soortenAlleenDoor(db: Sessie, oin: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ soort: string }>`select soort from soortversie group by soort having bool_and(door = ${oin})`.execute(db);
  return new Set(rows.map(({ soort }) => soort));
}

/** Of every kind the newest version that this organisation published. */
export async function nieuwsteVersieDoor(db: Sessie, oin: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ soort: string; versie: number }>`select soort, max(versie) as versie from soortversie where door = ${oin} and not ingetrokken group by soort`.execute(db);
  return new Map(rows.map(({ soort, versie }) => [soort, versie]));
}

/** Every version of a kind, the newest first. */
export async function geschiedenisVanSoort(db: Sessie, soort: string): Promise<readonly Soortversieregel[]> {
  const { rows } = await sql<Rij<Soortversieregel>>`select ${KOLOMMEN} from soortversie where soort = ${soort} order by versie desc`.execute(db);
  return rows.map(uitRij);
}

/** Adds versions. */
export async function voegSoortversiesToe(db: Sessie, versies: readonly Soortversie[]): Promise<void> {
  if (versies.length === 0) return;
  await sql`insert into soortversie select * from json_populate_recordset(null::soortversie, ${JSON.stringify(versies)}::json)`.execute(db);
}

function uitRij<T extends Soortversieregel>({ vastgesteld, ...rij }: Rij<T>): T {
  return { ...rij, vastgesteld: vastgesteld.toISOString() } as unknown as T;
}
