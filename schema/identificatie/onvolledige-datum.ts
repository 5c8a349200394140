/** The word for a date of which nothing is known. */
export const ONBEKEND = 'onbekend';

const VORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date that may be partly unknown: `JJJJ-MM-DD`, `JJJJ-MM`, `JJJJ` or `onbekend`; a day that does not exist is no date. */
export function isOnvolledigeDatum(waarde: string): boolean {
  if (waarde === ONBEKEND) return true;
  const delen = VORM.exec(waarde);
  if (!delen) return false;
  const [, jaar, maand, dag] = delen.map(Number) as [number, number, number, number];
  if (jaar === 0) return false;
  if (delen[2] === undefined) return true;
  if (maand < 1 || maand > 12) return false;
  if (delen[3] === undefined) return true;
  return dag >= 1 && dag <= new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
}

/**
 * From the register's form JJJJMMDD, in which 00 stands for unknown (LO GBA: onvolledige datums).
 * @returns undefined when the text is not such a date
 */
export function uitGbaDatum(gba: string): string | undefined {
  const delen = /^(\d{4})(\d{2})(\d{2})$/.exec(gba);
  if (!delen) return undefined;
  const [, jaar, maand, dag] = delen;
  if (jaar === '0000') return maand === '00' && dag === '00' ? ONBEKEND : undefined;
  if (maand === '00') return dag === '00' ? jaar : undefined;
  const datum = dag === '00' ? `${jaar}-${maand}` : `${jaar}-${maand}-${dag}`;
  return isOnvolledigeDatum(datum) ? datum : undefined;
}
