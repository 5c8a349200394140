import { createHash, type KeyObject } from 'node:crypto';
import { CompiledQuery, sql, type Kysely } from 'kysely';
import { schakel, type Ketenhoofd } from '../../../kit/logboek/hashketen.js';
import { KLASSE_MIGRATIE } from '../../../kit/postgres/sleutels.js';
import { gebeurtenisbegin } from './keten.js';
import type { Opslagrij } from './opslagrij.js';

/** First number of the advisory lock on the chain of a schema. */
const KLASSE_KETENINDEX = KLASSE_MIGRATIE + 2;

/**
 * One statement: one commit, one wait for the disk. The lock is held until the commit, so that no position is seen before the one
 * under it; the position that the writer chose is checked by the primary key.
 */
const INVOEGEN = `
  with slot as materialized (select pg_advisory_xact_lock(${KLASSE_KETENINDEX}, $2::int)),
    vrij as materialized (select count(*) from slot),
    nieuw as (insert into gebeurtenis select r.* from vrij, json_populate_recordset(null::gebeurtenis, $1::json) r)
  select case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', true) end`;

/** Puts rows at the end of the chain. It goes by what it wrote last; `vergeet` has it read again where the chain ends. */
export class Aanvuller {
  #hoofd: Ketenhoofd | undefined;
  readonly #slot: number;

  constructor(private readonly db: Kysely<unknown>, schema: string, private readonly sleutel: KeyObject) {
    this.#slot = createHash('sha256').update(schema).digest().readInt32BE(0);
  }

  /** The position of the first; the others follow. Fails on the position when another process wrote since. */
  async voegToe(rijen: readonly Opslagrij[]): Promise<number> {
    const begin = (this.#hoofd ??= await this.#leesHoofd());
    let hoofd = begin;
    const json = rijen.map(({ tekst }) => {
      hoofd = schakel(this.sleutel, hoofd, tekst);
      return `{"positie":${hoofd.volgnummer},${tekst},"hash":"\\\\x${hoofd.hash}"}`;
    });
    await this.db.executeQuery(CompiledQuery.raw(INVOEGEN, [`[${json.join(',')}]`, this.#slot]));
    this.#hoofd = hoofd;
    return begin.volgnummer + 1;
  }

  vergeet(): void {
    this.#hoofd = undefined;
  }

  async #leesHoofd(): Promise<Ketenhoofd> {
    const { rows: [laatste] } = await sql<{ positie: number; hash: Buffer }>`select positie, hash from gebeurtenis order by positie desc limit 1`.execute(this.db);
    return laatste ? { volgnummer: laatste.positie, hash: laatste.hash.toString('hex') } : gebeurtenisbegin(this.sleutel);
  }
}
