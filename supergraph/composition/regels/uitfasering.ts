import { Kind } from 'graphql';
import { isOnvolledigeDatum } from '../../../schema/identificatie/onvolledige-datum.js';
import { isNederlands, isZin } from './zin.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

/** What goes says until when it stays and what takes its place: a reason that is a sentence, with a date JJJJ-MM-DD. */
export const uitfasering: Regel = maakRegel('uitfasering', function* ({ onderdelen }): Generator<Vondst> {
  for (const { coordinaat, directives } of onderdelen) {
    for (const { name, arguments: argumenten = [] } of directives) {
      if (name.value !== 'deprecated') continue;
      const waarde = argumenten.find((argument) => argument.name.value === 'reason')?.value;
      const reden = waarde?.kind === Kind.STRING ? waarde.value : '';
      const datums = reden.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
      const uitweg = 'Schrijf bijvoorbeeld @deprecated(reason: "Vervalt op 2027-07-01; gebruik meldingen.").';
      if (!isZin(reden) || !isNederlands(reden)) yield { plaats: coordinaat, melding: 'De reden van @deprecated ontbreekt of is geen Nederlandse zin.', uitweg };
      else if (!datums.some(isOnvolledigeDatum)) yield { plaats: coordinaat, melding: 'De reden van @deprecated noemt geen bestaande datum (JJJJ-MM-DD).', uitweg };
    }
  }
});
