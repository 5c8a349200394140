import { dagbereik, dagVan, isoVan, JAAR, type Dagbereik } from '../dagen.js';
import type { Toeval } from '../toeval.js';
import type { Voorbeeldpersoon } from './voorbeeldpersoon.js';

/** How far back a dossier goes; what is older has been destroyed. */
const TERUGBLIK_DAGEN = Math.round(12 * JAAR);

/** The days in which what happened to a person can lie in a dossier. */
export interface Venster {
  readonly eerste: number;
  /** The reference date, or the day of death. */
  readonly laatste: number;
  /** The person has died: nothing goes on. */
  readonly afgesloten: boolean;
  readonly geboren: Dagbereik | undefined;
}

/** @returns undefined when there is no such day: the person died too long ago, or may not yet have been born */
export function vensterVan(persoon: Voorbeeldpersoon, peildatum: string): Venster | undefined {
  const peildag = dagVan(peildatum);
  const geboren = dagbereik(persoon.geboortedatum);
  const gestorven = persoon.overlijdensdatum === undefined ? undefined : dagbereik(persoon.overlijdensdatum);
  const laatste = Math.min(peildag, gestorven?.eerste ?? peildag);
  const eerste = Math.max(peildag - TERUGBLIK_DAGEN, geboren?.laatste ?? -Infinity);
  return eerste > laatste ? undefined : { eerste, laatste, afgesloten: persoon.overleden, geboren };
}

/**
 * The part of the window in which the person has an age.
 * @param leeftijd in years, both included; absent: the whole window
 */
export function binnenLeeftijd(venster: Venster, leeftijd: readonly [vanaf: number, tot: number] | undefined): Dagbereik | undefined {
  const { geboren } = venster;
  if (!leeftijd || !geboren) return venster;
  const eerste = Math.max(venster.eerste, verjaardag(geboren.laatste, leeftijd[0]));
  const laatste = Math.min(venster.laatste, verjaardag(geboren.eerste, leeftijd[1] + 1) - 1);
  return eerste > laatste ? undefined : { eerste, laatste };
}

/** A past day as a dossier has it: in full, and when it is long ago sometimes month or year only. */
export function alsVastgelegd(dag: number, venster: Venster, toeval: Toeval): string {
  const iso = isoVan(dag);
  if (venster.laatste - dag < 3 * JAAR || toeval.kans(0.75)) return iso;
  return toeval.kans(0.75) ? iso.slice(0, 7) : iso.slice(0, 4);
}

function verjaardag(geboortedag: number, jaren: number): number {
  const [jaar, maand, dag] = isoVan(geboortedag).split('-').map(Number) as [number, number, number];
  // Who is born on 29 February has a birthday on 1 March in other years.
  return Date.UTC(jaar + jaren, maand - 1, dag) / 86_400_000;
}
