import type { Bus } from '../../../kit/gebeurtenis/bus.js';
import type { Log } from '../../../kit/log.js';
import type { Verantwoording } from '../../../kit/logboek/verantwoording.js';
import type { Opslag } from '../../../kit/postgres/index.js';
import type { Schemaopdracht } from '../../../kit/schema/bouw-schema.js';
import type { Gebeurtenisopslag } from '../opslag/index.js';
import type { Graafcontext } from './context.js';
import { Casustijdlijn, Gebeurtenisinzage, Persoontijdlijn } from './inzage.js';
import { Ketenlezer } from './ketenlezer.js';
import { Tijdlijnlader } from './laders.js';
import { Levering } from './levering.js';
import { Staart } from './staart.js';
import { Casus, Persoon } from './types.js';
import { Gebeurtenisstroom } from './volgen.js';

export type { Graafcontext } from './context.js';
export { Levering } from './levering.js';

/** What the graph adds to the schema of the ketenindex. */
export const GRAAF: Required<Pick<Schemaopdracht, 'resolvers' | 'losseTypen' | 'verwijzingen'>> = {
  resolvers: [Gebeurtenisinzage, Persoontijdlijn, Casustijdlijn, Gebeurtenisstroom],
  losseTypen: [Persoon, Casus],
  verwijzingen: Object.fromEntries(['Persoon', 'Casus'].map((type) => [type, { __resolveReference: ({ id }: { readonly id: string }) => ({ id }) }])),
};

/** What the graph works with. */
export interface Graafmiddelen {
  readonly opslag: Opslag<unknown>;
  readonly gebeurtenissen: Gebeurtenisopslag;
  /** For what is accounted for outside a request. */
  readonly verantwoording: Verantwoording;
  readonly verantwoordelijke: string;
  readonly bus: Bus;
  readonly log: Log;
}

/** The graph while the ketenindex runs. */
export interface Graaf {
  /** Accounts for what leaves as it comes; shared with the webhooks. */
  readonly levering: Levering;
  /** For every request, beside what the ketenindex gives. */
  middelen(): Pick<Graafcontext, 'staart' | 'levering' | 'tijdlijnen'>;
  stop(): Promise<void>;
}

/** Prepares what the resolvers need; reads nothing until somebody asks. */
export function maakGraaf({ opslag, gebeurtenissen, verantwoording, verantwoordelijke, bus, log }: Graafmiddelen): Graaf {
  const lezer = new Ketenlezer(opslag);
  const staart = new Staart({ lezer, hoofd: () => gebeurtenissen.hoofd(), bus, log });
  const levering = new Levering(verantwoording, verantwoordelijke);
  return {
    levering,
    middelen: () => ({ staart, levering, tijdlijnen: new Tijdlijnlader(lezer) }),
    stop: () => staart.stop(),
  };
}
