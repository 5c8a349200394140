import { isTypeExtensionNode, Kind } from 'graphql';
import { contractdelen, sleutelVan } from '../contractdelen.js';
import { onderdelenVan } from '../definities.js';
import type { Kandidaat } from '../kandidaat.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

/** Nothing is said twice: a type or part that stands there two times, or in pieces, could be read in two ways. */
export const eenduidig: Regel = maakRegel('eenduidig', function* ({ document, eigen, elders, contract }: Kandidaat): Generator<Vondst> {
  yield* dubbele(document.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION).filter((definitie) => !isTypeExtensionNode(definitie)).map(sleutelVan).filter(Boolean));
  for (const type of eigen) yield* dubbele(onderdelenVan(type).map(({ coordinaat }) => coordinaat));
  for (const { name } of document.definitions.filter(isTypeExtensionNode)) {
    if (elders.has(name.value) || contractdelen(contract).has(name.value)) continue;
    yield { plaats: name.value, melding: `Het type ${name.value} wordt uitgebreid met extend.`, uitweg: 'Zet alles van het type in één definitie.' };
  }
});

function* dubbele(plaatsen: readonly string[]): Generator<Vondst> {
  const gezien = new Set<string>();
  for (const plaats of plaatsen) {
    if (gezien.has(plaats)) yield { plaats, melding: `De naam ${plaats} staat er meer dan één keer.`, uitweg: 'Laat er één staan.' };
    gezien.add(plaats);
  }
}
