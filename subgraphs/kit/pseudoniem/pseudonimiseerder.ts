/** A person's number within one organisation; says nothing outside it. */
export interface Pseudoniem {
  readonly waarde: string;
  /** Version of the organisation's key. */
  readonly sleutelversie: number;
}

/** Makes pseudonyms: the same person has another one at every organisation. Plain hashing is no pseudonym: all BSNs hash in two minutes. */
export interface Pseudonimiseerder {
  /** Per organisation, per person, in the order given. */
  pseudonimiseer(bsns: readonly string[], oins: readonly string[]): Promise<ReadonlyMap<string, readonly Pseudoniem[]>>;
}
