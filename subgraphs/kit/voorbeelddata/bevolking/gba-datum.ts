import { dagVan, isoVan } from '../dagen.js';
import type { Toeval } from '../toeval.js';

/** The register's form JJJJMMDD of a full date. */
export function gbaVan(iso: string): string {
  return iso.replaceAll('-', '');
}

/** A day in the year, JJJJMMDD. */
export function dagInJaar(jaar: number, toeval: Toeval): string {
  return gbaVan(toeval.datumTussen(`${jaar}-01-01`, `${jaar}-12-31`));
}

/** So many days after a date JJJJMMDD; a partly known date stays what it is. */
export function gbaPlus(gba: string, dagen: number): string {
  if (gba.slice(4, 6) === '00' || gba.slice(6) === '00') return gba;
  return gbaVan(isoVan(dagVan(isoUitGba(gba)) + dagen));
}

/** `JJJJ-MM-DD` of a full date JJJJMMDD. */
export function isoUitGba(gba: string): string {
  return `${gba.slice(0, 4)}-${gba.slice(4, 6)}-${gba.slice(6)}`;
}
