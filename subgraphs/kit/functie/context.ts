import type { Log } from '../log.js';
import type { Aanroeper } from '../serveer/luisteraar.js';
import type { Aanvraag } from './functietoken.js';
import type { Spoor } from './spoor.js';

/** What one request to a functie-subgraph has at hand. */
export interface Functiecontext extends Aanvraag {
  /** W3C trace context of the caller, to pass on. */
  readonly traceparent: string | undefined;
  /** The same, taken apart, for the logs; begun here when the caller has none. */
  readonly spoor: Spoor;
  /** Who calls, by the certificate of the connection; absent without mutual TLS. */
  readonly aanroeper?: Aanroeper;
  readonly log: Log;
}
