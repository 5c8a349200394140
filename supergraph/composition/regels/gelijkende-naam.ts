import { CONTRACT } from '../../../schema/contract.js';
import { contractdelen } from '../contractdelen.js';
import type { Kandidaat } from '../kandidaat.js';
import { maakRegel, type Regel, type Vondst } from './regel.js';
import { gereserveerd } from './soortcode.js';

/**
 * Two names that people read as one are not both there: `Po1itieBijdrage` beside `PolitieBijdrage`, or the kind `veiligthuis`
 * beside `veilig-thuis`. (After Unicode UTS 39, skeletons; names here are ASCII, so a short table will do.)
 */
export const gelijkendeNaam: Regel = maakRegel('gelijkende-naam', function* (kandidaat: Kandidaat): Generator<Vondst> {
  const { soort, naam, anderen, eigen, elders } = kandidaat;
  yield* lijktOp(soort, [...anderen.map((ander) => ander.soort), ...gereserveerd(kandidaat)], soort);
  yield* lijktOp(naam, anderen.map((ander) => ander.naam), 'naam', true);
  const namen = eigen.map(({ name }) => name.value);
  const bekend = new Map([...contractdelen(CONTRACT).keys(), ...elders.keys()].map((ander) => [skelet(ander), ander]));
  for (const type of namen) {
    const ander = bekend.get(skelet(type));
    if (ander !== undefined && ander !== type) yield vondst(type, type, ander);
    bekend.set(skelet(type), type);
  }
});

function* lijktOp(naam: string, anderen: readonly string[], plaats: string, ookGelijk = false): Generator<Vondst> {
  const ander = anderen.find((kandidaat) => (ookGelijk || kandidaat !== naam) && skelet(kandidaat) === skelet(naam));
  if (ander !== undefined) yield vondst(plaats, naam, ander);
}

const vondst = (plaats: string, naam: string, ander: string): Vondst => ({ plaats, melding: `De naam ${naam} lijkt op ${ander}.`, uitweg: 'Kies een naam die niemand voor de andere aanziet.' });

/** What is left of a name for who reads fast: without case, accents and marks, with what looks alike made the same. */
export function skelet(naam: string): string {
  return naam
    .normalize('NFKD')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .toLowerCase()
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[i1]/g, 'l')
    .replace(/0/g, 'o');
}
