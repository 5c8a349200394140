import { type Soort, voorvoegsel } from '../../../schema/register.js';
import type { Bevinding } from '../../../schema/publicatie.js';
import { bevinding } from './bevinding.js';

/** Paths that a machine of the chain answers itself. */
const BEZET = new Set(['graphql', 'health', 'live', 'ready', 'register', 'sandbox', 'functies', 'partners']);

/** Letters as Dutch has them: with others a name could look like that of somebody else. */
const LETTERS = /^[A-Za-zÀ-ÖØ-öø-ÿ0-9 ()'.,&/-]+$/;

/** What is wrong with the code and the name of a kind, beside the others and the functies. */
export function keurNaam({ soort, naam }: Pick<Soort, 'soort' | 'naam'>, anderen: readonly Soort[], functies: ReadonlySet<string>): readonly Bevinding[] {
  const gevonden: Bevinding[] = [];
  if (functies.has(soort) || BEZET.has(soort)) gevonden.push(bevinding('soort', soort, 'Deze code is de naam van een onderdeel van de keten zelf.', 'Kies een andere code voor de soort.'));
  const gelijk = anderen.find((ander) => voorvoegsel(ander.soort).toLowerCase() === voorvoegsel(soort).toLowerCase());
  if (gelijk) gevonden.push(bevinding('soort', soort, `De typen van deze soort zouden heten als die van ${gelijk.soort}.`, 'Kies een andere code voor de soort.'));
  if (!LETTERS.test(naam)) gevonden.push(bevinding('soort', `${soort}.naam`, 'De naam bevat andere tekens dan Nederlandse letters, cijfers en leestekens; zij kan op die van een ander lijken.', 'Schrijf de naam met gewone letters.'));
  const naamgenoot = anderen.find((ander) => eenvoudig(ander.naam) === eenvoudig(naam));
  if (naamgenoot) gevonden.push(bevinding('soort', `${soort}.naam`, `De soort ${naamgenoot.soort} heet al zo.`, 'Kies een naam waarin mensen het verschil zien.'));
  return gevonden;
}

/** What is left of a name when signs, capitals and spaces do not count. */
function eenvoudig(naam: string): string {
  return naam.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}
