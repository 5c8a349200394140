import type { Dossierlader } from '../bron/lader.js';
import type { Log } from '../log.js';
import type { Bewijslezer } from './bewijslezer.js';

/** The organisation whose data this is. */
export interface Organisatie {
  readonly oin: string;
  readonly naam: string;
}

/** What one request to one organisation has at hand. */
export interface Partnercontext {
  readonly organisatie: Organisatie;
  readonly bewijzen: Bewijslezer;
  readonly dossiers: Dossierlader;
  /** The moment at which this request looks at the source, RFC 3339. */
  readonly moment: string;
  readonly log: Log;
}
