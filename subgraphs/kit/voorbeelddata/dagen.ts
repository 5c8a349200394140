import { isOnvolledigeDatum, ONBEKEND } from '../../../schema/identificatie/onvolledige-datum.js';

/** The day as of which all synthetic data is true, so that ages and states are the same whenever it is made. */
export const PEILDATUM = '2026-11-01';

const DAG_IN_MS = 86_400_000;

/** Days in a year, on average. */
export const JAAR = 365.25;

/** Number of the day since 1970-01-01; counting with whole days keeps time zones out. */
export function dagVan(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAG_IN_MS;
}

/** `JJJJ-MM-DD` of a day number. */
export function isoVan(dag: number): string {
  return new Date(dag * DAG_IN_MS).toISOString().slice(0, 10);
}

/** First and last day that a partly known date can be. */
export interface Dagbereik {
  readonly eerste: number;
  readonly laatste: number;
}

/** @returns undefined when nothing is known of the date */
export function dagbereik(datum: string): Dagbereik | undefined {
  if (datum === ONBEKEND || !isOnvolledigeDatum(datum)) return undefined;
  const [jaar, maand, dag] = datum.split('-');
  if (dag !== undefined) return { eerste: dagVan(datum), laatste: dagVan(datum) };
  const laatsteMaand = maand ?? '12';
  return {
    eerste: dagVan(`${jaar}-${maand ?? '01'}-01`),
    laatste: Date.UTC(Number(jaar), Number(laatsteMaand), 0) / DAG_IN_MS,
  };
}

/** The age in whole years on a day, the highest that a partly known date of birth allows; undefined when it is not known. */
export function leeftijdOp(geboortedatum: string, dag: number): number | undefined {
  const geboren = dagbereik(geboortedatum);
  if (!geboren) return undefined;
  const [jaar, maand, dagVanMaand] = isoVan(geboren.eerste).split('-').map(Number) as [number, number, number];
  const [nu, nuMaand, nuDag] = isoVan(dag).split('-').map(Number) as [number, number, number];
  const jarigGeweest = nuMaand > maand || (nuMaand === maand && nuDag >= dagVanMaand);
  return nu - jaar - (jarigGeweest ? 0 : 1);
}
