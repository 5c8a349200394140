import { ApolloServer, HeaderMap } from '@apollo/server';
import { type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { FOUTEN } from '../../../schema/fouten.js';
import { FoutInVraag } from '../fouten.js';
import type { Afhandeling } from './luisteraar.js';

/** Headers of a request, lower case. */
export type Koppen = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Serves a schema for GraphQL over HTTP: POST with JSON, as `@apollo/server` does it.
 * @param context made per request; what it throws is the answer
 */
export async function graphqlAfhandeling<C extends object>(
  schema: GraphQLSchema,
  context: (koppen: Koppen) => Promise<C>,
): Promise<{ readonly afhandeling: Afhandeling; stop(): Promise<void> }> {
  const server = new ApolloServer<C>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError: veiligeFout,
  });
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();

  const afhandeling: Afhandeling = async (verzoek) => {
    const headers = new HeaderMap();
    for (const [naam, waarde] of Object.entries(verzoek.koppen)) if (waarde !== undefined) headers.set(naam, String(waarde));
    const antwoord = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: verzoek.inhoud },
      context: () => context(verzoek.koppen),
    });
    if (antwoord.body.kind !== 'complete') throw new Error('Een subgraph antwoordt in één keer.');
    return { status: antwoord.status ?? 200, koppen: Object.fromEntries(antwoord.headers), tekst: antwoord.body.string };
  };
  return { afhandeling, stop: () => server.stop() };
}

/** Errors leave with a code from the table, without the input that caused them and without what went wrong inside. */
function veiligeFout(fout: GraphQLFormattedError, oorzaak: unknown): GraphQLFormattedError {
  const code = String(fout.extensions?.code ?? '');
  const { uitweg, plaats } = fout.extensions ?? {};
  const extensions = { code, ...(uitweg ? { uitweg } : {}), ...(plaats ? { plaats } : {}) };
  if (!(code in FOUTEN) || code === 'INTERNAL_SERVER_ERROR') {
    return { message: FOUTEN.INTERNAL_SERVER_ERROR.betekenis, extensions: { code: 'INTERNAL_SERVER_ERROR' }, ...(fout.path ? { path: fout.path } : {}) };
  }
  const eigen = oorzaak instanceof FoutInVraag || (oorzaak as { originalError?: unknown }).originalError instanceof FoutInVraag;
  return { ...fout, message: eigen ? fout.message : zonderInvoer(fout.message), extensions };
}

/** graphql-js repeats a wrong value in its message: `Variable "$v" got invalid value "…" at "v.bsn"; Expected …`. */
function zonderInvoer(melding: string): string {
  const delen = /^Variable "\$(\w+)" got invalid value [\s\S]*?(?: at "([\w.[\]]+)")?; ([\s\S]*)$/.exec(melding);
  if (!delen) return melding;
  const verwacht = /Verwacht: [^.]+\./.exec(delen[3] ?? '')?.[0] ?? 'De waarde past niet op het schema.';
  return `De variabele heeft op ${delen[2] ?? delen[1]} geen geldige waarde. ${verwacht}`;
}
