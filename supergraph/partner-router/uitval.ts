import { FOUTEN, type Foutnaam } from '../../schema/fouten.js';

/** The codes with which an organisation can fail to answer. */
export type Uitvalcode = Extract<Foutnaam, `PARTNER_${string}`>;

/** An organisation that gave no usable answer to (part of) one question: what a client may know. */
export interface Uitval {
  readonly code: Uitvalcode;
  readonly oin: string;
  readonly naam: string;
}

/** Why an organisation gave no usable answer: what the log may know. */
export interface Mislukking {
  readonly code: Uitvalcode;
  /** A word or a schema coordinate for whoever mends it, such as `ECONNREFUSED` or `Actie.status`; never text of the partner. */
  readonly oorzaak: string;
}

/** One line for the operational log; holds no body, bewijs, variable or personal data. */
export interface Uitvalmelding extends Uitval {
  readonly gebeurtenis: 'partner_uitval';
  readonly soort: string;
  readonly oorzaak: string;
  /** Where the organisation answers; absent when it is not in the register. */
  readonly endpoint?: string;
  /** W3C trace id of the question. */
  readonly trace?: string;
}

/** The sentences with which a client is told about it. */
export function uitvalzin(uitval: Uitval): string {
  return `${uitval.naam} gaf geen bruikbaar antwoord. ${FOUTEN[uitval.code].betekenis}`;
}
