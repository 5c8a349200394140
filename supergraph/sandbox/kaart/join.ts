import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';

/** What a composed supergraph says of who contributes: the arguments of a directive. (Apollo, join specification v0.3) */
export interface Join {
  /** The subgraph, as the value of `join__Graph`. */
  readonly graph?: string;
  readonly name?: string;
  readonly member?: string;
  readonly external?: boolean;
  readonly resolvable?: boolean;
}

/** Everything that a node has of one directive of the join specification. */
export function join({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] }, naam: 'graph' | 'type' | 'field' | 'enumValue' | 'unionMember'): readonly Join[] {
  return directives.filter(({ name }) => name.value === `join__${naam}`).map((directive) => Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)])) as Join);
}

/** Whether clients never see it. */
export function isVerborgen({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] }): boolean {
  return directives.some(({ name }) => name.value === 'inaccessible');
}

/** The names of the subgraphs, by their value of `join__Graph`. */
export function grafen({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const opsomming = definitions.find((een) => een.kind === Kind.ENUM_TYPE_DEFINITION && een.name.value === 'join__Graph');
  const waarden = opsomming?.kind === Kind.ENUM_TYPE_DEFINITION ? (opsomming.values ?? []) : [];
  return new Map(waarden.map((waarde) => [waarde.name.value, join(waarde, 'graph')[0]?.name ?? waarde.name.value]));
}
