import type { Functiecontext, Inrichtingen, Opdrachtmotor } from '../../kit/index.js';
import type { Handelmiddelen } from './actiehandeling.js';

/** What the resolvers find in their context. */
export interface Actiecontext extends Functiecontext, Handelmiddelen {
  readonly inrichtingen: Inrichtingen;
  /** Keeps the acties going; it knows what could not be delivered. */
  readonly motor: Opdrachtmotor;
}
