import type { ApolloGateway, GatewayConfig, GraphQLDataSource } from '@apollo/gateway';
import { executeQueryPlan } from '@apollo/gateway/dist/executeQueryPlan.js';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';

import { FOUTEN } from '../../../schema/fouten.js';
import type { Gatewaycontext } from '../context.js';
import { alsQueryplan } from '../queryplan.js';
import type { Gebeurtenis } from './bovenstroom.js';
import { cursorplaats } from './cursor.js';

type Didresolve = NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;
type Opgelost = Parameters<Didresolve>[0];
type Uitvoering = Awaited<ReturnType<typeof executeQueryPlan>>;

/** How the engine would carry a subscription out, which it does not do itself. */
export interface Abonnementsplan {
  /** Name of the subgraph that owns the field. */
  readonly eigenaar: string;
  /** What is asked of it, as JSON. */
  readonly lichaam: string;
  /** Whether an event asks for more than what the owner gives. */
  readonly verrijkt: boolean;
  readonly operatie: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
  readonly variabelen: Readonly<Record<string, unknown>> | undefined;
  /** Where in an event stands where to go on after it. */
  readonly cursor: (gebeurtenis: Gebeurtenis) => string | undefined;
  /** Makes of an event of the owner the answer to who asked. @throws what the engine throws */
  voerUit(gebeurtenis: Gebeurtenis, context: Gatewaycontext): Promise<Uitvoering>;
}

/** Into which the engine puts the plan of a subscription; in the context of the question. */
export interface Planhouder {
  plan?: Abonnementsplan;
}

/** The data source that gives the event itself; no subgraph can have this name. */
const GEBEURTENIS = '__gebeurtenis__';
const stil = (): void => undefined;
const LOGGER = { debug: stil, info: stil, warn: stil, error: stil };

/** What the engine is to tell us, in its configuration: it plans a subscription and then refuses to carry it out. */
export function volgPlannen(gateway: () => ApolloGateway): Pick<GatewayConfig, 'experimental_didResolveQueryPlan'> {
  return {
    experimental_didResolveQueryPlan(opgelost) {
      const { abonnement: houder, queryplan } = opgelost.requestContext.context as unknown as Gatewaycontext;
      if (queryplan) queryplan.plan = alsQueryplan(opgelost.queryPlan);
      if (houder && opgelost.queryPlan.node?.kind === 'Subscription') houder.plan = maakPlan(opgelost, gateway());
    },
  };
}

/**
 * Has the engine take a subscription for answered once its plan is known, and refuse one that nobody waits for. Uses parts of
 * @apollo/gateway 2.14 that it does not promise: its order of work, `executeQueryPlan` and two fields. A test holds them.
 */
export function metAbonnementen(gateway: ApolloGateway): void {
  const eigen = gateway.executor;
  gateway.executor = async (vraag) => {
    if (vraag.operation?.operation !== OperationTypeNode.SUBSCRIPTION) return eigen(vraag);
    const houder = (vraag.context as unknown as Gatewaycontext).abonnement;
    if (!houder) return { errors: [vraagtStroom()] };
    try {
      return await eigen(vraag);
    } catch (fout) {
      if (houder.plan) return { data: null };
      throw fout;
    }
  };
}

/** A subscription has no single answer. */
export function vraagtStroom(): GraphQLError {
  const { betekenis, uitweg } = FOUTEN.ABONNEMENT_VRAAGT_STROOM;
  return new GraphQLError(`${betekenis} ${uitweg}`, { extensions: { code: 'ABONNEMENT_VRAAGT_STROOM', http: { status: 400 } } });
}

function maakPlan({ queryPlan, serviceMap, requestContext, operationContext }: Opgelost, gateway: ApolloGateway): Abonnementsplan {
  const { node } = queryPlan;
  if (node?.kind !== 'Subscription') throw new Error('Dit is geen plan van een abonnement.');
  const { primary, rest } = node;
  const variabelen = requestContext.request.variables as Readonly<Record<string, unknown>> | undefined;
  const { supergraphSchema, apiSchema } = gateway as unknown as { supergraphSchema: GraphQLSchema; apiSchema: Parameters<typeof executeQueryPlan>[5] };
  const perGebeurtenis: QueryPlan = {
    kind: 'QueryPlan',
    node: { kind: 'Sequence', nodes: [{ ...primary, serviceName: GEBEURTENIS, variableUsages: [], requires: undefined }, ...(rest ? [rest] : [])] },
  };
  const bronnen = { ...serviceMap, [GEBEURTENIS]: geefGebeurtenis };
  const { operation: operatie, schema } = operationContext;
  return {
    eigenaar: primary.serviceName,
    lichaam: JSON.stringify({ query: primary.operation, operationName: primary.operationName, variables: kies(variabelen, primary.variableUsages) }),
    verrijkt: rest !== undefined,
    operatie,
    schema,
    variabelen,
    cursor: cursorplaats(operatie, operationContext.fragments),
    async voerUit(gebeurtenis, context) {
      const vraag = { request: { variables: variabelen }, context: { ...context, gebeurtenis }, metrics: {}, logger: LOGGER };
      const uitvoering = await executeQueryPlan(perGebeurtenis, bronnen, vraag as unknown as Parameters<typeof executeQueryPlan>[2], operationContext, supergraphSchema, apiSchema);
      for (const { extensions } of uitvoering.errors ?? []) if (extensions?.['serviceName'] === GEBEURTENIS) extensions['serviceName'] = primary.serviceName;
      return uitvoering;
    },
  };
}

/** Gives what the owner gave, as if it had just been asked. */
const geefGebeurtenis: GraphQLDataSource = {
  process: async ({ context }) => (context as unknown as { gebeurtenis: Gebeurtenis }).gebeurtenis,
};

function kies(variabelen: Readonly<Record<string, unknown>> | undefined, namen: readonly string[] | undefined): Record<string, unknown> {
  return Object.fromEntries((namen ?? []).filter((naam) => variabelen?.[naam] !== undefined).map((naam) => [naam, variabelen?.[naam]]));
}

