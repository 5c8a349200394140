import type { Duur } from '../opties.ts';
import type { Voortgang } from '../voortgang.ts';
import type { Meting } from './meting.ts';
import type { Opstelling } from './opstelling.ts';

/**
 * Measures variants by turns, so that whatever else the machine does falls on all of them alike. Who begins changes
 * from round to round.
 * @returns per variant its rounds, in order
 */
export async function meetInRondes(opstellingen: readonly Opstelling[], { opwarmS, rondes, beurtS }: Duur, voortgang: Voortgang): Promise<ReadonlyMap<string, readonly Meting[]>> {
  const metingen = new Map(opstellingen.map(({ naam }) => [naam, [] as Meting[]]));
  const totaal = opstellingen.length * (rondes + 1);
  let gedaan = 0;
  for (const opstelling of opstellingen) {
    voortgang.meld(gedaan++, totaal, `opwarmen: ${opstelling.naam}`);
    await opstelling.warmOp(opwarmS * 1_000);
  }
  for (let ronde = 0; ronde < rondes; ronde++) {
    for (let beurt = 0; beurt < opstellingen.length; beurt++) {
      const opstelling = opstellingen[(ronde + beurt) % opstellingen.length]!;
      voortgang.meld(gedaan++, totaal, opstelling.naam);
      metingen.get(opstelling.naam)!.push(await opstelling.meet(beurtS * 1_000));
    }
  }
  return metingen;
}
