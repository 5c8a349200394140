import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { isLeesbaar } from '../../../schema/identificatie/leesbaar.js';
import type { Bevinding } from '../../../schema/publicatie.js';
import { GRENZEN } from './omvang.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

const NAAM = 'leesbaar';

/** A text that is no SDL, with the line and column where reading stopped. Letters outside ASCII in a name are among that. */
export function leesSdl(sdl: string): DocumentNode | Bevinding {
  try {
    return parse(sdl, { maxTokens: GRENZEN.tokens });
  } catch (fout) {
    const plek = fout instanceof GraphQLError ? fout.locations?.[0] : undefined;
    return {
      regel: NAAM,
      ernst: 'FOUT',
      plaats: plek ? `regel ${plek.line}, kolom ${plek.column}` : 'schema',
      melding: `De SDL is niet te lezen${fout instanceof GraphQLError ? ` (${uitleg(fout)})` : ''}.`,
      uitweg: 'Verbeter de SDL op deze plaats; namen bestaan uit letters zonder accenten, cijfers en liggende streepjes.',
    };
  }
}

/** What the parser says, as far as it can be read. */
function uitleg({ message }: GraphQLError): string {
  const tekst = message.replace(/^Syntax Error: /, '').replace(/\.$/, '').slice(0, 200);
  return isLeesbaar(tekst) ? tekst : 'er staat een teken dat niet te lezen is';
}

/** Control characters, marks that turn the direction of writing and characters without width in a text: what people read is then not what it says. */
export const leesbaar: Regel = maakRegel(NAAM, function* ({ onderdelen }): Generator<Vondst> {
  for (const { coordinaat, teksten } of onderdelen) {
    if (teksten.flatMap((tekst) => tekst.split('\n')).every(isLeesbaar)) continue;
    yield {
      plaats: coordinaat,
      melding: 'In de tekst staat een teken dat niemand ziet, zoals een stuurteken of een teken dat de leesrichting omdraait.',
      uitweg: 'Typ de tekst opnieuw, zonder tekst uit een ander programma te plakken.',
    };
  }
});
