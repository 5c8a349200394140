import type { Kysely } from 'kysely';

/** The schema of the register, open for queries. */
export interface Registeropslag {
  readonly db: Kysely<unknown>;
}

/** A session or transaction on it. */
export type Sessie = Kysely<unknown>;
