import { Kind } from 'graphql';
import type { Kandidaat } from '../kandidaat.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

/**
 * What another organisation fills in may be missing: it is down, may not give it, or does not have it. A field with `!` would
 * then take everything above it with it. So every own field of the contribution is nullable, and every field with `@gegeven`.
 */
export const nullable: Regel = maakRegel('nullable', function* ({ onderdelen, bijdragetype }: Kandidaat): Generator<Vondst> {
  for (const { coordinaat, wat, type, directives } of onderdelen) {
    if (wat !== 'veld' || type?.kind !== Kind.NON_NULL_TYPE) continue;
    const inBijdrage = coordinaat.startsWith(`${bijdragetype}.`);
    if (!inBijdrage && !directives.some(({ name }) => name.value === 'gegeven')) continue;
    yield {
      plaats: coordinaat,
      melding: inBijdrage ? 'Een eigen veld van de bijdrage eindigt op een uitroepteken.' : 'Een veld met @gegeven eindigt op een uitroepteken, en is null als het bewijs het niet dekt.',
      uitweg: 'Haal het laatste uitroepteken van het type weg.',
    };
  }
});
