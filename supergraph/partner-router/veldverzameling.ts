import { type DirectiveNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { type Operatie, voorwaarde } from './operatie.js';
import { Vraagfout } from './vraagfout.js';

/** An operation, with the values of the variables that switch fields on and off. */
export interface Verzamelaar {
  readonly operatie: Operatie;
  readonly schakelstand: ReadonlyMap<string, boolean>;
}

/**
 * The fields of merged selection sets by response key, fragments spread and `@include` and `@skip` applied
 * (GraphQL, CollectFields). `geldt` tells whether a type condition holds for the object at hand.
 */
export function veldenVan(
  sets: readonly SelectionSetNode[],
  { operatie, schakelstand }: Verzamelaar,
  geldt: (type: string) => boolean,
): Map<string, FieldNode[]> {
  const velden = new Map<string, FieldNode[]>();
  const gezien = new Set<string>();
  const verzamel = (set: SelectionSetNode): void => {
    for (const keuze of set.selections) {
      if (!doetMee(keuze.directives ?? [], schakelstand)) continue;
      if (keuze.kind === Kind.FIELD) {
        const sleutel = antwoordsleutel(keuze);
        const knopen = velden.get(sleutel);
        if (knopen) knopen.push(keuze);
        else velden.set(sleutel, [keuze]);
      } else if (keuze.kind === Kind.INLINE_FRAGMENT) {
        if (!keuze.typeCondition || geldt(keuze.typeCondition.name.value)) verzamel(keuze.selectionSet);
      } else if (!gezien.has(keuze.name.value)) {
        gezien.add(keuze.name.value);
        const fragment = operatie.fragmenten.get(keuze.name.value);
        if (!fragment) throw new Vraagfout('GRAPHQL_VALIDATION_FAILED', 'De vraag noemt een fragment dat zij niet bevat.');
        if (geldt(fragment.typeCondition.name.value)) verzamel(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) verzamel(set);
  return velden;
}

function antwoordsleutel(veld: FieldNode): string {
  const sleutel = veld.alias?.value ?? veld.name.value;
  // A legal name, but assigning it on an object changes the object's prototype instead of adding a key.
  if (sleutel === '__proto__') throw new Vraagfout('GRAPHQL_VALIDATION_FAILED', 'Kies een andere alias dan __proto__.');
  return sleutel;
}

function doetMee(directives: readonly DirectiveNode[], schakelstand: ReadonlyMap<string, boolean>): boolean {
  for (const directive of directives) {
    const naam = directive.name.value;
    if (naam !== 'include' && naam !== 'skip') continue;
    const is = voorwaarde(directive);
    const stand = typeof is === 'object' ? schakelstand.get(is.variabele) : is;
    if (stand === undefined) throw new Vraagfout('BAD_USER_INPUT', 'Een variabele van @include of @skip is geen ja of nee.');
    if (stand !== (naam === 'include')) return false;
  }
  return true;
}
