/** So many at a time; the others wait for as long as it takes, in the order in which they came. */
export class Beurten {
  #bezig = 0;
  readonly #wachtend: (() => void)[] = [];

  constructor(readonly max: number) {}

  async doe<T>(werk: () => Promise<T>): Promise<T> {
    if (this.#bezig >= this.max) await new Promise<void>((beurt) => this.#wachtend.push(beurt));
    else this.#bezig++;
    try {
      return await werk();
    } finally {
      const volgende = this.#wachtend.shift();
      // The place goes over: nobody who comes now may take it.
      if (volgende) volgende();
      else this.#bezig--;
    }
  }
}
