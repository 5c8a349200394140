import fc from 'fast-check';

/** Numbers of nine digits that do not pass the eleven test: nobody has them. */
export const onechtNummer = fc
  .integer({ min: 100_000_000, max: 999_999_999 })
  .map(String)
  .filter((nummer) => (9 * Number(nummer[0]) + 8 * Number(nummer[1]) + 7 * Number(nummer[2]) + 6 * Number(nummer[3]) + 5 * Number(nummer[4]) + 4 * Number(nummer[5]) + 3 * Number(nummer[6]) + 2 * Number(nummer[7]) - Number(nummer[8])) % 11 !== 0);

/** `aantal` different ones, always the same. */
export const nummers = (aantal: number): string[] => Array.from({ length: aantal * 2 }, (_, i) => String(900_000_001 + i)).filter((_, i) => i % 2 === 0);
