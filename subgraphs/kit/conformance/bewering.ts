import type { Proefbank } from './bank/proefbank.js';
import type { Uitslag } from './uitslag.js';

/** Where a demand comes from. */
export interface Norm {
  readonly naam: string;
  readonly url?: string;
}

/** One demand on the subgraph of an organisation: a row of the table that is both the plan and the report. */
export interface Bewering {
  /** Lower case with hyphens, unique. */
  readonly naam: string;
  /** Required, or advised. */
  readonly verplicht: boolean;
  readonly norm: Norm;
  /** What must be, a Dutch sentence. */
  readonly wat: string;
  /** @throws NietTeBeoordelen when something that it needs is not there */
  readonly toets: (bank: Proefbank) => Promise<Uitslag>;
}
