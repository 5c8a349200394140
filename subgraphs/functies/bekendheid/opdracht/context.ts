import type { Bus, Inrichtingen, Opdrachtmotor, Opslag } from '../../../kit/index.js';
import type { Rondecontext, Rondemiddelen } from '../ronde.js';
import type { Uitvraaglader } from './laders.js';
import type { Rondeboek } from './rondeboek.js';
import type { Voornavraag } from './voornavraag.js';

/** What rounds that last need beside what a round needs. */
export interface Duurzaam {
  readonly opslag: Opslag<unknown>;
  readonly rondeboek: Rondeboek;
  /** Keeps the opdrachten going; it knows what could not be delivered. */
  readonly motor: Opdrachtmotor;
  readonly voornavraag: Voornavraag;
  readonly inrichtingen: Inrichtingen;
  readonly bus: Bus;
  /** Milliseconds since the epoch. */
  readonly klok: () => number;
  /** Between two looks of a subscription at its round, in milliseconds. */
  readonly kijkMs: number;
}

/** What the resolvers find in their context. */
export interface Bekendheidcontext extends Rondecontext {
  readonly middelen: Rondemiddelen;
  readonly duurzaam: Duurzaam;
  readonly lader: Uitvraaglader;
}
