import type { CloudEventV1 } from 'cloudevents';
import type { Foutnaam } from '../../../../schema/fouten.js';
import type { Informatieniveau } from '../../../kit/contract/opsommingen.js';

/** A gebeurtenis that was checked and may be stored: a CloudEvent as it will be given out, and for whom it is. */
export interface TeBewaren {
  /** Without `doelgroep`; by the NL GOV profile. */
  readonly gebeurtenis: CloudEventV1<Readonly<Record<string, unknown>>>;
  readonly niveau: Informatieniveau;
  /** What the variants of one occurrence share, within their source. */
  readonly correlatie: string;
  /** OINs; undefined at MINIMAAL, which is for everybody. */
  readonly doelgroep?: readonly string[];
}

/** What became of one gebeurtenis that was offered. */
export type Uitslag =
  /** `nieuw` is false when it stood there already, with the same content. */
  | { readonly id: string; readonly positie: number; readonly nieuw: boolean }
  | { readonly id: string; readonly geweigerd: Foutnaam; readonly plaats?: string };

/** What a reader asks for. Everything is optional but who reads. */
export interface Leesvraag {
  /** After which position; 0 is from the beginning. */
  readonly na: number;
  /** OIN of the organisation that reads, or `NIEMAND`: who gets only what is for everybody. */
  readonly lezer: string;
  /** The most rows. */
  readonly first: number;
  /** CloudEvents types. */
  readonly soorten?: readonly string[];
  /** Key of Persoon. */
  readonly persoon?: string;
  readonly casus?: string;
  /** CloudEvents `subject`, such as `melding/6f1c…`. */
  readonly onderwerp?: string;
  /** From this moment of occurrence on, and before this one; RFC 3339. */
  readonly vanaf?: string;
  readonly tot?: string;
  /** Up to and including this position. */
  readonly totEnMet?: number;
}

/** The reader who is no organisation with rights of its own: a citizen, an analyst. */
export const NIEMAND = '';

/** A gebeurtenis as this reader gets it: of one occurrence the highest variant that is for him. */
export interface Gebeurtenisrij {
  readonly positie: number;
  /** When it was stored here, RFC 3339; `time` of the gebeurtenis is when it occurred. */
  readonly ontvangen: string;
  readonly niveau: Informatieniveau;
  readonly correlatie: string;
  /** Key of Persoon, when the variant names one. */
  readonly persoon?: string;
  readonly casus?: string;
  readonly gebeurtenis: CloudEventV1<Readonly<Record<string, unknown>>>;
}

/** Rows in order of position. */
export interface Gebeurtenisblad {
  readonly rijen: readonly Gebeurtenisrij[];
  /** Whether there are more for this reader. */
  readonly meer: boolean;
  /** Up to where was looked: the last row when there are more, else the head. Reading on from here misses nothing. */
  readonly gelezenTot: number;
}

/** Hides an occurrence from every reader, or shows it again. The rows stay as they are. */
export interface Verberging {
  /** CloudEvents `source`, and the correlation of the occurrence. */
  readonly bron: string;
  readonly correlatie: string;
  readonly verborgen: boolean;
  readonly reden: string;
  /** Who decided it: organisation and function, never a person. */
  readonly door: { readonly oin: string; readonly functie: string };
}

/** Events in the order in which they were committed: 1, 2, 3 … without a gap. Rows are only ever added. */
export interface Gebeurtenisopslag {
  /**
   * Stores what is new in one transaction: all variants of a batch, or none. Returns when it is on disk.
   * @param opties `ondeelbaar`: when one is refused, none is stored
   * @returns an answer for each, in order
   * @throws Databasefout when it is not sure; the same call may be repeated
   */
  voegToe(batch: readonly TeBewaren[], opties?: { readonly ondeelbaar?: boolean }): Promise<readonly Uitslag[]>;
  lees(vraag: Leesvraag): Promise<Gebeurtenisblad>;
  /** The last position; 0 when there is none. */
  hoofd(): Promise<number>;
  /** Gives false when this source has no such occurrence. */
  verberg(verberging: Verberging): Promise<boolean>;
}
