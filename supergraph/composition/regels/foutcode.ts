import { Kind } from 'graphql';
import { FOUTEN } from '../../../schema/fouten.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

const FOUTOPSOMMING = /(?:Fout|Fouten|Foutcode|Foutcodes|Foutsoort|Error|Errorcode|ErrorCode|FoutCode|FoutSoort)$/;

/** One table of error codes for the whole chain: whoever handles an error looks in `schema/fouten.md`, and nowhere else. */
export const foutcode: Regel = maakRegel('foutcode', function* ({ eigen }): Generator<Vondst> {
  for (const type of eigen) {
    if (type.kind !== Kind.ENUM_TYPE_DEFINITION || !FOUTOPSOMMING.test(type.name.value)) continue;
    for (const { name } of type.values ?? []) {
      if (Object.hasOwn(FOUTEN, name.value)) continue;
      yield { plaats: `${type.name.value}.${name.value}`, melding: `De foutcode ${name.value} staat niet in de tabel van foutcodes.`, uitweg: 'Kies een code uit schema/fouten.md, of geef de opsomming een naam die niet van fouten spreekt.' };
    }
  }
});
