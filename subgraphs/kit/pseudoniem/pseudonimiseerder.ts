import type { Vrager } from '../../../schema/vertrouwen.js';

/** A person's number within one organisation; says nothing outside it. */
export interface Pseudoniem {
  readonly waarde: string;
  /** Version of the organisation's key. */
  readonly sleutelversie: number;
}

/** Why pseudonyms are asked for: evaluations are counted and bounded per organisation and per cause. */
export interface Pseudoniemgrond {
  readonly vrager: Vrager;
  /** The report or case that gives cause. */
  readonly aanleiding: string;
}

/** Pseudonyms of one person at one organisation: one per key version in use, the newest first. */
export type Pseudoniemen = readonly Pseudoniem[];

/** Makes the pseudonyms that a round needs: the same person has another one at every organisation. Plain hashing is no pseudonym: all BSNs hash in two minutes. */
export interface Pseudonimiseerder {
  /**
   * Per organisation, per person, in the order given.
   * @throws FoutInVraag with UITVRAAGLIMIET when this organisation or cause has had its share, with FUNCTIE_ONBEREIKBAAR when the service gives no answer
   */
  pseudonimiseer(bsns: readonly string[], oins: readonly string[], grond: Pseudoniemgrond): Promise<ReadonlyMap<string, readonly Pseudoniemen[]>>;
}

/** Makes an organisation's own pseudonyms of the persons in its administration, in batches. */
export interface EigenPseudoniemen {
  /** Per person, in the order given, every version in use. */
  pseudonimiseer(bsns: readonly string[], opVoortgang?: (gedaan: number, van: number) => void): Promise<readonly Pseudoniemen[]>;
}
