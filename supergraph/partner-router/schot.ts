/**
 * Bulkhead: how many requests may be under way to one organisation, and how many may wait for a place,
 * so that one that hangs cannot take the whole router with it.
 */
export class Schot {
  #bezet = 0;
  readonly #wachtrij: (() => void)[] = [];

  constructor(private readonly maxInVlucht: number, private readonly maxWachtend: number) {}

  /** Takes a place, if there is one. */
  neem(): boolean {
    if (this.#bezet >= this.maxInVlucht) return false;
    this.#bezet++;
    return true;
  }

  /** Calls `begin` once a place has been taken for it; false when too many wait already. */
  wacht(begin: () => void): boolean {
    if (this.#wachtrij.length >= this.maxWachtend) return false;
    this.#wachtrij.push(begin);
    return true;
  }

  /** Stops waiting. */
  vergeet(begin: () => void): void {
    const index = this.#wachtrij.indexOf(begin);
    if (index !== -1) this.#wachtrij.splice(index, 1);
  }

  /** Gives a place back: to whoever waits longest, else to nobody. */
  geefVrij(): void {
    const volgende = this.#wachtrij.shift();
    if (volgende) volgende();
    else this.#bezet--;
  }
}
