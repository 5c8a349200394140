/** One row of a group; its properties are the fields of the group's type. */
export type Rij = Readonly<Record<string, unknown>>;

/**
 * Where a partner's dossiers are: its own database, or a case system behind an API.
 * Both calls take everything a request needs at once, so that a request costs one look-up per group, however many persons it names.
 */
export interface Bron {
  /** The source's own key per pseudonym; a pseudonym that is not in the index is left out. */
  vind(pseudoniemen: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The rows of one group, such as `betrokkenheden`, per key of the source. */
  lees(groep: string, sleutels: readonly string[]): Promise<ReadonlyMap<string, readonly Rij[]>>;
  /** Throws when the source cannot be reached. */
  controleer(): Promise<void>;
  /** Lets go of connections. */
  stop(): Promise<void>;
}

/** One person's file at a partner, within one request. */
export interface Dossier {
  lees(groep: string): Promise<readonly Rij[]>;
}
