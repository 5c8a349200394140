import type { Onderdeel } from '../kit/index.js';

/** A part of the chain that is ready to be put on a listener. */
export interface Deel {
  readonly naam: string;
  readonly onderdelen: readonly Onderdeel[];
  stop(): Promise<void>;
}

/** A part that is a subgraph in the supergraph. */
export interface Subgraphdeel extends Deel {
  readonly sdl: string;
}

/** A samenwerkfunctie. */
export interface Functiedeel extends Subgraphdeel {
  readonly pad: string;
}
