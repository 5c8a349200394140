import { type GraphQLLeafType, isEnumType } from 'graphql';
import { isBsn } from '../../schema/identificatie/bsn.js';
import { isOin } from '../../schema/identificatie/oin.js';
import { isOnvolledigeDatum } from '../../schema/identificatie/onvolledige-datum.js';

/** Whether a value from JSON has the shape that a leaf type promises. */
export type Bladvorm = (waarde: unknown) => boolean;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]00:00)$/;

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';

/** Standard scalars (GraphQL, 3.5) and those of our own contract (`schema/kern.graphql`). */
const SCALARS: ReadonlyMap<string, Bladvorm> = new Map<string, Bladvorm>([
  ['Int', (waarde) => Number.isInteger(waarde) && (waarde as number) === ((waarde as number) | 0)],
  ['Float', Number.isFinite],
  ['Boolean', (waarde) => typeof waarde === 'boolean'],
  ['String', isTekst],
  ['ID', isTekst],
  ['BSN', (waarde) => isTekst(waarde) && isBsn(waarde)],
  ['OIN', (waarde) => isTekst(waarde) && isOin(waarde)],
  ['OnvolledigeDatum', (waarde) => isTekst(waarde) && isOnvolledigeDatum(waarde)],
  ['DateTime', (waarde) => isTekst(waarde) && MOMENT.test(waarde) && !Number.isNaN(Date.parse(waarde))],
]);

/** A scalar that a kind adds by itself: of its meaning we know nothing, but it is one value and no structure. */
const eigenScalar: Bladvorm = (waarde) => isTekst(waarde) || typeof waarde === 'boolean' || Number.isFinite(waarde);

export function bladvorm(type: GraphQLLeafType): Bladvorm {
  if (!isEnumType(type)) return SCALARS.get(type.name) ?? eigenScalar;
  const waarden: ReadonlySet<unknown> = new Set(type.getValues().map((waarde) => waarde.name));
  return (waarde) => waarden.has(waarde);
}
