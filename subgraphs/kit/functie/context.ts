import type { Log } from '../log.js';
import type { Aanvraag } from './functietoken.js';

/** What one request to a functie-subgraph has at hand. */
export interface Functiecontext extends Aanvraag {
  /** W3C trace context of the caller, to pass on. */
  readonly traceparent: string | undefined;
  readonly log: Log;
}
