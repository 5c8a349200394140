import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isBsn } from '../../../schema/identificatie/bsn.js';
import { isOin } from '../../../schema/identificatie/oin.js';
import { isOnvolledigeDatum } from '../../../schema/identificatie/onvolledige-datum.js';

/** A validated text scalar whose error never repeats the input: the input may be a person's number. */
function tekstscalar(name: string, verwacht: string, geldig: (waarde: string) => boolean): GraphQLScalarType<string, string> {
  const controleer = (waarde: unknown): string => {
    if (typeof waarde === 'string' && geldig(waarde)) return waarde;
    throw new GraphQLError(`Verwacht: ${verwacht}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    serialize: controleer,
    parseValue: controleer,
    parseLiteral: (node: ValueNode) => controleer(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Burgerservicenummer, with the eleven-test. */
export const BSN = tekstscalar('BSN', 'een burgerservicenummer van negen cijfers dat aan de elfproef voldoet', isBsn);

/** Organisation number. */
export const OIN = tekstscalar('OIN', 'een organisatie-identificatienummer van twintig cijfers', isOin);

/** Date that may be partly unknown. */
export const OnvolledigeDatum = tekstscalar('OnvolledigeDatum', 'een datum als JJJJ-MM-DD, JJJJ-MM, JJJJ of onbekend', isOnvolledigeDatum);

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Moment in UTC, RFC 3339. */
export const DateTime = tekstscalar('DateTime', 'een moment volgens RFC 3339', (waarde) => MOMENT.test(waarde) && !Number.isNaN(Date.parse(waarde)));
