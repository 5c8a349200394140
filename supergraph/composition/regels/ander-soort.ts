import { isTypeExtensionNode } from 'graphql';
import { voorvoegsel } from '../../../schema/register.js';
import { hoortBij } from './voorvoegsel.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';

/**
 * No type of another kind or of a samenwerkfunctie, neither defined again nor extended. A name belongs to the kind with the
 * longest prefix that fits: beside `politie-landelijk`, the name `PolitieLandelijkTeam` is not for `politie` any more,
 * and where `politie` had it already, `politie-landelijk` cannot come.
 */
export const anderSoort: Regel = maakRegel('ander-soort', function* ({ soort, eigen, document, elders, anderen }): Generator<Vondst> {
  const begin = voorvoegsel(soort);
  const langere = anderen.map((ander) => ({ soort: ander.soort, begin: voorvoegsel(ander.soort) })).filter((ander) => ander.begin.length > begin.length);
  for (const ander of anderen) {
    if (voorvoegsel(ander.soort) === begin) yield { plaats: soort, melding: `De soort ${ander.soort} heeft hetzelfde voorvoegsel ${begin}.`, uitweg: 'Kies een andere code voor de soort.' };
  }
  for (const { name } of eigen) {
    const bezitter = elders.get(name.value);
    const nader = langere.find((ander) => hoortBij(name.value, ander.begin));
    if (bezitter !== undefined) yield vanAnder(name.value, bezitter, 'Noem alleen eigen typen, met het eigen voorvoegsel.');
    else if (nader) yield vanAnder(name.value, nader.soort, `Kies een naam die niet met ${nader.begin} begint, of een andere code.`);
  }
  for (const { name } of document.definitions.filter(isTypeExtensionNode)) {
    const bezitter = elders.get(name.value);
    if (bezitter !== undefined) yield vanAnder(name.value, bezitter, 'Haal de uitbreiding weg: wie een type heeft, vult het zelf aan.');
  }
});

const vanAnder = (type: string, bezitter: string, uitweg: string): Vondst => ({ plaats: type, melding: `Het type ${type} is van ${bezitter}.`, uitweg });
