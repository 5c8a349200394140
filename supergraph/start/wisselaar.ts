/** Something that belongs to one supergraph and ends with it. */
export interface Eindig {
  stop(): Promise<void>;
}

/** Longer than any question that began on the previous supergraph may last, in milliseconds. */
const UITLOOP_MS = 120_000;

/**
 * Keeps what belongs to the supergraph that is served. At a change the previous one stays for as long as questions that
 * began on it may still need it; when the new one does not load, it goes and the previous one stays.
 */
export class Wisselaar<T extends Eindig> {
  #huidig: { readonly sdl: string; readonly inhoud: T } | undefined;
  /** Clocks of what is on its way out. */
  readonly #uitlopend = new Map<T, NodeJS.Timeout>();

  constructor(readonly maak: (sdl: string) => T) {}

  /** What belongs to the supergraph that is served, or is being loaded. */
  huidig(): T {
    if (!this.#huidig) throw new Error('Er is nog geen supergraph.');
    return this.#huidig.inhoud;
  }

  /**
   * Makes what belongs to this supergraph, and has it served.
   * @param laad serves it; gets the way to what was made. What it throws is thrown, and then nothing has changed.
   */
  async wissel<R>(sdl: string, laad: (huidig: () => T) => Promise<R>): Promise<R> {
    const vorige = this.#huidig;
    if (vorige?.sdl === sdl) return laad(() => this.huidig());
    const inhoud = this.maak(sdl);
    this.#huidig = { sdl, inhoud };
    try {
      const uitkomst = await laad(() => this.huidig());
      if (vorige) this.#laatUitlopen(vorige.inhoud);
      return uitkomst;
    } catch (fout) {
      this.#huidig = vorige;
      await inhoud.stop();
      throw fout;
    }
  }

  async stop(): Promise<void> {
    const alles = [...this.#uitlopend.keys(), ...(this.#huidig ? [this.#huidig.inhoud] : [])];
    for (const wekker of this.#uitlopend.values()) clearTimeout(wekker);
    this.#uitlopend.clear();
    this.#huidig = undefined;
    await Promise.all(alles.map((een) => een.stop()));
  }

  #laatUitlopen(vorige: T): void {
    const wekker = setTimeout(() => {
      this.#uitlopend.delete(vorige);
      void vorige.stop();
    }, UITLOOP_MS).unref();
    this.#uitlopend.set(vorige, wekker);
  }
}
