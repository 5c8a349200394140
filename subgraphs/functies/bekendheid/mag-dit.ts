import { handelAf } from './afdoening.js';
import { type Rondecontext, type Rondemiddelen, toonBeslist } from './ronde.js';
import type { Afweging, BekendheidVerzoek } from './types.js';
import { verantwoordBesluiten } from './verantwoording.js';

/**
 * The decisions of a request without the round: the same rules, the same facts, and nobody is asked.
 * @throws FoutInVraag when something in the question is wrong
 */
export async function magDit(verzoek: BekendheidVerzoek, middelen: Rondemiddelen, context: Rondecontext): Promise<Afweging[]> {
  const afdoening = await handelAf(verzoek, middelen, context);
  // Without a round there is no call for pseudonyms: the record names classes, not who it is.
  await context.verantwoording.leg({ verwerkingen: [], beslissingen: verantwoordBesluiten({ soort: 'magDit', verzoek, afdoening, eigen: () => undefined }, context) });
  return afdoening.beslist.map(toonBeslist);
}
