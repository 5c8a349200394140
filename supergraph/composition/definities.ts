import {
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeNode,
  visit,
} from 'graphql';

/** Something that a kind defines itself and that a reader must understand. */
export interface Onderdeel {
  /** Schema coordinate, such as `PolitieIncident.datum`. */
  readonly coordinaat: string;
  readonly wat: 'type' | 'veld' | 'argument' | 'invoerveld' | 'waarde';
  readonly naam: string;
  readonly beschrijving: StringValueNode | undefined;
  readonly directives: readonly ConstDirectiveNode[];
  /** All text that it has: its description, and what directives and a default value say. */
  readonly teksten: readonly string[];
  /** What a field gives or an argument takes. */
  readonly type?: TypeNode;
}

type Type = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Does this definition have fields that are asked for? */
export const heeftVelden = (definitie: ASTNode): definitie is Type =>
  definitie.kind === Kind.OBJECT_TYPE_DEFINITION || definitie.kind === Kind.INTERFACE_TYPE_DEFINITION;

/** The name of a definition; empty for what has none, such as `extend schema`. */
export const naamVan = (definitie: DefinitionNode): string => ('name' in definitie && definitie.name ? definitie.name.value : '');

/** The name within lists and exclamation marks. */
export const kernVan = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : kernVan(type.type));

/** How many lists lie around a type. */
export const lijstenOm = (type: TypeNode): number => (type.kind === Kind.NAMED_TYPE ? 0 : lijstenOm(type.type) + (type.kind === Kind.LIST_TYPE ? 1 : 0));

/** The parts of a type: itself, its fields with their arguments, and its values. */
export function onderdelenVan(definitie: TypeDefinitionNode, velden?: readonly FieldDefinitionNode[]): readonly Onderdeel[] {
  const type = definitie.name.value;
  const zelf = { coordinaat: type, wat: 'type', ...gemeen(definitie) } as const;
  if (heeftVelden(definitie)) return [zelf, ...(velden ?? definitie.fields ?? []).flatMap((veld) => onderdelenVanVeld(type, veld))];
  if (definitie.kind === Kind.ENUM_TYPE_DEFINITION) return [zelf, ...waardenVan(definitie).map((waarde) => ({ coordinaat: `${type}.${waarde.name.value}`, wat: 'waarde', ...gemeen(waarde) }) as const)];
  if (definitie.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
    return [zelf, ...invoerveldenVan(definitie).map((veld) => ({ coordinaat: `${type}.${veld.name.value}`, wat: 'invoerveld', type: veld.type, ...gemeen(veld) }) as const)];
  }
  return [zelf];
}

function onderdelenVanVeld(type: string, veld: FieldDefinitionNode): readonly Onderdeel[] {
  const coordinaat = `${type}.${veld.name.value}`;
  return [
    { coordinaat, wat: 'veld', type: veld.type, ...gemeen(veld) },
    ...(veld.arguments ?? []).map((argument) => ({ coordinaat: `${coordinaat}(${argument.name.value}:)`, wat: 'argument', type: argument.type, ...gemeen(argument) }) as const),
  ];
}

/** What every part has. */
function gemeen(node: TypeDefinitionNode | FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode) {
  const directives = node.directives ?? [];
  const standaard = 'defaultValue' in node && node.defaultValue ? [node.defaultValue] : [];
  return { naam: node.name.value, beschrijving: node.description, directives, teksten: [...(node.description ? [node.description] : []), ...directives, ...standaard].flatMap(tekstenIn) };
}

function tekstenIn(node: ASTNode): readonly string[] {
  const gevonden: string[] = [];
  visit(node, { StringValue: ({ value }) => void gevonden.push(value) });
  return gevonden;
}

const waardenVan = ({ values = [] }: EnumTypeDefinitionNode): readonly EnumValueDefinitionNode[] => values;
const invoerveldenVan = ({ fields = [] }: InputObjectTypeDefinitionNode): readonly InputValueDefinitionNode[] => fields;
