/** Bounds on subscriptions, which last where questions end. */
export interface Abonnementgrenzen {
  /** At a time, of everybody together. */
  readonly totaal: number;
  /** At a time, of one asker: a person at an organisation. */
  readonly perVrager: number;
  /** Events that wait for one subscriber; then its source waits. */
  readonly wachtrijAantal: number;
  /** Bytes that wait for one subscriber; then its source waits. */
  readonly wachtrijBytes: number;
  /** Milliseconds that a subscriber whose line is full may take nothing. */
  readonly geduldMs: number;
  /** Milliseconds that a subscriber gets to take the last word. */
  readonly afscheidMs: number;
  /** Milliseconds that a subscription may stay with the supergraph on which it began, when there is another. Less than what belongs to that supergraph lives on. */
  readonly uitloopMs: number;
  /** Milliseconds that an owner may say nothing at all, not even that it is there. */
  readonly stilteMs: number;
  /** Events that are enriched at a time, of all subscriptions together. */
  readonly verrijkTegelijk: number;
}

/** What a gateway of the chain takes on. */
export const ABONNEMENTGRENZEN: Abonnementgrenzen = {
  totaal: 5_000,
  perVrager: 50,
  wachtrijAantal: 100,
  wachtrijBytes: 1_000_000,
  geduldMs: 15_000,
  afscheidMs: 5_000,
  uitloopMs: 30_000,
  stilteMs: 60_000,
  verrijkTegelijk: 64,
};
