import { GraphQLError } from 'graphql';
import { FOUTEN, type Foutnaam } from '../../schema/fouten.js';

/** An error that the caller can mend: a code from the table, a sentence, and the place where it went wrong. */
export class FoutInVraag extends GraphQLError {
  constructor(code: Foutnaam, melding = `${FOUTEN[code].betekenis} ${FOUTEN[code].uitweg}`, plaats?: string) {
    const http = code === 'UNAUTHENTICATED' ? { http: { status: 401 } } : {};
    super(melding, { extensions: { code, uitweg: FOUTEN[code].uitweg, ...(plaats ? { plaats } : {}), ...http } });
  }
}
