import type { Functiecontext } from '../../kit/functie/context.js';
import type { Bus } from '../../kit/gebeurtenis/bus.js';
import type { Verantwoording } from '../../kit/logboek/verantwoording.js';
import type { Gebeurtenisopslag } from './opslag/index.js';

/** Channel of the bus on which is said that there are new gebeurtenissen. */
export const KANAAL = 'ketenindex';

/** What the resolvers of the ketenindex find in their context. */
export interface Ketenindexcontext extends Functiecontext {
  readonly gebeurtenissen: Gebeurtenisopslag;
  readonly verantwoording: Verantwoording;
  /** OIN of the organisation that is responsible for the ketenindex: whose log it is. */
  readonly verantwoordelijke: string;
  readonly bus: Bus;
  /** Milliseconds since the epoch. */
  readonly klok: () => number;
}
