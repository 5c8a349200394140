import { defaultFieldResolver, getNamedType, type GraphQLField, type GraphQLSchema, isCompositeType, isObjectType, Kind } from 'graphql';
import { dekt, type Dekking, type Gegevenseis } from '../contract/gegeven.js';
import type { Gegevenscategorie, Informatieniveau } from '../contract/opsommingen.js';

/** What the bewijs of this answer covers; passed down from the contribution to everything below it. */
const dekkingen = new WeakMap<object, Dekking>();

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
      const samengesteld = isCompositeType(getNamedType(veld.type));
      if (!eis && !samengesteld) continue;
      const resolve = veld.resolve ?? defaultFieldResolver;
      veld.resolve = (bron, args, context, info) => {
        const dekking = typeof bron === 'object' && bron !== null ? dekkingen.get(bron) : undefined;
        if (eis && !(dekking && dekt(dekking, eis))) return null;
        const waarde: unknown = resolve(bron, args, context, info);
        return dekking && samengesteld ? geefDoor(waarde, dekking) : waarde;
      };
    }
  }
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

function geefDoor(waarde: unknown, dekking: Dekking): unknown {
  if (waarde instanceof Promise) return waarde.then((klaar) => geefDoor(klaar, dekking));
  for (const deel of Array.isArray(waarde) ? waarde : [waarde]) {
    if (typeof deel === 'object' && deel !== null) dekkingen.set(deel, dekking);
  }
  return waarde;
}
