import type { GraphQLFormattedError } from 'graphql';

import { FOUTEN } from '../../../schema/fouten.js';
import type { Uitval } from '../context.js';
import { isFoutnaam } from './doorgeven.js';

/**
 * One error per organisation that gave no usable answer, however many kinds, rounds or persons it was asked for. No
 * path: the outcome at every place says it already, and the organisation is what the client needs to call.
 */
export function uitvalfouten(uitval: readonly Uitval[]): GraphQLFormattedError[] {
  const perOrganisatie = new Map<string, Uitval>();
  for (const een of uitval) if (!perOrganisatie.has(een.oin)) perOrganisatie.set(een.oin, een);
  return [...perOrganisatie.values()].map(({ code, oin, naam }) => {
    const bekend = isFoutnaam(code) ? code : 'PARTNER_FOUT';
    return { message: `${naam} gaf geen bruikbaar antwoord. ${FOUTEN[bekend].betekenis} ${FOUTEN[bekend].uitweg}`, extensions: { code: bekend, oin, naam } };
  });
}
