import type { Soort } from '../../../schema/register.js';
import type { Supergraphversie } from './supergraphversie.js';

/** A part of the chain that goes by the register. */
export interface Ketenvolger {
  /** Before a supergraph is served: knows these kinds from now on, which are those of before and of after. */
  bereidVoor(soorten: readonly Soort[]): Promise<void>;
  /** Serves this supergraph from now on. What throws has not switched: it serves what it served. */
  neemOver(supergraph: Supergraphversie): Promise<void>;
  /** After it: knows no more kinds than these. */
  rondAf(soorten: readonly Soort[]): Promise<void>;
}
