import { FOUTEN, type Foutnaam } from '../../schema/fouten.js';
import type { Bevinding } from '../../schema/publicatie.js';

/** The HTTP status of each code that the register gives. */
const STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ORGANISATIE_NIET_TOEGELATEN: 403,
  BAD_USER_INPUT: 400,
  NIET_GEVONDEN: 404,
  SOORT_ONBEKEND: 404,
  VERSIE_ONBEKEND: 404,
  VERSIE_VERANDERD: 409,
  PUBLICATIE_HERHAALD: 409,
  PUBLICATIE_TE_GROOT: 413,
  INHOUDSTYPE_NIET_ONDERSTEUND: 415,
  PUBLICATIE_GEWEIGERD: 422,
  SUPERGRAPH_LAADT_NIET: 503,
  FUNCTIE_ONBEREIKBAAR: 503,
  REGISTER_BEZIG: 503,
} as const satisfies Partial<Record<Foutnaam, number>>;

/** A code that the register gives. */
export type Registercode = keyof typeof STATUS;

/** What goes with it. */
export interface Registerfoutgegevens {
  /** What was found, with PUBLICATIE_GEWEIGERD and SUPERGRAPH_LAADT_NIET. */
  readonly bevindingen?: readonly Bevinding[];
  /** The version that there is now, with VERSIE_VERANDERD. */
  readonly versie?: number;
  /** Why, for the log alone: a fixed word. */
  readonly reden?: string;
}

/** What the register refuses: a code of the table, and a Dutch sentence for who asked. */
export class Registerfout extends Error {
  override readonly name = 'Registerfout';
  readonly status: number;

  constructor(readonly code: Registercode, melding?: string, readonly gegevens: Registerfoutgegevens = {}) {
    super(melding ?? `${FOUTEN[code].betekenis} ${FOUTEN[code].uitweg}`);
    this.status = STATUS[code];
  }
}
