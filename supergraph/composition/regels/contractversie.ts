import { CONTRACT, CONTRACTVERSIES, isContractversie } from '../../../schema/contract.js';
import { maakRegel, type Tekstregel, type Vondst } from './regel.js';

/** A version of the contract that there is not: there is nothing to hold the schema against. */
export const contractversie: Tekstregel = maakRegel('contractversie', function* ({ contract }): Generator<Vondst> {
  if (isContractversie(contract)) return;
  yield {
    plaats: 'contract',
    melding: `De genoemde versie van het contract bestaat niet; er zijn ${CONTRACTVERSIES.join(' en ')}.`,
    uitweg: `Publiceer volgens contract ${CONTRACT}, te vinden op /register/contract/${CONTRACT}.graphql.`,
  };
});
