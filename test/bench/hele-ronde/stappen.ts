import type { Rondeopstelling } from './opstelling.ts';

/** What one step of a round costs by itself. */
export interface Stap {
  readonly naam: string;
  /** CPU-milliseconds of JavaScript per round. */
  readonly cpuMs: number;
  /** Of the database server, where it takes part. */
  readonly postgresMs?: number | undefined;
}

export async function meetStappen(_opstelling: Rondeopstelling): Promise<readonly Stap[]> {
  return [];
}
