import type { Datum } from '../gbav/index.js';

/** The outcomes, in the words of the BRP API for gezag (Haal Centraal). */
export type Gezagssoort =
  | 'GEZAMENLIJK_OUDERLIJK_GEZAG'
  | 'EENHOOFDIG_OUDERLIJK_GEZAG'
  | 'GEZAMENLIJK_GEZAG'
  | 'VOOGDIJ'
  | 'TIJDELIJK_GEEN_GEZAG'
  | 'NIET_TE_BEPALEN'
  | 'NIET_VAN_TOEPASSING';

/** Somebody who has gezag. Of a third party the register does not record who it is. */
export interface Gezagshouder {
  readonly rol: 'OUDER_1' | 'OUDER_2' | 'PARTNER' | 'DERDE';
  /** Id of the person; null when not in the population. */
  readonly persoon: string | null;
  /** The name as recorded on the child's or the parent's list; null when none is. */
  readonly naam: string | null;
}

/** What one rule concludes. */
export interface Conclusie {
  readonly soort: Gezagssoort;
  readonly houders: readonly Gezagshouder[];
  /** Articles, such as `1:251 lid 1 BW`; empty when no article decides. */
  readonly grondslag: readonly string[];
  /** Why, in one or more plain Dutch sentences without names or numbers. */
  readonly toelichting: string;
}

/** Who has gezag over a minor as far as the register shows, and why. */
export interface Gezagsantwoord extends Conclusie {
  readonly minderjarige: string;
  /** Day for which age was reckoned. The other facts are those of the list as it is now. */
  readonly peildatum: Datum;
  /** Name of the rule that decided, see README. */
  readonly regel: string;
  /** `GEREGISTREERD`: what the court's register says (category 11). `AFGELEID`: concluded from other facts. */
  readonly basis: 'GEREGISTREERD' | 'AFGELEID';
  /** What the answer does not know; begins with `GEEN_JURIDISCH_ADVIES`. */
  readonly voorbehoud: readonly string[];
}

/** Goes with every answer. */
export const GEEN_JURIDISCH_ADVIES =
  'Dit is een afleiding uit gegevens van de basisregistratie personen en geen juridisch advies; het gezagsregister bij de rechtbank gaat voor.';
