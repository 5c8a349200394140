import type { Bevinding } from '../../../schema/publicatie.js';

/** The versions after a publication. */
export interface Nieuweversies {
  /** Of the kind or the registration. */
  readonly versie?: number;
  /** Number of the supergraph. */
  readonly supergraph: number;
}

/** What a publication comes down to, before anything has been changed. */
export interface Voorstel {
  readonly bevindingen: readonly Bevinding[];
  /** It says what there is already. */
  readonly ongewijzigd?: boolean;
  /** The versions that there would be. */
  readonly versies: Nieuweversies;
  /** Does it; only when no finding refuses it. */
  voerUit(): Promise<Nieuweversies>;
}
