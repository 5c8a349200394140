/** What leaves: one result as JSON. */
export interface Bericht {
  readonly tekst: string;
  /** Where to go on after this event, when it says so. */
  readonly cursor?: string;
}

export interface Wachtrijgrenzen {
  readonly aantal: number;
  readonly bytes: number;
  /** Milliseconds that nothing is taken from a full line, or from one that is closed, before `opVast`. */
  readonly geduldMs: number;
  readonly opVast: () => void;
}

/**
 * The messages that wait for one subscriber. Who fills it waits for room, so that a burst costs no more memory than the bounds; who takes
 * nothing while it is full is told of.
 */
export class Wachtrij {
  readonly #rij: Bericht[] = [];
  #bytes = 0;
  #dicht = false;
  #afnemer: ((bericht: Bericht | undefined) => void) | undefined;
  #ruimte: (() => void) | undefined;
  #wekker: NodeJS.Timeout | undefined;

  constructor(readonly grenzen: Wachtrijgrenzen) {}

  /** Resolves when there is room for another; one at a time. */
  async zet(bericht: Bericht): Promise<void> {
    if (this.#dicht) return;
    if (this.#afnemer) return this.#geef(bericht);
    this.#rij.push(bericht);
    this.#bytes += bericht.tekst.length;
    if (!this.#isVol()) return;
    this.#wek();
    await new Promise<void>((ruimte) => (this.#ruimte = ruimte));
  }

  /** The next message; undefined when there will be none. */
  neem(): Promise<Bericht | undefined> {
    const eerste = this.#rij.shift();
    if (!eerste) return this.#dicht ? Promise.resolve(undefined) : new Promise((klaar) => (this.#afnemer = klaar));
    this.#bytes -= eerste.tekst.length;
    if (this.#dicht ? this.#rij.length > 0 : this.#isVol()) this.#wekker?.refresh();
    else this.#maakRuimte();
    return Promise.resolve(eerste);
  }

  /** Nothing is added any more; what waits can still be taken. */
  sluit(laatste?: Bericht): void {
    if (this.#dicht) return;
    if (laatste) this.#rij.push(laatste);
    this.#dicht = true;
    this.#maakRuimte();
    if (this.#afnemer) this.#geef(this.#rij.shift());
    if (this.#rij.length > 0) this.#wek();
  }

  /** The same, and what waits is dropped for this one. */
  breekAf(laatste?: Bericht): void {
    if (this.#dicht) return;
    this.#rij.length = 0;
    this.#bytes = 0;
    this.sluit(laatste);
  }

  #wek(): void {
    this.#wekker = setTimeout(this.grenzen.opVast, this.grenzen.geduldMs).unref();
  }

  #isVol(): boolean {
    return this.#rij.length >= this.grenzen.aantal || this.#bytes >= this.grenzen.bytes;
  }

  #maakRuimte(): void {
    clearTimeout(this.#wekker);
    this.#ruimte?.();
    this.#ruimte = undefined;
  }

  #geef(bericht: Bericht | undefined): void {
    const afnemer = this.#afnemer;
    this.#afnemer = undefined;
    afnemer?.(bericht);
  }
}
