/**
 * 70.10 indicatie geheim (LO GBA): to whom the municipality may not give the data without consent.
 *
 * | code | not to |
 * |---|---|
 * | 0 | no restriction |
 * | 1 | third parties that carry out a general rule |
 * | 2 | churches |
 * | 3 | free third parties |
 * | 4 | 1 and 2 |
 * | 5 | 1 and 3 |
 * | 6 | 2 and 3 |
 * | 7 | 1, 2 and 3 |
 *
 * A chain of partners cannot tell which of those groups the reader of an answer belongs to. So every code but 0 withholds the
 * address, and so does a code that is missing or not in the table: the mistake that does no harm. The address of someone who
 * lives there too would give it away as well: see `gezin/`.
 */
export function isGeheim(indicatie: string | undefined): boolean {
  return indicatie !== '0';
}
