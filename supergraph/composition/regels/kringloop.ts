import { Kind, type TypeDefinitionNode } from 'graphql';
import { BIJDRAGE } from '../contractdelen.js';
import { heeftVelden, kernVan } from '../definities.js';
import type { Kandidaat } from '../kandidaat.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

/** Types below the contribution: two pages within each other (type, page, edge, line) and one more. */
const MAX_DIEPTE = 8;

/**
 * Own types lead down and come to an end. A circle lets a small question become a large one and a plan never end, also through
 * `Bijdrage`, an interface, a union or an input type; a long chain is the same by other means.
 */
export const kringloop: Regel = maakRegel('kringloop', function* ({ eigen, bijdragetype }: Kandidaat): Generator<Vondst> {
  const naar = new Map(eigen.map((type) => [type.name.value, doelenVan(type, eigen, bijdragetype)]));
  const dieptes = new Map<string, number>();
  for (const naam of naar.keys()) {
    const kring = zoekKring(naam, naar, dieptes, []);
    if (kring) {
      yield { plaats: kring[0] ?? naam, melding: `De typen vormen een kring: ${kring.slice(0, 6).join(' → ')}.`, uitweg: 'Haal het veld weg dat terugwijst, of wijs terug met een kenmerk (String) in plaats van een type.' };
      return;
    }
  }
  for (const [naam, diepte] of dieptes) {
    if (diepte > MAX_DIEPTE && ![...dieptes].some(([ander, dieper]) => dieper > diepte && naar.get(ander)?.includes(naam))) {
      yield { plaats: naam, melding: `Onder dit type liggen ${diepte} typen in elkaar; ten hoogste ${MAX_DIEPTE} mag.`, uitweg: 'Maak de typen platter.' };
    }
  }
});

/** Where a type leads; a shared interface leads back to the own contribution. */
function doelenVan(type: TypeDefinitionNode, eigen: readonly TypeDefinitionNode[], bijdragetype: string): readonly string[] {
  const namen = new Set(eigen.map(({ name }) => name.value));
  const genoemd =
    type.kind === Kind.UNION_TYPE_DEFINITION
      ? (type.types ?? []).map(({ name }) => name.value)
      : heeftVelden(type)
        ? (type.fields ?? []).flatMap((veld) => [kernVan(veld.type), ...(veld.arguments ?? []).map((argument) => kernVan(argument.type))])
        : type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION
          ? (type.fields ?? []).map((veld) => kernVan(veld.type))
          : [];
  const uitvoerders = type.kind === Kind.INTERFACE_TYPE_DEFINITION ? eigen.filter((ander) => heeftVelden(ander) && ander.interfaces?.some(({ name }) => name.value === type.name.value)).map(({ name }) => name.value) : [];
  return [...new Set([...genoemd.map((naam) => (naam === BIJDRAGE ? bijdragetype : naam)), ...uitvoerders])].filter((naam) => namen.has(naam));
}

/** The first circle from here; on the way back how many types lie below each. */
function zoekKring(naam: string, naar: ReadonlyMap<string, readonly string[]>, dieptes: Map<string, number>, pad: readonly string[]): readonly string[] | undefined {
  if (pad.includes(naam)) return [...pad.slice(pad.indexOf(naam)), naam];
  if (dieptes.has(naam)) return undefined;
  let diepte = 0;
  for (const doel of naar.get(naam) ?? []) {
    const kring = zoekKring(doel, naar, dieptes, [...pad, naam]);
    if (kring) return kring;
    diepte = Math.max(diepte, 1 + (dieptes.get(doel) ?? 0));
  }
  dieptes.set(naam, diepte);
  return undefined;
}
