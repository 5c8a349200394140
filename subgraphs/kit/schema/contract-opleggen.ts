import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NameNode,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { leesSchemabestand } from '../../../schema/pakket.js';

const CONTRACT = ['kern.graphql', 'directives.graphql', 'bijdrage.graphql'].flatMap((bestand) => [...parse(leesSchemabestand(bestand)).definitions]);

type Veldentype = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const heeftNaam = (definitie: DefinitionNode): definitie is DefinitionNode & { name: { value: string } } => 'name' in definitie && definitie.name !== undefined;
const heeftVelden = (definitie: DefinitionNode): definitie is Veldentype =>
  definitie.kind === Kind.OBJECT_TYPE_DEFINITION || definitie.kind === Kind.INTERFACE_TYPE_DEFINITION;

/**
 * Puts the contract's own text in the place of what the classes printed: descriptions and directives live in `schema/*.graphql` only.
 * @param eigen names that keep what the classes say
 * @throws when a type of the contract has other fields or values than the contract
 */
export function legContractOp(uitKlassen: DocumentNode, eigen: ReadonlySet<string>): DocumentNode {
  const contract = new Map(CONTRACT.filter(heeftNaam).map((definitie) => [definitie.name.value, definitie]));
  for (const naam of eigen) contract.delete(naam);
  const bijdrage = contract.get('Bijdrage') as InterfaceTypeDefinitionNode | undefined;
  const gebruikt = new Set(['gegeven', 'Gegevenscategorie', 'Informatieniveau']);

  const rest = uitKlassen.definitions.flatMap((definitie): DefinitionNode[] => {
    if (!heeftNaam(definitie)) return [definitie];
    const norm = contract.get(definitie.name.value);
    if (norm) {
      eisGelijk(definitie, norm);
      gebruikt.add(definitie.name.value);
      return [];
    }
    if (bijdrage && heeftVelden(definitie) && definitie.interfaces?.some((naam) => naam.name.value === 'Bijdrage')) {
      return [{ ...definitie, fields: definitie.fields?.map((veld) => metContract(veld, bijdrage)) }];
    }
    return [definitie];
  });

  const normen = [...contract.values()].filter((definitie) => gebruikt.has(definitie.name.value));
  return { kind: Kind.DOCUMENT, definitions: [...normen, ...rest] };
}

/** A field of a contribution type, with the description and directives of the interface's field where it has none. */
function metContract(veld: FieldDefinitionNode, bijdrage: InterfaceTypeDefinitionNode): FieldDefinitionNode {
  const norm = bijdrage.fields?.find((kandidaat) => kandidaat.name.value === veld.name.value);
  return norm ? { ...veld, description: norm.description, directives: norm.directives } : veld;
}

function eisGelijk(definitie: DefinitionNode, norm: DefinitionNode & { name: { value: string } }): void {
  const [is, moet] = [kaal(definitie), kaal(norm)];
  if (is !== moet) throw new Error(`Het type ${norm.name.value} wijkt af van het contract.\nContract:\n${moet}\n\nKlasse:\n${is}`);
}

/** A definition without descriptions and directives, fields and values in alphabetical order: what must be equal. */
function kaal(definitie: DefinitionNode): string {
  const zonder = visit(definitie, {
    StringValue: (_node, sleutel) => (sleutel === 'description' ? null : undefined),
    Directive: () => null,
  });
  return print(visit(zonder, { ObjectTypeDefinition: opVolgorde, InterfaceTypeDefinition: opVolgorde, EnumTypeDefinition: opVolgorde }));
}

function opVolgorde<T extends Veldentype | EnumTypeDefinitionNode>(node: T): T {
  const opNaam = (a: { name: NameNode }, b: { name: NameNode }): number => a.name.value.localeCompare(b.name.value);
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) return { ...node, values: [...(node.values ?? [])].sort(opNaam) };
  return { ...node, fields: [...(node.fields ?? [])].sort(opNaam) };
}
