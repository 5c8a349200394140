/** Control characters, line ends, marks that turn the direction of writing, and what no reader sees (Unicode general categories). */
const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u;

/** Is this one line of text that people can read, that a log keeps as one row and that PostgreSQL takes? */
export function isLeesbaar(tekst: string): boolean {
  return tekst.isWellFormed() && !ONZICHTBAAR.test(tekst);
}
