import type { JSONWebKeySet } from 'jose';

/** With what the partner begins. */
export interface Weigeropdracht {
  readonly databaseUrl: string;
  /** Public keys of who signs bewijzen. */
  readonly sleutels: JSONWebKeySet;
  readonly oin: string;
  /** Of the persons in its index. */
  readonly pseudoniemen: readonly string[];
}

/** Two goals of equal length: for the one it refuses, for the other it answers. */
export const GEWEIGERD_DOEL = 'doel-een';
export const TOEGELATEN_DOEL = 'doel-twe';
