/** How many persons may be evaluated; whole windows of an hour or a day (UTC), so that after each there is room again. */
export interface Grenzen {
  /** For the employees of one organisation, per hour. */
  readonly perOrganisatiePerUur: number;
  /** For one cause within one organisation, per day: ten times a family of the largest size. */
  readonly perAanleidingPerDag: number;
  /** For citizens who look into what was asked about them (samenwerkfunctie 7), all together, per hour. */
  readonly burgersPerUur: number;
  /** For one citizen (`aanleiding`), per day. */
  readonly perBurgerPerDag: number;
  /**
   * For an organisation's own index, per day. Without a bound it could make the pseudonyms of all 91 million
   * numbers, and would know who was asked about whom it does not know.
   */
  readonly eigenPerDag: number;
}

/** The bounds, unless the installation sets others. */
export const GRENZEN: Grenzen = {
  perOrganisatiePerUur: 5_000,
  perAanleidingPerDag: 240,
  burgersPerUur: 5_000,
  perBurgerPerDag: 100,
  eigenPerDag: 1_000_000,
};
