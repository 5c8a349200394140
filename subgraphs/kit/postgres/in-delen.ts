/** Rows that go into one statement: a large import is many short statements, each well within the time a statement may take. */
const RIJEN = 500;

/** A list in pieces; by default of a size that one statement takes. */
export function* inDelen<T>(rijen: readonly T[], grootte = RIJEN): Generator<readonly T[]> {
  for (let begin = 0; begin < rijen.length; begin += grootte) yield rijen.slice(begin, begin + grootte);
}
