import { buildASTSchema, type DocumentNode, type FieldDefinitionNode, type GraphQLObjectType, type GraphQLSchema, isObjectType, Kind, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode, parse } from 'graphql';
import type { Contractversie } from '../../../../schema/contract.js';
import { bijdragetypeVan } from '../../../../schema/register.js';
import { NietTeBeoordelen } from '../uitslag.js';
import { type Benoemd, contractdefinities, definitiesIn, eisVan, type Eis } from './contractnorm.js';

type Objectdefinitie = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Root types: of the subgraph itself, not of the kind. */
const WORTELS = new Set(['Query', 'Mutation', 'Subscription']);

/** What the organisation says that it answers. */
export interface Soortkennis {
  /** Its SDL; undefined when it gave none that can be read. */
  readonly document: DocumentNode | undefined;
  readonly contract: ReadonlyMap<string, Benoemd>;
  /** The contribution type: the fields of the contract, and those of its own. */
  readonly type: GraphQLObjectType;
  readonly schema: GraphQLSchema;
  readonly contractvelden: readonly string[];
  readonly eigenVelden: readonly FieldDefinitionNode[];
  readonly eigenTypen: readonly Benoemd[];
  /** What each field needs, by `Type.veld`: of the contract what the contract says, of its own what its SDL says. */
  readonly eisen: ReadonlyMap<string, Eis>;
  /** Every category of the contract. */
  readonly alleCategorieen: readonly string[];
  /** The categories that some field here needs. */
  readonly categorieen: readonly string[];
}

/** The contribution types in an SDL. */
export function bijdragedefinities(document: DocumentNode): readonly Objectdefinitie[] {
  return document.definitions.filter((definitie): definitie is Objectdefinitie =>
    (definitie.kind === Kind.OBJECT_TYPE_DEFINITION || definitie.kind === Kind.OBJECT_TYPE_EXTENSION) && (definitie.interfaces ?? []).some(({ name }) => name.value === 'Bijdrage'));
}

/** Types that a subgraph does not define itself: of federation, of a link, and of introspection. */
export const isVanFederatie = (naam: string): boolean => naam.startsWith('_') || naam.includes('__');

/**
 * What is known of the kind, from its SDL and the contract.
 * @throws NietTeBeoordelen when neither the SDL nor the set-up says which kind it is
 */
export function leesSoort(sdl: string | undefined, versie: Contractversie, soort: string | undefined): Soortkennis {
  const contract = contractdefinities(versie);
  const document = sdl === undefined ? undefined : ontleed(sdl);
  const bijdrage = document && bijdragedefinities(document)[0];
  const naam = soort === undefined ? bijdrage?.name.value : bijdragetypeVan(soort);
  if (naam === undefined) throw new NietTeBeoordelen('De SDL noemt geen type dat Bijdrage uitvoert, en de soort is niet gegeven.');
  const norm = contract.get('Bijdrage') as Benoemd & { readonly fields?: readonly FieldDefinitionNode[] };
  const contractvelden = norm.fields ?? [];
  const gedeeld = new Set(contractvelden.map(({ name }) => name.value));
  const eigenVelden = (bijdrage?.fields ?? []).filter(({ name }) => !gedeeld.has(name.value));
  const eigenTypen = (document ? definitiesIn(document) : []).filter((definitie) =>
    definitie.kind !== Kind.DIRECTIVE_DEFINITION && !contract.has(definitie.name.value) && definitie.name.value !== naam && !WORTELS.has(definitie.name.value) && !isVanFederatie(definitie.name.value));
  const heel = bouw([...contract.values()], eigenTypen, { naam, velden: [...contractvelden, ...eigenVelden] }) ?? bouw([...contract.values()], [], { naam, velden: contractvelden });
  const type = heel?.getType(naam);
  if (!heel || !isObjectType(type)) throw new NietTeBeoordelen('Van de SDL en het contract is geen schema te maken.');
  const eisen = eisenIn(heel);
  return {
    document, contract, type, schema: heel, contractvelden: [...gedeeld], eigenVelden: eigenVelden.filter(({ name }) => name.value in type.getFields()), eigenTypen, eisen,
    alleCategorieen: waardenVan(contract.get('Gegevenscategorie')),
    categorieen: [...new Set([...eisen.values()].flatMap(({ categorie }) => categorie ?? []))],
  };
}

function ontleed(sdl: string): DocumentNode | undefined {
  try {
    return parse(sdl);
  } catch {
    return undefined;
  }
}

/** @returns undefined when the definitions do not fit together */
function bouw(contract: readonly Benoemd[], eigen: readonly Benoemd[], bijdrage: { readonly naam: string; readonly velden: readonly FieldDefinitionNode[] }): GraphQLSchema | undefined {
  const type: ObjectTypeDefinitionNode = {
    kind: Kind.OBJECT_TYPE_DEFINITION,
    name: { kind: Kind.NAME, value: bijdrage.naam },
    interfaces: [{ kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Bijdrage' } }],
    fields: bijdrage.velden,
  };
  try {
    const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions: [...contract, ...eigen, type] }, { assumeValidSDL: true });
    // Fields are read when they are first needed, and what they name need not exist.
    for (const een of Object.values(schema.getTypeMap())) if (isObjectType(een)) een.getFields();
    return schema;
  } catch {
    return undefined;
  }
}

function eisenIn(schema: GraphQLSchema): ReadonlyMap<string, Eis> {
  const eisen = new Map<string, Eis>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const veld of Object.values(type.getFields())) {
      const eis = veld.astNode && eisVan(veld.astNode);
      if (eis) eisen.set(`${type.name}.${veld.name}`, eis);
    }
  }
  return eisen;
}

const waardenVan = (definitie: Benoemd | undefined): readonly string[] => (definitie?.kind === Kind.ENUM_TYPE_DEFINITION ? (definitie.values ?? []).map(({ name }) => name.value) : []);
