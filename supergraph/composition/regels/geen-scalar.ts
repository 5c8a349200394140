import { Kind } from 'graphql';
import { maakRegel, type Regel, type Vondst } from './regel.js';

/** No scalars of one's own: what has no shape cannot be checked, described, divided over levels or read by who does not know it. */
export const geenScalar: Regel = maakRegel('geen-scalar', function* ({ eigen }): Generator<Vondst> {
  for (const { kind, name } of eigen) {
    if (kind !== Kind.SCALAR_TYPE_DEFINITION) continue;
    yield { plaats: name.value, melding: `Het type ${name.value} is een eigen scalar.`, uitweg: 'Gebruik String, Int, Float, Boolean, ID of een scalar van het contract, of maak er een type met velden van.' };
  }
});
