/** How a request went, as far as it says something about whether the organisation can answer. */
export type Verloop = 'antwoordde' | 'faalde' | 'onbeslist';

/** Leave to ask; `proef` is the one trial question of an organisation that was left alone for a while. */
export type Doorgang = 'gewoon' | 'proef';

/**
 * Circuit breaker of one organisation: opens after a number of failures in a row, lets one trial question
 * through when the pause is over, and closes when that is answered. Whoever gets a Doorgang must call
 * `meld` with it exactly once; `onbeslist` (the client went away) gives a trial back untried.
 */
export class Zekering {
  #fouten = 0;
  /** When the pause is over (ms of `klok`); undefined while closed. */
  #openTot: number | undefined;
  #proefLoopt = false;

  constructor(
    private readonly maxFouten: number,
    private readonly pauzeMs: number,
    private readonly klok: () => number,
  ) {}

  /** @returns undefined when the organisation is not to be asked now */
  vraagDoorgang(): Doorgang | undefined {
    if (this.#openTot === undefined) return 'gewoon';
    if (this.#proefLoopt || this.klok() < this.#openTot) return undefined;
    this.#proefLoopt = true;
    return 'proef';
  }

  meld(doorgang: Doorgang, verloop: Verloop): void {
    if (doorgang === 'proef') {
      this.#proefLoopt = false;
      if (verloop === 'antwoordde') this.#sluit();
      else if (verloop === 'faalde') this.#open();
      return;
    }
    // Requests from before it opened come home late: they decide nothing any more.
    if (this.#openTot !== undefined || verloop === 'onbeslist') return;
    if (verloop === 'antwoordde') this.#fouten = 0;
    else if (++this.#fouten >= this.maxFouten) this.#open();
  }

  #open(): void {
    this.#openTot = this.klok() + this.pauzeMs;
  }

  #sluit(): void {
    this.#openTot = undefined;
    this.#fouten = 0;
  }
}
