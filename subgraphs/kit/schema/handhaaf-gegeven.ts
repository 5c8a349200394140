import { defaultFieldResolver, getNamedType, type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema, isCompositeType, isObjectType, Kind } from 'graphql';
import { dekt, type Dekking, type Gegevenseis } from '../contract/gegeven.js';
import type { Gegevenscategorie, Informatieniveau } from '../contract/opsommingen.js';

type Plaats = GraphQLResolveInfo['path'];

/** What the bewijs of an answer covers. */
const dekkingen = new WeakMap<object, Dekking>();

/** The same by place in the response, for everything below the answer: one row may stand in two answers with different coverage. */
const dekkingPerPlaats = new WeakMap<Plaats, Dekking>();

/** Ties an answer to what its bewijs covers. Without this, no field with `@gegeven` of it is given. */
export function verbindDekking(antwoord: object, dekking: Dekking): void {
  dekkingen.set(antwoord, dekking);
}

/**
 * Makes every field with `@gegeven` null unless the bewijs covers its category and level.
 * What the schema says is thereby what happens: no resolver can forget it.
 */
export function handhaafGegeven(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const veld of Object.values(type.getFields())) {
      const eis = leesEis(veld);
      // Fields that lead to others are looked at too: they are how those find their coverage.
      if (!eis && !isCompositeType(getNamedType(veld.type))) continue;
      const resolve = veld.resolve ?? defaultFieldResolver;
      veld.resolve = (bron, args, context, info) => {
        const dekking = dekkingVan(bron, info.path.prev);
        if (eis && !(dekking && dekt(dekking, eis))) return null;
        return resolve(bron, args, context, info);
      };
    }
  }
}

/** What covers a field of this object: the bewijs of the answer in which it stands. */
function dekkingVan(bron: unknown, plaats: Plaats | undefined): Dekking | undefined {
  const eigen = typeof bron === 'object' && bron !== null ? dekkingen.get(bron) : undefined;
  if (eigen && plaats) dekkingPerPlaats.set(plaats, eigen);
  if (eigen) return eigen;
  for (let boven = plaats; boven; boven = boven.prev) {
    const dekking = dekkingPerPlaats.get(boven);
    if (dekking) return dekking;
  }
  return undefined;
}

function leesEis(veld: GraphQLField<unknown, unknown>): Gegevenseis | undefined {
  const directive = veld.astNode?.directives?.find((kandidaat) => kandidaat.name.value === 'gegeven');
  if (!directive) return undefined;
  const argument = (naam: string): string | undefined => {
    const waarde = directive.arguments?.find((kandidaat) => kandidaat.name.value === naam)?.value;
    if (waarde && waarde.kind !== Kind.ENUM) throw new Error(`Het argument ${naam} van @gegeven op ${veld.name} is niet te lezen.`);
    return waarde?.value;
  };
  return {
    categorie: argument('categorie') as Gegevenscategorie | undefined,
    niveau: (argument('niveau') ?? 'MINIMAAL') as Informatieniveau,
  };
}
