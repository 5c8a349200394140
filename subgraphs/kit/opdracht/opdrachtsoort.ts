import type { NieuweGebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import type { Opdracht, Overgang } from './opdracht.js';

/** What a functie says of its kind of opdracht: which news each step is. */
export interface Opdrachtsoort<I extends object> {
  /** `uitvraag`, `actie`, `melding`. */
  readonly soort: string;
  /** The news of a transition, laid down in the same transaction. The first is that it was asked for. */
  gebeurtenissen(opdracht: Opdracht<I>, overgang: Overgang): readonly NieuweGebeurtenis[];
  /** The news that its deadline comes near: given once. */
  herinnering?(opdracht: Opdracht<I>): readonly NieuweGebeurtenis[];
  /** How long before the deadline, in milliseconds. An opdracht that is asked for later than that gets no reminder. */
  readonly herinnerVoorMs?: number;
}
