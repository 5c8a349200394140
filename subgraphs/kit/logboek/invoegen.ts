import { createHash, type KeyObject } from 'node:crypto';
import { CompiledQuery, sql, type Kysely } from 'kysely';
import { KLASSE_MIGRATIE } from '../postgres/sleutels.js';
import { ketenbegin, schakel, type Ketenhoofd } from './hashketen.js';
import type { Ketenrij } from './ketenrij.js';
import type { Logtabel } from './migraties.js';

/** First number of the advisory lock on the chains of one organisation. */
const KLASSE_LOGBOEK = KLASSE_MIGRATIE + 1;

/**
 * Both tables in one statement: one commit, one wait for the disk. The lock keeps writers of the same chain in order of arrival,
 * so that a busy one does not keep another out for ever; the number they chose is checked by the primary key.
 * Whatever the role or the database says, the commit waits for the disk.
 */
const INVOEGEN = `
  with slot as materialized (select pg_advisory_xact_lock(${KLASSE_LOGBOEK}, s) from unnest($3::int[]) s),
    vrij as materialized (select count(*) from slot),
    v as (insert into verwerking select r.* from vrij, json_populate_recordset(null::verwerking, $1::json) r),
    b as (insert into beslissing select r.* from vrij, json_populate_recordset(null::beslissing, $2::json) r)
  select case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', true) end`;

/** A writer that dies with the lock in hand lets go of it after so many milliseconds. */
const SLOT_MS = 2000;

/** The heads of chains by table and organisation. */
export type Koppen = ReadonlyMap<string, Ketenhoofd>;

/**
 * Puts rows at the end of their chains. It goes by what it wrote last: when the database has more, the number is taken and it
 * reads again; when the database has lost rows, the gap stays to be seen.
 */
export class Invoeger {
  #koppen: Koppen = new Map();

  constructor(
    private readonly db: Kysely<unknown>,
    private readonly schema: string,
    private readonly sleutel: KeyObject,
  ) {}

  /** Writes on from what was written last; fails on the number when another wrote since. */
  async voegToe(rijen: readonly Ketenrij[]): Promise<void> {
    if (rijen.some((rij) => !this.#koppen.has(ketennaam(rij)))) {
      this.#koppen = new Map([...this.#koppen, ...(await this.#leesKoppen(this.db, organisaties(rijen)))]);
    }
    this.#koppen = await this.#schrijf(this.db, rijen, this.#koppen);
  }

  /** Keeps others out, reads where the chains end, and writes: four round trips, but it is never too late. */
  async voegToeMetSlot(rijen: readonly Ketenrij[]): Promise<void> {
    this.#koppen = await this.db.transaction().execute(async (transactie) => {
      await sql`select set_config('idle_in_transaction_session_timeout', ${String(SLOT_MS)}, true)`.execute(transactie);
      await sql`select pg_advisory_xact_lock(${sql.lit(KLASSE_LOGBOEK)}, s) from unnest(${this.#sloten(rijen)}::int[]) s`.execute(transactie);
      return this.#schrijf(transactie, rijen, await this.#leesKoppen(transactie, organisaties(rijen)));
    });
  }

  async #schrijf(db: Kysely<unknown>, rijen: readonly Ketenrij[], koppen: Koppen): Promise<Koppen> {
    const nieuw = new Map(koppen);
    const json: Record<Logtabel, string[]> = { verwerking: [], beslissing: [] };
    for (const rij of rijen) {
      const keten = ketennaam(rij);
      const kop = schakel(this.sleutel, nieuw.get(keten) ?? ketenbegin(this.sleutel, rij.tabel, rij.verantwoordelijke), rij.tekst);
      nieuw.set(keten, kop);
      json[rij.tabel].push(`{"volgnummer":${kop.volgnummer},${rij.tekst},"hash":"\\\\x${kop.hash}"}`);
    }
    await db.executeQuery(CompiledQuery.raw(INVOEGEN, [`[${json.verwerking.join(',')}]`, `[${json.beslissing.join(',')}]`, this.#sloten(rijen)]));
    return nieuw;
  }

  async #leesKoppen(db: Kysely<unknown>, oins: readonly string[]): Promise<Koppen> {
    const { rows } = await sql<{ tabel: Logtabel; verantwoordelijke: string; volgnummer: number; hash: Buffer }>`
      select k.* from unnest(${oins}::text[]) oin cross join lateral (
        (select 'verwerking' as tabel, verantwoordelijke, volgnummer, hash from verwerking where verantwoordelijke = oin order by volgnummer desc limit 1)
        union all
        (select 'beslissing', verantwoordelijke, volgnummer, hash from beslissing where verantwoordelijke = oin order by volgnummer desc limit 1)) k`.execute(db);
    const koppen = new Map<string, Ketenhoofd>();
    for (const verantwoordelijke of oins) {
      for (const tabel of ['verwerking', 'beslissing'] as const) koppen.set(ketennaam({ tabel, verantwoordelijke }), ketenbegin(this.sleutel, tabel, verantwoordelijke));
    }
    for (const { hash, volgnummer, ...keten } of rows) koppen.set(ketennaam(keten), { volgnummer, hash: hash.toString('hex') });
    return koppen;
  }

  /** One lock per organisation, asked for in one order: two writers never wait for each other. */
  #sloten(rijen: readonly Ketenrij[]): readonly number[] {
    return organisaties(rijen).map((oin) => createHash('sha256').update(`${this.schema}/${oin}`).digest().readInt32BE(0)).sort((een, ander) => een - ander);
  }
}

function ketennaam({ tabel, verantwoordelijke }: Pick<Ketenrij, 'tabel' | 'verantwoordelijke'>): string {
  return `${tabel} ${verantwoordelijke}`;
}

function organisaties(rijen: readonly Ketenrij[]): readonly string[] {
  return [...new Set(rijen.map(({ verantwoordelijke }) => verantwoordelijke))];
}
