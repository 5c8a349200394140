import type { Functiecontext, Identiteiten, Inrichtingen, Opdrachtboek, Opdrachtmotor, Opslag, Verantwoording } from '../../kit/index.js';
import type { Meldinginzage } from './meldinginzage.js';
import type { Meldinginhoud } from './melding.js';
import type { Rondes } from './rondes.js';

/** What this functie works with, the same for every request. */
export interface Meldingdienst {
  readonly opslag: Opslag<unknown>;
  readonly boek: Opdrachtboek<Meldinginhoud>;
  readonly motor: Pick<Opdrachtmotor, 'wek' | 'dodeBrieven' | 'bezorgOpnieuw'>;
  readonly identiteiten: Identiteiten;
  readonly inrichtingen: Inrichtingen;
  readonly rondes: Rondes;
  /** CloudEvents source of its news. */
  readonly bron: string;
  /** OIN of the organisation that is responsible for this functie: it is her log. */
  readonly verantwoordelijke: string;
  /** Milliseconds since the epoch. */
  readonly klok: () => number;
}

/** What the resolvers find in their context. */
export interface Meldingcontext extends Functiecontext {
  readonly dienst: Meldingdienst;
  readonly verantwoording: Verantwoording;
  /** Looks once at each melding in a request, however often it stands in the answer. */
  readonly inzage: Meldinginzage;
}
