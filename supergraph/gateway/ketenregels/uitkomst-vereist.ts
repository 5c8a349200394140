import { type FragmentDefinitionNode, getLocation, type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';

import type { Weigering } from '../weigering.js';
import { UITKOMST, isBijdrage } from './bijdrage.js';
import type { Veldkeuze } from './veldkeuzes.js';

/**
 * Who selects from a Bijdrage selects `uitkomst`, under its own name and without conditions: else a partner that
 * did not answer reads as one with nothing to share. What stands in `... on PolitieBijdrage` holds for one kind only
 * and does not count. Selections on the same response path are one selection, as they are for the executor.
 */
export function uitkomstVereist(schema: GraphQLSchema, keuzes: readonly Veldkeuze[], fragmenten: ReadonlyMap<string, FragmentDefinitionNode>): Weigering | undefined {
  const bijdragen = keuzes.filter(({ type }) => isBijdrage(schema, type));
  const met = bijdragen.filter(({ knoop, type }) => knoop.selectionSet && heeftUitkomst(knoop.selectionSet, type.name, fragmenten, new Set()));
  const zonder = bijdragen.find((keuze) => !met.some((ander) => ander.pad === keuze.pad && geldtAltijdMet(ander, keuze)));
  if (!zonder) return undefined;
  const plaats = zonder.knoop.loc;
  return { code: 'UITKOMST_VEREIST', ...(plaats && { locations: [getLocation(plaats.source, plaats.start)] }) };
}

/** Whether `ander` is answered whenever `keuze` is: it asks for nothing that `keuze` does not ask for. */
function geldtAltijdMet(ander: Veldkeuze, keuze: Veldkeuze): boolean {
  return [...ander.voorwaarden].every((voorwaarde) => keuze.voorwaarden.has(voorwaarde));
}

function heeftUitkomst(selectie: SelectionSetNode, type: string, fragmenten: ReadonlyMap<string, FragmentDefinitionNode>, gezien: Set<string>): boolean {
  return selectie.selections.some((keuze) => {
    if (keuze.directives?.length) return false;
    if (keuze.kind === Kind.FIELD) return keuze.name.value === UITKOMST && (keuze.alias?.value ?? UITKOMST) === UITKOMST;
    const fragment = keuze.kind === Kind.INLINE_FRAGMENT ? keuze : fragmenten.get(keuze.name.value);
    if (!fragment || fragment.directives?.length) return false;
    if (keuze.kind === Kind.FRAGMENT_SPREAD) {
      if (gezien.has(keuze.name.value)) return false;
      gezien.add(keuze.name.value);
    }
    return (fragment.typeCondition?.name.value ?? type) === type && heeftUitkomst(fragment.selectionSet, type, fragmenten, gezien);
  });
}
