import { noemtPersoonsnummer } from '../../../schema/identificatie/persoonsnummer.js';
import { maakRegel, type Tekstregel, type Vondst } from './regel.js';

/**
 * A number that passes the eleven-test for a burgerservicenummer, anywhere: in a name, a description, an example or a remark.
 * A schema is open and is kept for ever. The finding tells the line and never the number.
 */
export const persoonsnummer: Tekstregel = maakRegel('persoonsnummer', function* ({ sdl, naam, soort }): Generator<Vondst> {
  if (noemtPersoonsnummer(naam) || noemtPersoonsnummer(soort)) yield vondst('naam of code van de soort');
  const regels = sdl.split(/\r\n|[\r\n]/);
  const gevonden = regels.flatMap((regel, i) => (noemtPersoonsnummer(regel) ? [i + 1] : []));
  for (const regel of gevonden) yield vondst(`regel ${regel}`);
  // Grouped over a line end it is still a number.
  if (gevonden.length === 0 && noemtPersoonsnummer(sdl)) yield vondst('schema');
});

const vondst = (plaats: string): Vondst => ({
  plaats,
  melding: 'Hier staat een getal dat een burgerservicenummer kan zijn.',
  uitweg: 'Haal het getal weg; een voorbeeld in een schema heeft geen persoonsnummer nodig.',
});
