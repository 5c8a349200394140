import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field of an operation with all fragments written out. */
export interface Veldkeuze {
  readonly knoop: FieldNode;
  /** Type and name of the field, such as `Uitvraag.bijdrage`. */
  readonly veld: string;
  readonly type: GraphQLNamedType;
  /** Response keys from the root, such as `bepalenBekendheid.uitvragen.bijdrage`. */
  readonly pad: string;
  /** Whether it stands in a list: then it is answered as often as the list is long. */
  readonly inLijst: boolean;
  /** What must hold for this field to be answered: directives and narrowing type conditions on the way to it. */
  readonly voorwaarden: ReadonlySet<unknown>;
}

interface Plek {
  readonly ouder: GraphQLNamedType;
  readonly pad: string;
  readonly inLijst: boolean;
  readonly voorwaarden: ReadonlySet<unknown>;
}

/** The fragments of a document by name. */
export function fragmentenVan(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(document.definitions.filter((deel) => deel.kind === Kind.FRAGMENT_DEFINITION).map((deel) => [deel.name.value, deel]));
}

/**
 * All fields of one operation, in order, as the executor would meet them. Fields that are not in the schema and
 * introspection are left out. Takes as long as the operation is large, and for ever when a fragment leads back to
 * itself: `omvang` comes first.
 */
export function* veldkeuzes(schema: GraphQLSchema, operatie: OperationDefinitionNode, fragmenten: ReadonlyMap<string, FragmentDefinitionNode>): Generator<Veldkeuze> {
  const wortel = schema.getRootType(operatie.operation);
  if (wortel) yield* loop(schema, fragmenten, operatie.selectionSet, { ouder: wortel, pad: '', inLijst: false, voorwaarden: new Set() });
}

function* loop(schema: GraphQLSchema, fragmenten: ReadonlyMap<string, FragmentDefinitionNode>, selectie: SelectionSetNode, plek: Plek): Generator<Veldkeuze> {
  for (const keuze of selectie.selections) {
    const voorwaarden = keuze.directives?.length ? met(plek.voorwaarden, keuze) : plek.voorwaarden;
    if (keuze.kind === Kind.FIELD) {
      const definitie = isObjectType(plek.ouder) || isInterfaceType(plek.ouder) ? plek.ouder.getFields()[keuze.name.value] : undefined;
      if (!definitie) continue;
      const type = getNamedType(definitie.type);
      const sleutel = keuze.alias?.value ?? keuze.name.value;
      const pad = plek.pad === '' ? sleutel : `${plek.pad}.${sleutel}`;
      const { inLijst } = plek;
      yield { knoop: keuze, veld: `${plek.ouder.name}.${definitie.name}`, type, pad, inLijst, voorwaarden };
      if (keuze.selectionSet) yield* loop(schema, fragmenten, keuze.selectionSet, { ouder: type, pad, inLijst: inLijst || isListType(getNullableType(definitie.type)), voorwaarden });
      continue;
    }
    const fragment = keuze.kind === Kind.INLINE_FRAGMENT ? keuze : fragmenten.get(keuze.name.value);
    if (!fragment) continue;
    const opType = fragment.typeCondition?.name.value;
    const type = opType === undefined ? plek.ouder : schema.getType(opType);
    if (!isCompositeType(type)) continue;
    const enger = type !== plek.ouder ? met(voorwaarden, `${plek.pad} op ${type.name}`) : voorwaarden;
    yield* loop(schema, fragmenten, fragment.selectionSet, { ...plek, ouder: type, voorwaarden: enger });
  }
}

function met<T>(verzameling: ReadonlySet<T>, element: T): ReadonlySet<T> {
  return new Set(verzameling).add(element);
}
