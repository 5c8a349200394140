import type { Selectie, Veld } from './selectie.js';
import type { Representatie } from './verdeling.js';

/** The outcome of an organisation that gave no usable answer (enum `Uitkomst` in `schema/kern.graphql`). */
export const GEEN_ANTWOORD = 'GEEN_ANTWOORD';

/**
 * The entity that stands in the answer for an organisation that gave none: the same selection, run on an
 * object of which only the key and the outcome are known. Every other selected field is null and present;
 * an engine asks the partner again for a key that is absent.
 */
export function geenAntwoord(selectie: Selectie, representatie: Representatie): Record<string, unknown> {
  const uit: Record<string, unknown> = {};
  for (const veld of selectie.velden) uit[veld.sleutel] = waarde(veld, selectie, representatie);
  return uit;
}

function waarde(veld: Veld, selectie: Selectie, representatie: Representatie): string | null {
  switch (veld.naam) {
    case '__typename': return selectie.type;
    case 'uitkomst': return GEEN_ANTWOORD;
    case 'oin': return representatie.oin;
    case 'bewijs': return representatie.bewijs;
    default: return null;
  }
}
