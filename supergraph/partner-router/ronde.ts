/** Why a request under way must stop: the time is over, or whoever asked has gone. */
export type Stopreden = 'termijn' | 'afgebroken';

/** Something under way that can be stopped; it settles at once. */
export interface Stopbaar {
  stop(reden: Stopreden): void;
}

/**
 * What the requests of one question have in common: one deadline, and one client that may leave.
 * One timer and one listener, however many organisations are asked.
 */
export class Ronde {
  readonly #lopend = new Set<Stopbaar>();
  readonly #wekker: NodeJS.Timeout;
  readonly #bijAfbreken = (): void => this.#stop('afgebroken');

  constructor(termijnMs: number, private readonly signal: AbortSignal | undefined) {
    this.#wekker = setTimeout(() => this.#stop('termijn'), termijnMs);
    signal?.addEventListener('abort', this.#bijAfbreken, { once: true });
  }

  meldAan(lopend: Stopbaar): void {
    this.#lopend.add(lopend);
  }

  meldAf(lopend: Stopbaar): void {
    this.#lopend.delete(lopend);
  }

  /** The question is over: lets go of the timer and the listener, and of what should still be under way. */
  sluit(): void {
    clearTimeout(this.#wekker);
    this.signal?.removeEventListener('abort', this.#bijAfbreken);
    this.#stop('afgebroken');
  }

  #stop(reden: Stopreden): void {
    for (const lopend of this.#lopend) lopend.stop(reden);
    this.#lopend.clear();
  }
}
