import { isTypeDefinitionNode, Kind, specifiedScalarTypes, visit } from 'graphql';
import type { Kandidaat } from '../kandidaat.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

const INGEBOUWD = specifiedScalarTypes.map(({ name }) => name);

/** The schema stands by itself: every type that it names is in it, those of the contract too, and so is `@gegeven`. */
export const volledig: Regel = maakRegel('volledig', function* ({ document, contract }: Kandidaat): Generator<Vondst> {
  const bekend = new Set([...INGEBOUWD, ...document.definitions.filter(isTypeDefinitionNode).map(({ name }) => name.value)]);
  const heeftGegeven = document.definitions.some((definitie) => definitie.kind === Kind.DIRECTIVE_DEFINITION && definitie.name.value === 'gegeven');
  const genoemd = new Set<string>();
  let gebruiktGegeven = false;
  visit(document, { NamedType: ({ name }) => void genoemd.add(name.value), Directive: ({ name }) => void (gebruiktGegeven ||= name.value === 'gegeven') });
  const uitweg = `Neem het over van /register/contract/${contract}.graphql als het van het contract is, en definieer het anders zelf.`;
  for (const naam of genoemd) if (!bekend.has(naam)) yield { plaats: naam, melding: `Het type ${naam} wordt genoemd en staat niet in het schema.`, uitweg };
  if (gebruiktGegeven && !heeftGegeven) yield { plaats: '@gegeven', melding: 'De directive @gegeven wordt gebruikt en staat niet in het schema.', uitweg };
});
