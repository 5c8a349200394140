import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

import type { Ontlede } from '../gateway/opties.js';

/** The root field that begins a round. */
export const RONDEVELD = 'bepalenBekendheid';

/**
 * The root fields of the schema that an operation asks, each once; introspection is none. By their names in the
 * schema: an alias, the name of the operation and whatever else the client made up is not looked at.
 */
export function hoofdvelden({ document, operation, schema }: Ontlede): readonly string[] {
  const velden = schema.getRootType(operation.operation)?.getFields() ?? {};
  const fragmenten = new Map(document.definitions.filter((deel): deel is FragmentDefinitionNode => deel.kind === Kind.FRAGMENT_DEFINITION).map((deel) => [deel.name.value, deel]));
  const namen = new Set<string>();
  const bezocht = new Set<SelectionSetNode>();
  const wachtend: SelectionSetNode[] = [operation.selectionSet];
  for (let keuze = wachtend.pop(); keuze; keuze = wachtend.pop()) {
    if (bezocht.has(keuze)) continue;
    bezocht.add(keuze);
    for (const knoop of keuze.selections) {
      if (knoop.kind === Kind.FIELD) {
        if (Object.hasOwn(velden, knoop.name.value)) namen.add(knoop.name.value);
        continue;
      }
      const onder = knoop.kind === Kind.INLINE_FRAGMENT ? knoop : fragmenten.get(knoop.name.value);
      if (onder) wachtend.push(onder.selectionSet);
    }
  }
  return [...namen];
}
