import type { IncomingHttpHeaders } from 'node:http';

import type { HTTPGraphQLResponse } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { buildConnector, Dispatcher } from 'undici';

import type { Foutnaam } from '../../schema/fouten.js';
import type { Vrager } from '../../schema/vertrouwen.js';
import type { Abonnement, Abonnementgrenzen } from './abonnementen/index.js';
import type { Gatewaycontext } from './context.js';
import type { Koppen } from './functiebron.js';
import type { Gebruik } from './gebruik/index.js';
import type { Limieten } from './limieten.js';
import type { Log } from './log.js';
import type { Operatielijst } from './operaties/index.js';
import type { Soortrouter } from './soortbron.js';
import type { Trace } from './trace.js';
import type { Weigeringmelder } from './weigering-melden.js';

/** `keten`: the rules and masked errors of the chain. `open`: any Federation 2 supergraph, as the engine itself would serve it. */
export type Beleid = 'keten' | 'open';

/** An operation that fits the schema. */
export interface Ontlede {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
}

/** Told of every question how it goes, for figures about the service. Nothing waits for it, and it never throws. */
export interface Vraagmeter {
  /** The question got its turn. */
  begint(trace: Trace): void;
  /** What is asked. Not told under the policy `open`. */
  ontleed(trace: Trace, ontlede: Ontlede): void;
  /** What leaves: the codes of its errors, and whether there is data with it. Under the policy `open` only of what the gateway itself turns away. */
  antwoordt(trace: Trace, antwoord: { readonly codes: readonly unknown[]; readonly data: boolean }): void;
}

/** What a gateway is made of. */
export interface Gatewayopties {
  /** The supergraph, or what gives it. */
  readonly supergraphSdl: string | (() => Promise<string>);
  readonly beleid: Beleid;
  /** The router for subgraphs that are a kind of ketenpartner; undefined for every other one. */
  readonly databronnen?: (subgraph: string) => Soortrouter | undefined;
  /** Establishes who asks; whatever it throws, the caller is not let in. Required by the policy `keten`. */
  readonly authenticeer?: (koppen: IncomingHttpHeaders) => Vrager | Promise<Vrager>;
  /** Writes down every question that is turned away for what was asked or who asked; the answer waits for it. */
  readonly opWeigering?: Weigeringmelder;
  readonly meter?: Vraagmeter;
  /** Told once of every question that fits the schema and follows the rules of the chain, what it used. Nothing waits for it, and it never throws. Only under the policy `keten`. */
  readonly opGebruik?: (gebruik: Gebruik) => void;
  /** Headers for one subgraph in one request, such as `authorization`. */
  readonly koppen?: Koppen;
  /** Until when the token in these headers holds, in milliseconds since the epoch: then what goes on after the answer ends. Asked only of headers that `authenticeer` let in. */
  readonly geldigTot?: (koppen: IncomingHttpHeaders) => number | undefined;
  readonly abonnementen?: Partial<Abonnementgrenzen>;
  /** The questions that somebody looked at beforehand, now: whoever `openVoor` does not name may ask no other. */
  readonly operaties?: () => Operatielijst;
  /** Who may ask what nobody looked at beforehand: any question, the schema itself, and how a question is carried out. By default everybody. */
  readonly openVoor?: (vrager: Vrager | undefined) => boolean;
  /** By default those of the policy. */
  readonly limieten?: Partial<Limieten>;
  /** Connections to subgraphs; by default a keep-alive pool per origin, which the gateway closes. */
  readonly dispatcher?: Dispatcher;
  /** How that pool connects: our client certificate, and whose certificates we accept. */
  readonly verbinding?: buildConnector.BuildOptions;
  readonly log: Log;
}

/** A question as it came in, its form already checked. */
export interface Graphqlverzoek {
  readonly query?: string;
  /** A registered question by its hash. (GraphQL over HTTP, persisted documents) */
  readonly documentId?: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
}

/** Who may ask, or the answer that says why not. */
export type Aanmelding = { readonly context: Gatewaycontext } | { readonly antwoord: HTTPGraphQLResponse };

/** A question is answered at once; a subscription goes on, until it ends or is let go. */
export type Stroomantwoord = { readonly antwoord: HTTPGraphQLResponse } | { readonly abonnement: Abonnement };

/** What is known of a supergraph before it is served. */
export interface Vervangopties {
  /** It was loaded before, by whoever published it: what only proves that it loads is skipped, which halves the work. */
  readonly gekeurd?: boolean;
}

/** The gateway, apart from HTTP. */
export interface Gateway {
  /** Establishes who asks, before a body is read. Never throws. */
  meldAan(koppen: IncomingHttpHeaders, trace: Trace, signal: AbortSignal): Promise<Aanmelding>;
  /** Answers a question. `accept` is the header of that name. */
  vraag(verzoek: Graphqlverzoek, context: Gatewaycontext, accept?: string): Promise<HTTPGraphQLResponse>;
  /**
   * Answers a question that may be a subscription, for who can take what goes on.
   * @param verbreek breaks the connection of who does not take what he asked for
   */
  abonneer(verzoek: Graphqlverzoek, context: Gatewaycontext, verbreek: () => void): Promise<Stroomantwoord>;
  /** Writes down that a request was turned away before there was a question to answer, as `opWeigering` does. Never throws. */
  meldWeigering(code: Foutnaam, context: Gatewaycontext): Promise<void>;
  /** Serves another supergraph from now on; what is under way ends on the old one, subscriptions after a while. @throws when it does not load: then nothing changes */
  vervang(sdl: string, opties?: Vervangopties): Promise<void>;
  /** When every question that began on an earlier supergraph has ended. Never rejects. */
  uitgelopen(): Promise<void>;
  /** Ends after the requests under way; subscriptions end with a last word. */
  stop(): Promise<void>;
}
