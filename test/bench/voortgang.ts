/** Tells on stderr how far the bench is: one line that changes on a terminal, a line per step elsewhere. */
export class Voortgang {
  readonly #begin = performance.now();
  #stap = '';

  /** A new step, such as `vergelijking`. */
  stap(naam: string): void {
    this.#stap = naam;
    if (process.stderr.isTTY) this.#schrijf('');
    else process.stderr.write(`${this.#tijd()} ${naam}\n`);
  }

  /** How far that step is. */
  meld(gedaan: number, van: number, wat: string): void {
    if (!process.stderr.isTTY) return;
    const breedte = 24;
    const vol = Math.round((breedte * gedaan) / van);
    this.#schrijf(` [${'#'.repeat(vol)}${'.'.repeat(breedte - vol)}] ${gedaan}/${van} ${wat}`);
  }

  klaar(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }

  #schrijf(rest: string): void {
    process.stderr.write(`\r\u001b[K${this.#tijd()} ${this.#stap}${rest}`);
  }

  #tijd(): string {
    return `${((performance.now() - this.#begin) / 1_000).toFixed(0).padStart(4)} s`;
  }
}
