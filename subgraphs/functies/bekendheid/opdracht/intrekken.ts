import { eisReden } from '../../../kit/index.js';
import type { Bekendheidsronde } from '../types.js';
import type { Bekendheidcontext } from './context.js';
import { toonRonde } from './lezen.js';
import { eisEigenRonde, eisRecht } from './rechten.js';
import { verantwoordRonde } from './verantwoording.js';

/**
 * Withdraws a round of the asker's own organisation, with everything that is open of it.
 * @throws FoutInVraag with FORBIDDEN, RONDE_ONBEKEND, RONDE_GESLOTEN, or BAD_USER_INPUT for a reason that others cannot be given to read
 */
export async function trekIn(id: string, reden: string, context: Bekendheidcontext): Promise<Bekendheidsronde> {
  const { vrager, duurzaam: { rondeboek } } = context;
  eisRecht('intrekken', vrager);
  eisReden(reden);
  eisEigenRonde(await rondeboek.vind(id), vrager);
  await verantwoordRonde('trekRondeIn', id, context);
  return toonRonde(await rondeboek.trekIn(id, reden), context);
}
