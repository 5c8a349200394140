import type { Config } from '../config.js';

/** How many persons may be asked about: per organisation and hour, and per report or case and day. What is left out is up to the service. */
export interface Uitvraaggrenzen {
  readonly perOrganisatiePerUur?: number;
  readonly perAanleidingPerDag?: number;
}

/** The bounds of the configuration. */
export function uitvraaggrenzen({ HANDBEREIK_PERSONEN_PER_UUR: uur, HANDBEREIK_PERSONEN_PER_AANLEIDING: aanleiding }: Config): Uitvraaggrenzen {
  return { ...(uur !== undefined && { perOrganisatiePerUur: uur }), ...(aanleiding !== undefined && { perAanleidingPerDag: aanleiding }) };
}

/** In the demo one person plays a whole region, over and over about the same report. */
export const DEMOGRENZEN: Uitvraaggrenzen = { perOrganisatiePerUur: 500_000, perAanleidingPerDag: 100_000 };
