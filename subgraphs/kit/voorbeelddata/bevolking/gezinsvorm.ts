import type { Gezagscode, Geslacht } from './demopersoon.js';
import type { Herkomst } from './namen.js';

/** A member of a family as it is drawn up; names, days and places follow from the seed. */
export interface Gezinslidvorm {
  /** Unique within the family; other members refer to it. */
  readonly rol: string;
  readonly geslacht: Geslacht;
  /** A year, or a date of birth JJJJMMDD when it matters. */
  readonly geboren: number | string;
  /** Roles of parent 1 and parent 2. Absent for an adult: parents are recorded by name only. */
  readonly ouders?: readonly [string] | readonly [string, string];
  /** How the second parent became parent; only for parents who are not married. Days after the birth. */
  readonly erkendNaDagen?: number;
  /** Whose surname this is; default that of parent 2, else of parent 1, else a new one. */
  readonly naamVan?: string;
  readonly herkomst?: Herkomst;
  readonly geborenInBuitenland?: boolean;
  /** Numbers in the addresses of the family; default the first. */
  readonly adres?: number;
  readonly vorigAdres?: number;
  /** Year of death. */
  readonly overleden?: number;
  readonly naamgebruik?: 'E' | 'V' | 'P';
  readonly geheim?: boolean;
  /** What the gezagsregister says, and since which year. */
  readonly gezag?: { readonly code: Gezagscode; readonly sinds: number };
  /** Under curatele since this year. */
  readonly curatele?: number;
}

/** A marriage or partnership between two roles. */
export interface Verbintenisvorm {
  readonly tussen: readonly [string, string];
  readonly soort: 'H' | 'P';
  /** Year. */
  readonly gesloten: number;
  /** Year of divorce; a death ends the marriage by itself. */
  readonly gescheiden?: number;
}

/** An address of a family: where, and since which year the family has it. */
export interface Adresvorm {
  readonly plaats: string;
  readonly sinds: number;
  /** A postal address of who has no home. */
  readonly briefadres?: boolean;
}

/** The shape of a family. */
export interface Gezinsvorm {
  readonly omschrijving: string;
  readonly herkomst: Herkomst;
  readonly adressen: readonly Adresvorm[];
  readonly leden: readonly Gezinslidvorm[];
  readonly verbintenissen?: readonly Verbintenisvorm[];
}
