import { type ConstDirectiveNode, type DefinitionNode, type DocumentNode, type FieldDefinitionNode, Kind, type NamedTypeNode, parse, print, visit } from 'graphql';
import { type Contractversie, contracttekst } from '../../../../schema/contract.js';

/** A definition that has a name. */
export type Benoemd = DefinitionNode & { readonly name: { readonly value: string } };

/** Directives that are part of what must be equal; the others are for tools. */
const TELT = new Set(['gegeven', 'inaccessible', 'shareable', 'deprecated']);

/** The definitions with a name in an SDL document. */
export const definitiesIn = (document: DocumentNode): readonly Benoemd[] => document.definitions.filter((definitie): definitie is Benoemd => 'name' in definitie && definitie.name !== undefined);

/** What every kind has in common, in one version of the contract. */
export function contractdefinities(versie: Contractversie): ReadonlyMap<string, Benoemd> {
  return new Map(definitiesIn(parse(contracttekst(versie))).map((definitie) => [definitie.name.value, definitie]));
}

/** The definitions of the contract that `Bijdrage` leads to: what no kind can do without. */
export function nodigeDefinities(contract: ReadonlyMap<string, Benoemd>): ReadonlySet<string> {
  const nodig = new Set<string>();
  const volg = (naam: string): void => {
    const definitie = contract.get(naam);
    if (!definitie || nodig.has(naam)) return;
    nodig.add(naam);
    visit(definitie, { NamedType: ({ name }: NamedTypeNode) => volg(name.value) });
  };
  for (const naam of ['Bijdrage', 'Gegevenscategorie', 'Informatieniveau', 'gegeven']) volg(naam);
  return nodig;
}

/** A definition or field without what may differ: descriptions, order, and directives that say nothing to others. */
export function kaal(definitie: Benoemd | FieldDefinitionNode): string {
  const opNaam = (a: { readonly name: { readonly value: string } }, b: { readonly name: { readonly value: string } }): number => a.name.value.localeCompare(b.name.value);
  const velden = <T extends { readonly fields?: readonly FieldDefinitionNode[] }>(node: T): T => ({ ...node, fields: [...(node.fields ?? [])].sort(opNaam) });
  const zonder = visit(definitie, {
    StringValue: (_node, sleutel) => (sleutel === 'description' ? null : undefined),
    Directive: (node) => {
      // A subgraph that imports nothing of the federation spec writes its directives with the prefix.
      const naam = node.name.value.replace(/^federation__/, '');
      return TELT.has(naam) ? { ...node, name: { ...node.name, value: naam }, arguments: [...(node.arguments ?? [])].sort(opNaam) } : null;
    },
  });
  return print(visit(zonder, {
    ObjectTypeDefinition: velden,
    InterfaceTypeDefinition: velden,
    EnumTypeDefinition: (node) => ({ ...node, values: [...(node.values ?? [])].sort(opNaam) }),
    FieldDefinition: (node) => ({ ...node, directives: [...(node.directives ?? [])].sort(opNaam) }),
  }));
}

/** What a field needs before it is given (`@gegeven`). */
export interface Eis {
  readonly categorie: string | undefined;
  readonly niveau: string;
}

/** The requirement on a field; undefined when it is given always. */
export function eisVan({ directives }: Pick<FieldDefinitionNode, 'directives'>): Eis | undefined {
  const directive = directives?.find(({ name }) => name.value === 'gegeven');
  return directive && { categorie: argument(directive, 'categorie'), niveau: argument(directive, 'niveau') ?? 'MINIMAAL' };
}

function argument({ arguments: lijst }: ConstDirectiveNode, naam: string): string | undefined {
  const waarde = lijst?.find(({ name }) => name.value === naam)?.value;
  return waarde?.kind === Kind.ENUM || waarde?.kind === Kind.STRING ? waarde.value : undefined;
}
