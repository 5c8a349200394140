import { buildASTSchema, type ConstDirectiveNode, type DefinitionNode, type DocumentNode, type EnumTypeDefinitionNode, type GraphQLSchema, Kind, parse, type TypeDefinitionNode } from 'graphql';

/** What one subgraph contributes to the supergraph. */
export interface Deelschema {
  /** Name of the subgraph. */
  readonly naam: string;
  /** Its own types, fields and descriptions; nothing of the machinery of federation. */
  readonly schema: GraphQLSchema;
  /** Type from which to begin: `Query`, or what the gateway asks it about. */
  readonly begin: string;
}

/** Every subgraph of a supergraph, in its order. (Apollo, join specification v0.3) */
export function deelschemas(supergraph: string): readonly Deelschema[] {
  const document = parse(supergraph, { noLocation: true });
  const grafen = document.definitions.find((een): een is EnumTypeDefinitionNode => een.kind === Kind.ENUM_TYPE_DEFINITION && een.name.value === 'join__Graph');
  return (grafen?.values ?? []).map(({ name: { value: graaf }, directives = [] }) => {
    const definitions = document.definitions.flatMap((een) => deelVan(een, graaf));
    return { naam: argument(directives[0], 'name') ?? graaf, schema: buildASTSchema({ kind: Kind.DOCUMENT, definitions } satisfies DocumentNode, { assumeValid: true }), begin: begin(definitions, graaf) };
  });
}

/** A definition as far as one subgraph has it. */
function deelVan(definitie: DefinitionNode, graaf: string): readonly TypeDefinitionNode[] {
  if (!isType(definitie) || !zegt(definitie.directives, 'join__type', 'graph', graaf)) return [];
  switch (definitie.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return [definitie];
    case Kind.ENUM_TYPE_DEFINITION:
      return [{ ...definitie, values: definitie.values?.filter(({ directives }) => zegt(directives, 'join__enumValue', 'graph', graaf)) }];
    case Kind.UNION_TYPE_DEFINITION:
      return [{ ...definitie, types: definitie.types?.filter(({ name: { value } }) => hoortBij(definitie.directives, 'join__unionMember', graaf, 'member', value)) }];
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [{ ...definitie, fields: definitie.fields?.filter(({ directives }) => heeftVeld(directives, graaf)) }];
    default: {
      const fields = definitie.fields?.filter(({ directives }) => heeftVeld(directives, graaf)) ?? [];
      const interfaces = definitie.interfaces?.filter(({ name: { value } }) => hoortBij(definitie.directives, 'join__implements', graaf, 'interface', value));
      // Every subgraph has a Query for the machinery; most ask nothing of it.
      return fields.length === 0 ? [] : [{ ...definitie, fields, interfaces }];
    }
  }
}

function isType(definitie: DefinitionNode): definitie is TypeDefinitionNode {
  return 'directives' in definitie && 'name' in definitie && definitie.kind.endsWith('TypeDefinition');
}

/** A field that says nothing of subgraphs is in every one that has the type; one that only is a reference there is not its own. */
function heeftVeld(directives: readonly ConstDirectiveNode[] = [], graaf: string): boolean {
  const velden = directives.filter(({ name }) => name.value === 'join__field');
  return velden.length === 0 || velden.some((veld) => argument(veld, 'graph') === graaf && argument(veld, 'external') !== 'true');
}

const zegt = (directives: readonly ConstDirectiveNode[] = [], naam: string, onder: string, waarde: string): boolean => directives.some((een) => een.name.value === naam && argument(een, onder) === waarde);

const hoortBij = (directives: readonly ConstDirectiveNode[] = [], naam: string, graaf: string, onder: string, waarde: string): boolean =>
  directives.some((een) => een.name.value === naam && argument(een, 'graph') === graaf && argument(een, onder) === waarde);

function argument(directive: ConstDirectiveNode | undefined, naam: string): string | undefined {
  const waarde = directive?.arguments?.find(({ name }) => name.value === naam)?.value;
  return waarde && 'value' in waarde ? String(waarde.value) : undefined;
}

function begin(definities: readonly TypeDefinitionNode[], graaf: string): string {
  const namen = definities.filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION).map(({ name }) => name.value);
  const sleutel = definities.find(({ directives = [] }) => directives.some((een) => een.name.value === 'join__type' && argument(een, 'graph') === graaf && argument(een, 'key') !== undefined));
  return ['Query', 'Subscription', 'Mutation'].find((naam) => namen.includes(naam)) ?? sleutel?.name.value ?? namen[0] ?? '';
}
