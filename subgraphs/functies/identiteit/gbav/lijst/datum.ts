import { ONBEKEND } from '../../../../../schema/identificatie/onvolledige-datum.js';

/** A date of which a part may be unknown: `JJJJ-MM-DD`, `JJJJ-MM`, `JJJJ` or `onbekend`. */
export type Datum = string;

/** The first and the last day that a partly known date may be. */
interface Speling {
  readonly vroegst: string;
  readonly laatst: string;
}

function speling(datum: Datum): Speling {
  // Eighteen years later than the last day is still a year of four digits, so that text comparison holds.
  if (datum === ONBEKEND) return { vroegst: '0000-01-01', laatst: '9900-12-31' };
  // Compared as text, so the last day of a month may be written 31 for every month.
  return { vroegst: datum + '0000-01-01'.slice(datum.length), laatst: datum + '0000-12-31'.slice(datum.length) };
}

/** How one partly known date lies to another; `ONZEKER` when what is unknown can make the difference. */
export type Ligging = 'VOOR' | 'GELIJK' | 'NA' | 'ONZEKER';

/** Compares two partly known dates without guessing. */
export function vergelijk(a: Datum, b: Datum): Ligging {
  const [x, y] = [speling(a), speling(b)];
  if (x.laatst < y.vroegst) return 'VOOR';
  if (x.vroegst > y.laatst) return 'NA';
  return x.vroegst === x.laatst && y.vroegst === y.laatst ? 'GELIJK' : 'ONZEKER';
}

/** Whether two recorded dates cannot be the same day. What is not recorded contradicts nothing. */
export function strijdig(a: Datum | undefined, b: Datum | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return ['VOOR', 'NA'].includes(vergelijk(a, b));
}

/** Whether someone is a minor by age on a date; `ONZEKER` when the known part of the birth date does not decide it. */
export function leeftijdsoordeel(geboren: Datum | undefined, peildatum: Datum): 'MINDERJARIG' | 'MEERDERJARIG' | 'ONZEKER' {
  const { vroegst, laatst } = speling(geboren ?? ONBEKEND);
  if (achttien(laatst) <= peildatum) return 'MEERDERJARIG';
  if (achttien(vroegst) > peildatum) return 'MINDERJARIG';
  return 'ONZEKER';
}

/** Day on which someone turns eighteen; born on 29 February: 1 March, because 02-29 sorts after 02-28. */
function achttien(geboren: string): string {
  return String(Number(geboren.slice(0, 4)) + 18).padStart(4, '0') + geboren.slice(4);
}
