import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

/** An answer that consists of errors only: nothing was executed. */
export function foutantwoord(status: number, ...errors: GraphQLFormattedError[]): HTTPGraphQLResponse {
  return {
    status,
    headers: new HeaderMap([['content-type', 'application/json; charset=utf-8']]),
    body: { kind: 'complete', string: `${JSON.stringify({ errors })}\n` },
  };
}
