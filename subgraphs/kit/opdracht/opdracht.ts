import type { Bezorgstatus, Opdrachtstatus } from './statussen.js';

/** An organisation, and what the employee who acted does there; never who that is. */
export interface Handelende {
  readonly oin: string;
  readonly functie: string;
}

/** What is asked to be done, before it is accepted. */
export interface NieuweOpdracht<I extends object> {
  /** Idempotency key of the asker: the same key gives the same opdracht. */
  readonly sleutel: string;
  /** OIN of who asks, and of who is to do it. */
  readonly opdrachtgever: string;
  readonly uitvoerder: string;
  /** Before when it must be done, RFC 3339. */
  readonly termijn?: string;
  /** What the functie keeps of it, as JSON. Opaque keys of persons, never a number. */
  readonly inhoud: I;
  /** Key of Persoon, and id of the casus, that it is about. */
  readonly persoon?: string;
  readonly casus?: string;
}

/** A transition that was made. */
export interface Overgang {
  /** Counts from 1 within the opdracht. */
  readonly volgnummer: number;
  /** Null for the first. */
  readonly van: Opdrachtstatus | null;
  readonly naar: Opdrachtstatus;
  readonly moment: string;
  readonly door: Handelende;
  readonly reden?: string;
}

/** An opdracht that was accepted. */
export interface Opdracht<I extends object> extends NieuweOpdracht<I> {
  readonly id: string;
  readonly status: Opdrachtstatus;
  /** The other axis: whether the news of its last transition has arrived. */
  readonly bezorging: Bezorgstatus;
  readonly aangevraagd: string;
  readonly gewijzigd: string;
  /** Counts transitions; what somebody has read for optimistic concurrency. */
  readonly versie: number;
}
