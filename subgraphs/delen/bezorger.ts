import { type Gebeurtenisbezorger, ketenindexBezorger, type Ondertekenaar } from '../kit/index.js';
import { KETENBEHEER } from './ketenbeheer.js';
import type { Omgeving } from './omgeving.js';

/** Brings the events of a functie to the ketenindex, signed by that functie. */
export function bezorgerVoor({ adressen, tls, log }: Omgeving, ondertekenaar: Ondertekenaar): Gebeurtenisbezorger & { stop(): Promise<void> } {
  return ketenindexBezorger({ url: adressen.ketenindex, ondertekenaar, oin: KETENBEHEER.oin, tls, log });
}
