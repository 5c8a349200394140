import type { GraphQLFormattedError } from 'graphql';

import { type Foutplek, maskeer } from './maskeren.js';

/** What the engine made of a question, before anything of it leaves. */
export interface Uitvoering {
  readonly errors?: readonly Error[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** A subgraph answered something that is not what its schema says. */
class AntwoordPastNiet extends Error {
  override readonly name = 'AntwoordPastNiet';
}

/**
 * The errors of an answer as the chain lets them out. The engine reports a value that does not fit the schema only in its extensions:
 * without an error it would read as "nothing there".
 */
export function antwoordfouten({ errors, extensions }: Uitvoering, plek: Foutplek): GraphQLFormattedError[] | undefined {
  if (errors?.length) return maskeer(errors, plek);
  return extensions?.['valueCompletion'] === undefined ? undefined : maskeer([new AntwoordPastNiet()], plek);
}
