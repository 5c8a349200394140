import type { FetchNode, PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';

/** Header with which a client asks to see how its question is carried out. */
export const QUERYPLANKOP = 'handbereik-queryplan';

/** Into which the plan of a question is put; in the context of that question. */
export interface Queryplanhouder {
  plan?: object;
}

/** Whether the headers of a request ask for the plan. */
export function wilQueryplan(koppen: Readonly<Record<string, string | readonly string[] | undefined>>): boolean {
  return koppen[QUERYPLANKOP] === 'ja';
}

/**
 * The plan as clients know it in `extensions.queryPlan`: which subgraphs are asked for what, after or beside each other. It holds the names
 * of variables and never their values. (Hive Router, query plan format; paths as Field and "@")
 */
export function alsQueryplan({ node }: QueryPlan): object {
  return { kind: 'QueryPlan', ...(node && { node: knoop(node) }) };
}

function knoop(node: PlanNode | SubscriptionNode): object {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(knoop) };
    case 'Flatten':
      return { kind: 'Flatten', path: node.path.map((deel) => (deel === '@' ? '@' : { Field: String(deel) })), node: knoop(node.node) };
    case 'Fetch':
      return oproep(node);
    case 'Condition':
      return { kind: 'Condition', condition: node.condition, ...(node.ifClause && { ifClause: knoop(node.ifClause) }), ...(node.elseClause && { elseClause: knoop(node.elseClause) }) };
    case 'Subscription':
      // What is done for every event stands after it.
      return node.rest ? { kind: 'Sequence', nodes: [{ kind: 'Subscription', primary: oproep(node.primary) }, knoop(node.rest)] } : { kind: 'Subscription', primary: oproep(node.primary) };
    default:
      // `@defer` is not in our schema.
      return { kind: 'Sequence', nodes: [] };
  }
}

function oproep({ serviceName, operation, operationName, operationKind, variableUsages, requires }: FetchNode): object {
  return { kind: 'Fetch', serviceName, operationKind, operation, ...(operationName !== undefined && { operationName }), ...(variableUsages && { variableUsages }), ...(requires && { requires }) };
}
