import type { Aanroeper } from '../serveer/luisteraar.js';
import type { Dossierlader } from '../bron/lader.js';
import type { Spoor } from '../functie/spoor.js';
import type { Log } from '../log.js';
import type { Verantwoording } from '../logboek/verantwoording.js';
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
  /** Writes its logs, before anything is given. */
  readonly verantwoording: Verantwoording;
  /** Who calls, by the certificate of the connection. */
  readonly aanroeper: Aanroeper | undefined;
  /** Whether every connection here has a certificate: then every bewijs must be bound to one. */
  readonly metCertificaat: boolean;
  readonly spoor: Spoor;
  /** The moment at which this request looks at the source, RFC 3339. */
  readonly moment: string;
  readonly log: Log;
}
