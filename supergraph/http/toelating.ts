/** How long a question may wait for its turn, in milliseconds. */
const GEDULD_MS = 10_000;

/** Questions that may wait for each that is being answered. */
const WACHTRIJ = 8;

/**
 * Lets so many questions in at a time; the others wait their turn, and are turned away when the line is too long or the wait too much.
 * Answering everything at once would make everything late.
 */
export class Toelating {
  #binnen = 0;
  readonly #wachtend: ((binnen: boolean) => void)[] = [];

  constructor(readonly max: number) {}

  /** Resolves to whether the question may be answered; whoever got in must leave again. */
  async naarBinnen(signal: AbortSignal): Promise<boolean> {
    if (this.#binnen < this.max) {
      this.#binnen++;
      return true;
    }
    if (this.#wachtend.length >= this.max * WACHTRIJ) return false;
    return new Promise((klaar) => {
      const beurt = (binnen: boolean): void => {
        clearTimeout(wekker);
        signal.removeEventListener('abort', opgeven);
        klaar(binnen);
      };
      const opgeven = (): void => {
        const plaats = this.#wachtend.indexOf(beurt);
        if (plaats >= 0) this.#wachtend.splice(plaats, 1);
        beurt(false);
      };
      const wekker = setTimeout(opgeven, GEDULD_MS);
      signal.addEventListener('abort', opgeven);
      this.#wachtend.push(beurt);
    });
  }

  /** Makes room: the place goes to whoever waits longest. */
  naarBuiten(): void {
    const volgende = this.#wachtend.shift();
    if (volgende) volgende(true);
    else this.#binnen--;
  }
}
