import { type DefinitionNode, type DocumentNode, isTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print, visit } from 'graphql';
import type { Contractversie } from '../../schema/contract.js';
import { bijdragetypeVan, voorvoegsel } from '../../schema/register.js';
import { canoniek, opTekst } from './canoniek.js';
import { BIJDRAGE, contractdelen, contractvelden, sleutelVan } from './contractdelen.js';
import { KOP } from './kop.js';
import { begintMet } from './regels/voorvoegsel.js';

/**
 * What a kind adds to the contract: its own types, and of its contribution type the fields that the contract does not have.
 * In one form, so that equal additions are equal bytes. What is not its own is not in it, whatever the schema says.
 */
export function aanvullingVan(soort: string, document: DocumentNode, contract: Contractversie): string {
  const [begin, bijdragetype] = [voorvoegsel(soort), bijdragetypeVan(soort)];
  const vanContract = new Set(contractvelden(contract).map(({ name }) => name.value));
  const eigen = document.definitions
    .filter(isTypeDefinitionNode)
    .filter(({ name }) => begintMet(name.value, begin) && !contractdelen(contract).has(name.value))
    .map((type) => (type.name.value === bijdragetype && type.kind === Kind.OBJECT_TYPE_DEFINITION ? alleenEigen(type, vanContract) : type))
    .sort((een, ander) => opTekst(een.name.value, ander.name.value));
  return tekst(eigen.map(canoniek));
}

/**
 * The whole SDL of a kind: its additions with the contract in this version, of which only what is used.
 * @param aanvulling as `aanvullingVan` made it
 */
export function soortSdl(soort: string, aanvulling: string, contract: Contractversie): string {
  const bijdragetype = bijdragetypeVan(soort);
  const eigen = parse(aanvulling, { noLocation: true }).definitions.map((definitie) =>
    definitie.kind === Kind.OBJECT_TYPE_DEFINITION && definitie.name.value === bijdragetype ? alsBijdrage(definitie, contract) : definitie,
  );
  return `${KOP}\n${tekst([...gebruiktVan(contract, eigen), ...eigen])}`;
}

/** Of a contribution what the contract does not give it. */
function alleenEigen(type: ObjectTypeDefinitionNode, vanContract: ReadonlySet<string>): ObjectTypeDefinitionNode {
  return { ...type, interfaces: [], directives: [], fields: type.fields?.filter(({ name }) => !vanContract.has(name.value)) };
}

function alsBijdrage(type: ObjectTypeDefinitionNode, contract: Contractversie): ObjectTypeDefinitionNode {
  const kop = parse(`type ${type.name.value} implements ${BIJDRAGE} @key(fields: "oin bewijs")`, { noLocation: true }).definitions[0] as ObjectTypeDefinitionNode;
  return { ...kop, description: type.description, fields: [...contractvelden(contract), ...(type.fields ?? [])] };
}

/** What of the contract these definitions name, and what that names in turn; in the contract's order. */
function gebruiktVan(contract: Contractversie, eigen: readonly DefinitionNode[]): readonly DefinitionNode[] {
  const delen = contractdelen(contract);
  const gebruikt = new Set<string>();
  const bekijk = (definitie: DefinitionNode): void => {
    visit(definitie, { NamedType: ({ name }) => neem(name.value), Directive: ({ name }) => neem(`@${name.value}`) });
  };
  const neem = (sleutel: string): void => {
    const deel = delen.get(sleutel);
    if (!deel || gebruikt.has(sleutel)) return;
    gebruikt.add(sleutel);
    bekijk(deel);
  };
  eigen.forEach(bekijk);
  return [...delen.values()].filter((deel) => gebruikt.has(sleutelVan(deel)));
}

const tekst = (definities: readonly DefinitionNode[]): string => `${print({ kind: Kind.DOCUMENT, definitions: definities })}\n`;
