import { type DefinitionNode, type DocumentNode, type FieldDefinitionNode, isTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, type TypeDefinitionNode } from 'graphql';
import { CONTRACTVERSIES, type Contractversie } from '../../schema/contract.js';
import { bijdragetypeVan, type Soort } from '../../schema/register.js';
import { BIJDRAGE, contractdelen, contractvelden } from './contractdelen.js';
import { type Onderdeel, onderdelenVan } from './definities.js';
import type { Subgraph } from './samenstellen.js';

/** What a kind offers, before anything of it has been read. */
export interface Aanbod {
  /** Code of the kind. */
  readonly soort: string;
  /** What people call it. */
  readonly naam: string;
  /** Version of the contract that the SDL goes by. */
  readonly contract: string;
  readonly sdl: string;
  /** The other kinds. */
  readonly anderen: readonly Soort[];
  /** Every other subgraph. */
  readonly subgraphs: readonly Subgraph[];
}

/** What a kind offers, parsed: what the rules look at. */
export interface Kandidaat extends Aanbod {
  readonly contract: Contractversie;
  readonly document: DocumentNode;
  /** Name of the type with which the kind contributes. */
  readonly bijdragetype: string;
  /** The type with which the kind contributes, if the SDL has it. */
  readonly bijdrage: ObjectTypeDefinitionNode | undefined;
  /** Every type that is not of the contract, the contribution type among them. */
  readonly eigen: readonly TypeDefinitionNode[];
  /** The fields that the kind adds to its contribution. */
  readonly eigenVelden: readonly FieldDefinitionNode[];
  /** All that the kind defines itself: its types with their parts, of its contribution the added fields only. */
  readonly onderdelen: readonly Onderdeel[];
  /** Types of other subgraphs, with the name of the subgraph; not those of the contract. */
  readonly elders: ReadonlyMap<string, string>;
}

/** Puts together what the rules look at. */
export function leesKandidaat(aanbod: Aanbod, contract: Contractversie, document: DocumentNode): Kandidaat {
  const bijdragetype = bijdragetypeVan(aanbod.soort);
  const gedeeld = contractdelen(contract);
  const eigen = document.definitions.filter(isTypeDefinitionNode).filter(({ name }) => !gedeeld.has(name.value));
  const bijdrage = eigen.filter((type) => type.kind === Kind.OBJECT_TYPE_DEFINITION).find(({ name }) => name.value === bijdragetype);
  const vanContract = new Set(contractvelden(contract).map(({ name }) => name.value));
  const eigenVelden = (bijdrage?.fields ?? []).filter(({ name }) => !vanContract.has(name.value));
  return {
    ...aanbod,
    contract,
    document,
    bijdragetype,
    bijdrage,
    eigen,
    eigenVelden,
    onderdelen: eigen.flatMap((type) => onderdelenVan(type, type === bijdrage ? eigenVelden : undefined)),
    elders: typenElders(aanbod, bijdragetype),
  };
}

/** The coordinator has a reference to the contribution of every kind, also of this one; that is no type of another. */
function typenElders({ subgraphs }: Aanbod, bijdragetype: string): ReadonlyMap<string, string> {
  const gedeeld = new Set(CONTRACTVERSIES.flatMap((versie) => [...contractdelen(versie).keys()]));
  const namen = subgraphs.flatMap(({ naam, sdl }) =>
    parse(sdl, { noLocation: true })
      .definitions.filter(isTypeDefinitionNode)
      .filter((type) => !gedeeld.has(type.name.value) && type.name.value !== bijdragetype && !isVerwijzing(type))
      .map(({ name }) => [name.value, naam] as const),
  );
  return new Map(namen);
}

/** A contribution that this subgraph names and does not resolve: it belongs to the kind, which is among the others. */
const isVerwijzing = (type: DefinitionNode): boolean =>
  type.kind === Kind.OBJECT_TYPE_DEFINITION &&
  (type.interfaces ?? []).some(({ name }) => name.value === BIJDRAGE) &&
  (type.directives ?? []).some((directive) => directive.name.value === 'key' && (directive.arguments ?? []).some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value));
