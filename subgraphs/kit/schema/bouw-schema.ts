import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type DefinitionNode, type DirectiveNode, type DocumentNode, type GraphQLSchema, Kind, parse, print, visit } from 'graphql';
import { buildSchema, createResolversMap, type BuildSchemaOptions } from 'type-graphql';
import { handhaafGegeven } from './handhaaf-gegeven.js';
import { legContractOp } from './contract-opleggen.js';

/** The federation features and own directives that a subgraph uses. */
const KOP = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable", "@inaccessible", "@composeDirective"])
    @link(url: "https://handbereik.nl/spec/gegeven/v1.0", import: ["@gegeven"])
    @composeDirective(name: "@gegeven")
`;

/** type-graphql asks for channels as soon as there is a subscription; each of ours says itself what it subscribes to. */
const GEEN_KANALEN: NonNullable<BuildSchemaOptions['pubSub']> = {
  publish() {
    throw new Error('Een abonnement van deze keten heeft een eigen bron.');
  },
  subscribe() {
    throw new Error('Een abonnement van deze keten heeft een eigen bron.');
  },
};

type Resolvers = Record<string, Record<string, unknown>>;

export interface Schemaopdracht {
  /** Resolver classes of type-graphql. */
  readonly resolvers: readonly Function[];
  /** Types that are reached through `_entities` only. */
  readonly losseTypen?: readonly Function[];
  /** Reference resolvers and abstract types, per type. */
  readonly verwijzingen?: Resolvers;
  /** SDL beside the classes, for types that are known at run time only. */
  readonly erbij?: string;
  /** Contract types that this subgraph defines otherwise: the coordinator knows of `Bijdrage` its key alone. */
  readonly eigen?: readonly string[];
}

/** A subgraph: what it serves, and the SDL it publishes. */
export interface Subgraphschema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

/**
 * From type-graphql classes to a federation schema. Types of the contract take their descriptions and directives
 * from `schema/*.graphql`, and must have its fields exactly; fields with `@gegeven` are given only as far as the bewijs covers them.
 * @throws when a class deviates from the contract
 */
export async function bouwSchema(opdracht: Schemaopdracht): Promise<Subgraphschema> {
  const basis = await buildSchema({
    resolvers: opdracht.resolvers as unknown as BuildSchemaOptions['resolvers'],
    orphanedTypes: [...(opdracht.losseTypen ?? [])],
    validate: false,
    skipCheck: true,
    pubSub: GEEN_KANALEN,
  });
  const uitKlassen = metEnumwaarden(parse(`${printSchemaWithDirectives(basis)}\n${opdracht.erbij ?? ''}`));
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      ...parse(KOP).definitions,
      ...legContractOp(uitKlassen, new Set(opdracht.eigen ?? [])).definitions.filter((definitie) => definitie.kind !== Kind.SCHEMA_DEFINITION && !isLeeg(definitie)),
    ],
  };
  const resolvers = createResolversMap(basis) as Resolvers;
  for (const [type, velden] of Object.entries(opdracht.verwijzingen ?? {})) resolvers[type] = { ...resolvers[type], ...velden };
  const schema = buildSubgraphSchema([{ typeDefs: document, resolvers: resolvers as never }]);
  handhaafGegeven(schema);
  return { schema, sdl: `${print(document)}\n` };
}

/** The printer writes `type Query` for a subgraph without queries. */
const isLeeg = (definitie: DefinitionNode): boolean => definitie.kind === Kind.OBJECT_TYPE_DEFINITION && !definitie.fields?.length;

/** The printer does not know that the arguments of `@gegeven` are enums, and quotes them. */
function metEnumwaarden(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive: (node: DirectiveNode) =>
      node.name.value === 'gegeven'
        ? { ...node, arguments: node.arguments?.map((argument) => (argument.value.kind === Kind.STRING ? { ...argument, value: { kind: Kind.ENUM, value: argument.value.value } as const } : argument)) }
        : undefined,
  });
}
