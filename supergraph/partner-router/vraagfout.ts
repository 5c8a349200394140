import type { Foutnaam } from '../../schema/fouten.js';

/**
 * The question itself cannot be taken; no organisation has been asked.
 * Its message is a Dutch sentence that never repeats what the caller sent.
 */
export class Vraagfout extends Error {
  constructor(readonly code: Foutnaam, zin: string) {
    super(zin);
    this.name = 'Vraagfout';
  }
}
