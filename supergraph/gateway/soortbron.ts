import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { GraphQLError } from 'graphql';

import type { Gatewaycontext, Uitval } from './context.js';
import { isDoorgeefcode } from './fouten/doorgeven.js';
import { Functiefout } from './functiefout.js';
import { feitenVan, type Log } from './log.js';

/** One question to all organisations of a kind that its representations name. */
export interface Soortvraag {
  /** Code of the kind: the name of its subgraph. */
  readonly soort: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string;
  readonly traceparent: string;
  readonly tracestate?: string;
  readonly signal: AbortSignal;
}

/** The partner router, as far as the gateway knows it: the outcome is data, what failed is named beside it. */
export interface Soortrouter {
  vraag(vraag: Soortvraag): Promise<{ readonly data?: Record<string, unknown> | null; readonly uitval: readonly Uitval[] }>;
}

type Subgraphantwoord = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Asks a kind of ketenpartner through the partner router, in this process. */
export class Soortbron implements GraphQLDataSource<Gatewaycontext> {
  constructor(readonly soort: string, readonly router: Soortrouter, readonly log: Log) {}

  /** @throws GraphQLError with the router's own code when the question cannot be taken; Functiefout otherwise */
  async process({ request, context }: GraphQLDataSourceProcessOptions<Gatewaycontext>): Promise<Subgraphantwoord> {
    const { trace, signal, uitval } = context as Gatewaycontext;
    try {
      const antwoord = await this.router.vraag({
        soort: this.soort,
        query: request.query ?? '',
        variables: request.variables ?? {},
        operationName: request.operationName,
        traceparent: trace.traceparent,
        tracestate: trace.tracestate,
        signal,
      });
      uitval.push(...antwoord.uitval);
      return { data: antwoord.data };
    } catch (fout) {
      // Whoever asked has gone: nothing failed, and nobody hears of it.
      if (signal.aborted) throw fout;
      const code = fout instanceof Error && 'code' in fout ? fout.code : undefined;
      if (isDoorgeefcode(code)) throw new GraphQLError((fout as Error).message, { extensions: { code, serviceName: this.soort } });
      this.log('partnerrouter gaf een fout', { ...feitenVan(fout), partnersoort: this.soort, trace: trace.traceId });
      throw new Functiefout(this.soort, 'router');
    }
  }
}
