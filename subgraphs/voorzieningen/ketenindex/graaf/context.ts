import type { Ketenindexcontext } from '../context.js';
import type { Tijdlijnlader } from './laders.js';
import type { Levering } from './levering.js';
import type { Staart } from './staart.js';

/** What the resolvers of the graph find in their context. */
export interface Graafcontext extends Ketenindexcontext {
  readonly staart: Staart;
  readonly levering: Levering;
  readonly tijdlijnen: Tijdlijnlader;
}
