import { GraphQLError } from 'graphql';
import { FOUTEN, type Foutnaam } from '../../schema/fouten.js';

/** One of the things that are wrong: where, and what is to be done, in a sentence that does not repeat the value. */
export interface Gebrek {
  readonly plaats: string;
  readonly zin: string;
}

/** An error that the caller can mend: a code from the table, a sentence, the place where it went wrong, and where more than one thing is wrong each of them. */
export class FoutInVraag extends GraphQLError {
  constructor(code: Foutnaam, melding = `${FOUTEN[code].betekenis} ${FOUTEN[code].uitweg}`, plaats?: string, gebreken?: readonly Gebrek[]) {
    const http = code === 'UNAUTHENTICATED' ? { http: { status: 401 } } : {};
    super(melding, { extensions: { code, uitweg: FOUTEN[code].uitweg, ...(plaats ? { plaats } : {}), ...(gebreken ? { gebreken } : {}), ...http } });
  }
}
