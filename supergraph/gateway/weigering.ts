import type { GraphQLFormattedError, SourceLocation } from 'graphql';

import { FOUTEN, type Foutnaam } from '../../schema/fouten.js';

/** Why the gateway does not take a question: one error, with figures that never repeat what was sent. */
export interface Weigering {
  readonly code: Foutnaam;
  /** A Dutch sentence; by default the meaning of the code. */
  readonly zin?: string;
  /** Figure and limit. */
  readonly maat?: Readonly<Record<string, number>>;
  /** Hash of the question that is meant. */
  readonly sha256?: string;
  readonly locations?: readonly SourceLocation[];
}

/** The error as the client sees it: what it means and the way out. */
export function alsFout({ code, zin, maat, sha256, locations }: Weigering): GraphQLFormattedError {
  const { betekenis, uitweg } = FOUTEN[code];
  return { message: `${zin ?? betekenis} ${uitweg}`, ...(locations && { locations }), extensions: { code, ...maat, ...(sha256 !== undefined && { sha256 }) } };
}
