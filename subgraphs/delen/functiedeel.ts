import { type Functie, functieonderdeel, functiepad } from '../kit/index.js';
import type { Functiedeel } from './deel.js';
import { type Machine, machinevertrouwen, type Omgeving } from './omgeving.js';

/**
 * Makes a functie a part of the chain, that answers to these machines.
 * @param stopDienst ends what is behind it, when nothing is asked any more
 */
export async function functiedeel(functie: Functie, vragers: readonly Machine[], omgeving: Omgeving, stopDienst: () => Promise<void>): Promise<Functiedeel> {
  const { onderdeel, stop } = await functieonderdeel(functie, await Promise.all(vragers.map((wie) => machinevertrouwen(omgeving, wie))), omgeving.log);
  return {
    naam: functie.naam,
    sdl: functie.schema.sdl,
    onderdelen: [onderdeel],
    pad: functiepad(functie.naam),
    async stop() {
      await stop();
      await stopDienst();
    },
  };
}
