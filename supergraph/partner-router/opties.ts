import type { Uitvalcode } from './uitval.js';

/** How a question to one organisation ended. */
export interface Oproepeinde {
  /** The organisation; absent when it is not in the register. */
  readonly oin?: string;
  /** Absent when there was a usable answer. */
  readonly code?: Uitvalcode;
  /** Whether the one who asked has gone. */
  readonly afgebroken: boolean;
}

/** Told of every question to an organisation, for figures about the service. Nothing waits for it, and it never throws. */
export interface Oproepmeter {
  /** @returns what is told how it ended */
  begin(oproep: { readonly soort: string; readonly traceparent?: string }): (einde: Oproepeinde) => void;
}

/** The limits within which the partner router asks. Every one holds per organisation unless it says otherwise. */
export interface Routeropties {
  /** Milliseconds from the start of the question to the last byte of an organisation's answer; waiting for a place counts. */
  readonly termijnMs: number;
  /** Bytes of one answer; reading stops at the first byte beyond. */
  readonly maxAntwoordBytes: number;
  /** Requests that may be under way to one organisation, also its largest number of connections. */
  readonly maxInVlucht: number;
  /** Questions that may wait for a place at one organisation; beyond that it is PARTNER_OVERBELAST at once. */
  readonly maxWachtend: number;
  /** Failures in a row after which an organisation is not asked for a while. */
  readonly zekeringFouten: number;
  /** Milliseconds that it is then left alone, before one trial question goes through. */
  readonly zekeringPauzeMs: number;
  /** Query texts per kind whose plan is remembered. */
  readonly maxVraagplannen: number;
  /** Characters of one query text. */
  readonly maxVraagtekens: number;
}

/** What holds unless the composition root says otherwise. */
export const ROUTEROPTIES: Routeropties = Object.freeze({
  termijnMs: 1_500,
  maxAntwoordBytes: 1_048_576,
  maxInVlucht: 64,
  maxWachtend: 32,
  zekeringFouten: 5,
  zekeringPauzeMs: 10_000,
  maxVraagplannen: 500,
  maxVraagtekens: 131_072,
});
