import { isTypeExtensionNode, Kind, print } from 'graphql';
import { canoniek, zonderBeschrijving } from '../canoniek.js';
import { contractdelen, sleutelVan } from '../contractdelen.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

/**
 * A type of the contract means the same at everybody: where a schema has it, it has exactly the contract's fields, types,
 * values and directives. Order and descriptions do not count. What a version lacks is not added by an extension.
 */
export const gedeeldType: Regel = maakRegel('gedeeld-type', function* ({ document, contract }): Generator<Vondst> {
  const delen = contractdelen(contract);
  for (const definitie of document.definitions) {
    const sleutel = sleutelVan(definitie);
    const norm = delen.get(sleutel);
    if (!norm) continue;
    if (isTypeExtensionNode(definitie)) {
      yield { plaats: sleutel, melding: `Het type ${sleutel} is van het contract en wordt hier uitgebreid.`, uitweg: 'Haal de uitbreiding weg, en zet eigen gegevens in een eigen veld van het bijdragetype.' };
    } else if (vorm(definitie) !== vorm(norm)) {
      yield {
        plaats: sleutel,
        melding: `${definitie.kind === Kind.DIRECTIVE_DEFINITION ? 'De directive' : 'Het type'} ${sleutel} is van het contract en wijkt af van versie ${contract}.`,
        uitweg: `Neem ${definitie.kind === Kind.DIRECTIVE_DEFINITION ? 'de directive' : 'het type'} over van /register/contract/${contract}.graphql.`,
      };
    }
  }
});

const vorm = (definitie: Parameters<typeof print>[0]): string => print(canoniek(zonderBeschrijving(definitie)));
