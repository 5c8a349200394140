/**
 * JSON with the keys of every object in one order and without white space: equal values give equal text, also after they
 * were stored as jsonb. What JSON cannot hold (a function, a bigint) is refused; an absent value is left out, as JSON does.
 * @throws TypeError
 */
export function canoniek(waarde: unknown): string {
  if (waarde === null) return 'null';
  if (typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean') return JSON.stringify(waarde);
  if (Array.isArray(waarde)) return `[${waarde.map((deel: unknown) => (deel === undefined ? 'null' : canoniek(deel))).join(',')}]`;
  if (typeof waarde !== 'object' || !isKaal(waarde)) throw new TypeError('deze waarde past niet in een logregel');
  const velden: string[] = [];
  for (const sleutel of Object.keys(waarde).sort()) {
    const deel: unknown = (waarde as Readonly<Record<string, unknown>>)[sleutel];
    if (deel !== undefined) velden.push(`${JSON.stringify(sleutel)}:${canoniek(deel)}`);
  }
  return `{${velden.join(',')}}`;
}

/** A Date or a Map would be stored as something else than it is. */
function isKaal(waarde: object): boolean {
  const vorm: unknown = Object.getPrototypeOf(waarde);
  return vorm === Object.prototype || vorm === null;
}
