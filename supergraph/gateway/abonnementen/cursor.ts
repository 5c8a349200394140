import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

import type { Gebeurtenis } from './bovenstroom.js';

/** The field in which an event says where it stands, so that one can go on after it. */
const CURSORVELD = 'cursor';
const MAX_TEKENS = 500;

/** Where the cursor stands in the events of a subscription, when it was asked for; under the name that was given to it. */
export function cursorplaats(operatie: OperationDefinitionNode, fragmenten: Readonly<Record<string, FragmentDefinitionNode>>): (gebeurtenis: Gebeurtenis) => string | undefined {
  const velden = [...veldenVan(operatie.selectionSet, fragmenten)];
  const [wortel] = velden;
  const veld = wortel?.selectionSet && [...veldenVan(wortel.selectionSet, fragmenten)].find(({ name }) => name.value === CURSORVELD);
  if (!wortel || !veld) return () => undefined;
  const [buiten, binnen] = [wortel, veld].map(({ alias, name }) => (alias ?? name).value) as [string, string];
  return ({ data }) => {
    const inhoud: unknown = data?.[buiten];
    const cursor = typeof inhoud === 'object' && inhoud !== null ? (inhoud as Record<string, unknown>)[binnen] : undefined;
    return typeof cursor === 'string' && cursor.length <= MAX_TEKENS ? cursor : undefined;
  };
}

function* veldenVan({ selections }: SelectionSetNode, fragmenten: Readonly<Record<string, FragmentDefinitionNode>>): Generator<SelectionSetNode['selections'][number] & { kind: Kind.FIELD }> {
  for (const keuze of selections) {
    if (keuze.kind === Kind.FIELD) yield keuze;
    else if (keuze.kind === Kind.INLINE_FRAGMENT) yield* veldenVan(keuze.selectionSet, fragmenten);
    else {
      // The engine has seen that no fragment leads back to itself.
      const fragment = fragmenten[keuze.name.value];
      if (fragment) yield* veldenVan(fragment.selectionSet, fragmenten);
    }
  }
}
