import { ApolloGateway, type GraphQLDataSource, type ServiceEndpointDefinition } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';

import { type Abonnement, metAbonnementen, volgPlannen } from './abonnementen/index.js';
import { zetTelemetrieUit } from './config.js';
import type { Gatewaycontext } from './context.js';
import { bouwInStappen } from './motorstappen.js';

/** What an edition is made of. */
export interface Editieopties {
  readonly sdl: string;
  /** That it loads has been seen elsewhere: what would prove it again is skipped. */
  readonly gekeurd?: boolean;
  readonly maakBron: (subgraph: ServiceEndpointDefinition) => GraphQLDataSource;
  readonly plugins: readonly ApolloServerPlugin<Gatewaycontext>[];
  /** Last mask over every error, also those outside a question. */
  readonly maskeer?: (fout: GraphQLFormattedError) => GraphQLFormattedError;
  readonly maxTokens: number;
  /** Gets the engine's own warnings; the text may hold what was sent. */
  readonly waarschuw: (tekst: string) => void;
}

/**
 * One supergraph being served: an engine, a server and their caches. A new supergraph is a new edition beside it, so
 * that a request that has begun ends on the schema, plans and data sources with which it began, and one that does
 * not load leaves nothing behind.
 */
export class Editie {
  #onderweg = 0;
  #bijLeeg: (() => void) | undefined;
  /** How long subscriptions may go on, once it stops. */
  #uitloopMs: number | undefined;
  readonly #abonnementen = new Set<Abonnement>();

  /** @param adressen where each subgraph answers */
  private constructor(readonly sdl: string, readonly schema: GraphQLSchema, readonly server: ApolloServer<Gatewaycontext>, readonly adressen: ReadonlyMap<string, string>) {}

  /** Loads a supergraph. @throws when it does not load */
  static async laad({ sdl, gekeurd = false, maakBron, plugins, maskeer, maxTokens, waarschuw }: Editieopties): Promise<Editie> {
    zetTelemetrieUit();
    const stil = (): void => undefined;
    const logger = { debug: stil, info: stil, warn: (tekst: unknown) => waarschuw(String(tekst)), error: (tekst: unknown) => waarschuw(String(tekst)) };
    // Every setting that would otherwise follow NODE_ENV is named: it must not depend on how the process was started.
    const adressen = new Map<string, string>();
    const buildService = (subgraph: ServiceEndpointDefinition): GraphQLDataSource => {
      adressen.set(subgraph.name, subgraph.url ?? '');
      return maakBron(subgraph);
    };
    const gateway: ApolloGateway = new ApolloGateway({ supergraphSdl: sdl, buildService, logger, validateSupergraph: !gekeurd, __exposeQueryPlanExperimental: false, ...volgPlannen(() => gateway) });
    metAbonnementen(gateway);
    await bouwInStappen(gateway, sdl);
    let schema: GraphQLSchema | undefined;
    const server = new ApolloServer<Gatewaycontext>({
      gateway,
      nodeEnv: 'production',
      introspection: true,
      includeStacktraceInErrorResponses: false,
      persistedQueries: false,
      stopOnTerminationSignals: false,
      parseOptions: { maxTokens },
      formatError: maskeer,
      logger,
      plugins: [
        ...plugins,
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginSchemaReportingDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
        { serverWillStart: async (dienst) => void (schema = dienst.schema) },
      ],
    });
    await server.start();
    if (!schema) throw new Error('De supergraph heeft geen schema.');
    return new Editie(sdl, schema, server, adressen);
  }

  async vraag(verzoek: HTTPGraphQLRequest, context: Gatewaycontext): Promise<HTTPGraphQLResponse> {
    const klaar = this.houd();
    try {
      return await this.server.executeHTTPGraphQLRequest({ httpGraphQLRequest: verzoek, context: async () => context });
    } finally {
      klaar();
    }
  }

  /** Keeps it from stopping, until what is given is called. */
  houd(): () => void {
    this.#onderweg++;
    return () => {
      if (--this.#onderweg === 0) this.#bijLeeg?.();
    };
  }

  /** A subscription has begun here: it ends with it. Gives what is to be called when it has ended by itself. */
  volg(abonnement: Abonnement): () => void {
    this.#abonnementen.add(abonnement);
    if (this.#uitloopMs !== undefined) abonnement.beeindigBinnen(this.#uitloopMs);
    return () => void this.#abonnementen.delete(abonnement);
  }

  /**
   * Stops once every request that has begun here has ended; no new one may begin.
   * @param uitloopMs how long subscriptions may go on
   */
  async stop(uitloopMs: number): Promise<void> {
    this.#uitloopMs = uitloopMs;
    // Not all at the same moment: they come back at once.
    for (const abonnement of this.#abonnementen) abonnement.beeindigBinnen(uitloopMs * (0.5 + Math.random() / 2));
    if (this.#onderweg > 0) await new Promise<void>((leeg) => (this.#bijLeeg = leeg));
    await this.server.stop();
  }
}
