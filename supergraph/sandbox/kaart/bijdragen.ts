import { type DefinitionNode, type DocumentNode, type EnumValueDefinitionNode, type FieldDefinitionNode, type InputValueDefinitionNode, Kind, print, type TypeDefinitionNode } from 'graphql';

import { gegevenVan } from '../../composition/gegevenstabel.js';
import type { Niveau, Operatie, Type, Veld } from '../browser/kaart/vorm.js';
import { grafen, isVerborgen, join } from './join.js';

/** What one subgraph has of a supergraph. */
export interface Bijdrage {
  readonly typen: readonly Type[];
  readonly operaties: readonly Operatie[];
  /** Names of the subgraphs that resolve what it refers to. */
  readonly verwijst: readonly string[];
}

/** What the parts of a type have in common, whatever its kind. */
interface Onderdeel extends Veld {
  /** Who contributes it, as values of `join__Graph`. */
  readonly van: readonly string[];
}

const SOORTEN: Readonly<Record<TypeDefinitionNode['kind'], Type['soort']>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'type',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.ENUM_TYPE_DEFINITION]: 'enum',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'input',
  [Kind.SCALAR_TYPE_DEFINITION]: 'scalar',
};

/** Who contributes what to a supergraph, by name of the subgraph; nothing that clients never see. */
export function bijdragenIn(document: DocumentNode): ReadonlyMap<string, Bijdrage> {
  const namen = grafen(document);
  const wortels = wortelsIn(document);
  const typen = document.definitions.filter((een): een is TypeDefinitionNode => isType(een) && !isVerborgen(een)).map(ontleed);
  return new Map([...namen].map(([graaf, naam]) => [naam, {
    typen: typen.filter((type) => !wortels.has(type.naam) && type.eigenaars.includes(graaf)).map((type) => ({ naam: type.naam, soort: type.soort, uitleg: type.uitleg, eigen: type.eigenaars.length === 1, velden: van(type.onderdelen, graaf) })),
    operaties: typen.flatMap((type) => van(type.onderdelen, graaf).map(({ naam: operatie, geeft = '', uitleg }) => ({ soort: wortels.get(type.naam), naam: operatie, geeft, uitleg }))).filter((een): een is Operatie => een.soort !== undefined),
    verwijst: [...new Set(typen.filter(({ verwijzers }) => verwijzers.includes(graaf)).flatMap(({ eigenaars }) => eigenaars))].filter((ander) => ander !== graaf).map((ander) => namen.get(ander) ?? ander),
  }]));
}

function van(onderdelen: readonly Onderdeel[], graaf: string): readonly Veld[] {
  return onderdelen.filter((een) => een.van.includes(graaf)).map(({ van: _van, ...veld }) => veld);
}

function ontleed(definitie: TypeDefinitionNode) {
  const deelnames = join(definitie, 'type');
  const alle = [...new Set(deelnames.flatMap(({ graph }) => graph ?? []))];
  const oplossers = new Set(deelnames.filter(({ resolvable }) => resolvable !== false).map(({ graph }) => graph));
  // Whoever only has a key refers to what another resolves.
  const verwijzers = oplossers.size === 0 ? [] : alle.filter((graaf) => !oplossers.has(graaf));
  const onderdelen = onderdelenVan(definitie, alle.filter((graaf) => !verwijzers.includes(graaf)));
  const dragers = 'fields' in definitie ? new Set(onderdelen.flatMap((een) => een.van)) : new Set(alle);
  return { naam: definitie.name.value, soort: SOORTEN[definitie.kind], uitleg: uitlegVan(definitie), onderdelen, eigenaars: alle.filter((graaf) => dragers.has(graaf)), verwijzers };
}

function onderdelenVan(definitie: TypeDefinitionNode, standaard: readonly string[]): readonly Onderdeel[] {
  switch (definitie.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return [];
    case Kind.UNION_TYPE_DEFINITION:
      return (definitie.types ?? []).map(({ name: { value } }) => ({ naam: value, uitleg: '', van: join(definitie, 'unionMember').filter(({ member }) => member === value).flatMap(({ graph }) => graph ?? []) }));
    case Kind.ENUM_TYPE_DEFINITION:
      return (definitie.values ?? []).filter((waarde) => !isVerborgen(waarde)).map((waarde) => ({ naam: waarde.name.value, uitleg: uitlegVan(waarde), van: join(waarde, 'enumValue').flatMap(({ graph }) => graph ?? []) }));
    default:
      return ((definitie.fields ?? []) as readonly (FieldDefinitionNode | InputValueDefinitionNode)[]).filter((veld) => !isVerborgen(veld)).map((veld) => ({ ...alsVeld(veld), van: dragersVan(veld, standaard) }));
  }
}

/** A field that names no subgraph is of every one that resolves the type. */
function dragersVan(veld: FieldDefinitionNode | InputValueDefinitionNode, standaard: readonly string[]): readonly string[] {
  const genoemd = join(veld, 'field').filter(({ graph }) => graph !== undefined);
  return genoemd.length === 0 ? standaard : genoemd.filter(({ external }) => external !== true).flatMap(({ graph }) => graph ?? []);
}

function alsVeld(veld: FieldDefinitionNode | InputValueDefinitionNode): Veld {
  const eis = veld.kind === Kind.FIELD_DEFINITION ? gegevenVan(veld) : undefined;
  return { naam: veld.name.value, geeft: print(veld.type), uitleg: uitlegVan(veld), ...(eis && { ...(eis.categorie !== undefined && { categorie: eis.categorie }), niveau: eis.niveau as Niveau }) };
}

const uitlegVan = ({ description }: Pick<TypeDefinitionNode | FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode, 'description'>): string => description?.value.replace(/\s+/g, ' ') ?? '';

/** Whether it is a type of the contract, and not one of the machinery of federation. */
function isType(definitie: DefinitionNode): definitie is TypeDefinitionNode {
  return definitie.kind in SOORTEN && !/^(join|link)__/.test((definitie as TypeDefinitionNode).name.value);
}

function wortelsIn({ definitions }: DocumentNode): ReadonlyMap<string, Operatie['soort']> {
  return new Map(definitions.flatMap((een) => (een.kind === Kind.SCHEMA_DEFINITION ? een.operationTypes.map(({ operation, type }) => [type.name.value, operation] as const) : [])));
}
