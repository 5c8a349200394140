import { CONTRACT } from '../../../schema/contract.js';
import { voorvoegsel as voorvoegselVan } from '../../../schema/register.js';
import { contractdelen } from '../contractdelen.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

/**
 * Every own type begins with the kind's prefix, at the border of a word: `PolitieIncident`, not `Politieincident`.
 * By its name alone one sees whose a type is, and two kinds never make the same.
 */
export const voorvoegsel: Regel = maakRegel('voorvoegsel', function* ({ soort, eigen, anderen, elders }): Generator<Vondst> {
  const begin = voorvoegselVan(soort);
  for (const { name } of eigen) {
    if (begintMet(name.value, begin)) continue;
    yield { plaats: name.value, melding: `Het type ${name.value} begint niet met ${begin} en een hoofdletter.`, uitweg: `Noem het bijvoorbeeld ${begin}${name.value.charAt(0).toUpperCase()}${name.value.slice(1, 40)}.` };
  }
  const langere = anderen.map((ander) => voorvoegselVan(ander.soort)).filter((ander) => ander.length > begin.length);
  for (const ander of [...contractdelen(CONTRACT).keys(), ...elders.keys()]) {
    if (!hoortBij(ander, begin) || langere.some((langer) => hoortBij(ander, langer))) continue;
    yield { plaats: soort, melding: `Bij de code ${soort} horen namen die met ${begin} beginnen, en ${ander} is al van een ander.`, uitweg: 'Kies een andere code voor de soort.' };
  }
});

/** Does this name belong to this prefix, or is it the prefix itself? */
export const hoortBij = (naam: string, begin: string): boolean => naam === begin || begintMet(naam, begin);

/** Is what follows the prefix in this name a new word? */
export const begintMet = (naam: string, begin: string): boolean => naam.startsWith(begin) && /^[A-Z0-9][A-Za-z0-9]*$/.test(naam.slice(begin.length));
