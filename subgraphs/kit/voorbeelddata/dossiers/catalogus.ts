import type { BetrokkeneRol } from '../../contract/opsommingen.js';

/** A chance that holds from an age up to and including another. */
export interface Leeftijdskans {
  readonly vanaf: number;
  readonly tot: number;
  /** 0 to 1. */
  readonly kans: number;
}

/** A kind of involvement, in the words of the organisation. */
export interface Betrokkenheidsoort {
  readonly soort: string;
  /** Absent: either role occurs. */
  readonly rol?: BetrokkeneRol;
  /** Ages at which it can begin, both included. Absent: any. */
  readonly leeftijd?: readonly [vanaf: number, tot: number];
  /** How long it lasts. */
  readonly minimumDagen: number;
  readonly maximumDagen: number;
  /** Explanations to draw from: whole sentences, without names. */
  readonly toelichtingen: readonly string[];
}

/** A kind of action. */
export interface Actiesoort {
  readonly omschrijving: string;
  /** Age at the reference date, both included. Absent: any. */
  readonly leeftijd?: readonly [vanaf: number, tot: number];
  /** Results to draw from: whole sentences, without names. */
  readonly resultaten: readonly string[];
}

/** What a kind of ketenpartner brings to its synthetic dossiers: whom it knows and in what words. */
export interface Catalogus {
  /** How likely it is to know someone of an age; outside all rows: never. `KANSEN` has them for the kinds of the demo. */
  readonly kansen: readonly Leeftijdskans[];
  /** Names of its teams. */
  readonly teams: readonly string[];
  /** When its teams can be reached; default office hours. */
  readonly bereikbaar?: readonly string[];
  readonly betrokkenheden: readonly Betrokkenheidsoort[];
  readonly acties: readonly Actiesoort[];
}
