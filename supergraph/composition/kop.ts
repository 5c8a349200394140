import { type ConstDirectiveNode, Kind, parse, print } from 'graphql';
import { canoniek } from './canoniek.js';

/** Which federation features a subgraph of a kind uses: the head of its SDL. */
export const KOP = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable", "@inaccessible", "@composeDirective"])
  @link(url: "https://handbereik.nl/spec/gegeven/v1.0", import: ["@gegeven"])
  @composeDirective(name: "@gegeven")
`;

/** The directives of the head without what they import, each with what may be imported there. */
export const kopregels: ReadonlyMap<string, readonly string[]> = new Map(
  parse(KOP)
    .definitions.flatMap((definitie) => (definitie.kind === Kind.SCHEMA_EXTENSION ? (definitie.directives ?? []) : []))
    .map((directive) => [zonderImport(directive), importen(directive)]),
);

function zonderImport(directive: ConstDirectiveNode): string {
  return print(canoniek({ ...directive, arguments: directive.arguments?.filter(({ name }) => name.value !== 'import') }));
}

function importen({ arguments: argumenten = [] }: ConstDirectiveNode): readonly string[] {
  return argumenten.flatMap(({ value }) => (value.kind === Kind.LIST ? value.values.flatMap((naam) => (naam.kind === Kind.STRING ? [naam.value] : [])) : []));
}
