import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Benchgebeurtenis, gebeurtenissen } from './gebeurtenis.ts';
import type { Reeks } from './opdracht.ts';
import type { Schrijver } from './schrijven.ts';

/** The columns of the store, with the same contents: what is left out is looking at them, chaining them, and every index but that of the position. */
const KOLOMMEN = [
  ['positie', 'bigint'], ['ontvangen', 'bigint'], ['bron', 'text'], ['id', 'text'], ['type', 'text'], ['moment', 'bigint'], ['onderwerp', 'text'], ['correlatie', 'text'], ['niveau', 'smallint'],
  ['doelgroep', 'text[]'], ['persoon', 'text'], ['casus', 'text'], ['gebeurtenis', 'json'], ['hash', 'bytea'],
] as const;
const TABEL = 'kaal.gebeurtenis';
const SESSIES = 16;

type Rij = readonly unknown[];

/** Insert and nothing else: a statement per group, committed before it is answered. */
export class KaleInsert implements Schrijver<readonly Rij[]>, AsyncDisposable {
  readonly #pool: pg.Pool;
  readonly #reeks: Reeks;

  private constructor(pool: pg.Pool, reeks: Reeks) {
    this.#pool = pool;
    this.#reeks = reeks;
  }

  static async open(databaseUrl: string, reeks: Reeks): Promise<KaleInsert> {
    const pool = new pg.Pool({ connectionString: databaseUrl, max: SESSIES });
    await pool.query(`create schema kaal; create table ${TABEL} (${KOLOMMEN.map(([naam, type]) => `${naam} ${type}${naam === 'positie' ? ' primary key' : ''}`).join(', ')})`);
    return new KaleInsert(pool, reeks);
  }

  pak = (van: number, aantal: number): readonly Rij[] => gebeurtenissen(van, aantal, this.#reeks).map((een, plaats) => rij(een, van + plaats));

  schrijf = async (rijen: readonly Rij[]): Promise<void> => {
    const { rowCount } = await this.#pool.query(rijen.length === 1 ? { name: 'een', text: EEN, values: [...rijen[0]!] } : { name: 'veel', text: VEEL, values: KOLOMMEN.map((_, kolom) => rijen.map((een) => een[kolom])) });
    if (rowCount !== rijen.length) throw new Error(`Van ${rijen.length} rijen kwamen er ${rowCount} in de tabel.`);
  };

  /** Rows that stand there. */
  async rijen(): Promise<number> {
    const { rows } = await this.#pool.query<{ aantal: number }>(`select count(*)::int as aantal from ${TABEL}`);
    return rows[0]!.aantal;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.end();
  }
}

const EEN = `insert into ${TABEL} values (${KOLOMMEN.map(([, type], kolom) => `$${kolom + 1}::${type}`).join(', ')})`;
// An array of arrays is a matrix in PostgreSQL: the one column that is an array itself goes as text.
const alsLijst = (type: string): string => (type === 'text[]' ? 'text' : type);
const VEEL = `insert into ${TABEL} select ${KOLOMMEN.map(([naam, type]) => `${naam}::${type}`).join(', ')}
  from unnest(${KOLOMMEN.map(([, type], kolom) => `$${kolom + 1}::${alsLijst(type)}[]`).join(', ')}) as rij(${KOLOMMEN.map(([naam]) => naam).join(', ')})`;

function rij({ doelgroep, ...uitTeLeveren }: Benchgebeurtenis, nummer: number): Rij {
  const { source, id, type, time, subject, correlationid, data } = uitTeLeveren;
  return [nummer, Date.now(), source, id, type, Date.parse(time), subject, correlationid, 1, `{${doelgroep}}`, data.persoon, data.casus, JSON.stringify(uitTeLeveren), randomBytes(32)];
}
