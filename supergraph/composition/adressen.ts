import { type EnumTypeDefinitionNode, Kind, parse, type ConstDirectiveNode } from 'graphql';

const argument = (directive: ConstDirectiveNode, naam: string): string | undefined => {
  const waarde = directive.arguments?.find((kandidaat) => kandidaat.name.value === naam)?.value;
  return waarde?.kind === Kind.STRING || waarde?.kind === Kind.ENUM ? waarde.value : undefined;
};

/** Where each subgraph of a supergraph answers, by name. */
export function adressen(supergraphSdl: string): ReadonlyMap<string, string> {
  const grafen = parse(supergraphSdl).definitions.find(
    (definitie): definitie is EnumTypeDefinitionNode => definitie.kind === Kind.ENUM_TYPE_DEFINITION && definitie.name.value === 'join__Graph',
  );
  return new Map(
    (grafen?.values ?? []).flatMap(({ directives }) => {
      const graaf = directives?.find(({ name }) => name.value === 'join__graph');
      const naam = graaf && argument(graaf, 'name');
      return naam === undefined ? [] : [[naam, (graaf && argument(graaf, 'url')) ?? '']];
    }),
  );
}

/** The same supergraph with its subgraphs elsewhere. */
export function metAdressen(supergraphSdl: string, adres: (subgraph: string) => string): string {
  return supergraphSdl.replace(/@join__graph\(name: "([^"]+)", url: "[^"]*"\)/g, (_, naam: string) => `@join__graph(name: "${naam}", url: ${JSON.stringify(adres(naam))})`);
}
