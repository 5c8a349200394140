import type { Bron } from '../bron/bron.js';
import type { Opslag } from '../postgres/index.js';
import type { Dossierrijen } from './voorbeelden.js';

/** An organisation's dossiers: the source that answers, and the way in which the demo fills it. */
export interface Dossierhouder {
  readonly bron: Bron;
  /** The database behind it, when there is one; for counting queries. */
  readonly opslag?: Opslag<unknown>;
  /** Mark of the population that the synthetic dossiers were made for, or undefined when there are none. */
  vullingVan(): Promise<string | undefined>;
  /** Replaces all dossiers, all or nothing. */
  vervang(dossiers: readonly Dossierrijen[], bevolking: string): Promise<void>;
  /** Makes the index of pseudonyms again, in every key version in use: after a version came or went. */
  herindexeer(opVoortgang?: (gedaan: number, van: number) => void): Promise<void>;
}
