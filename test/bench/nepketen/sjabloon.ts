import { PLAATSHOUDER } from './ronde.ts';

/** A prepared piece of an answer: text with open places for the number of the request. */
export class Sjabloon {
  readonly #delen: readonly string[];

  constructor(tekst: string) {
    this.#delen = tekst.split(PLAATSHOUDER);
  }

  vul(volg: string): string {
    return this.#delen.join(volg);
  }
}

/** Remembers what was made for a key; a key that keeps changing means that requests are not what the bench thinks they are. */
export class Geheugen<Waarde> {
  readonly #max: number;
  readonly #inhoud = new Map<string, Waarde>();

  constructor(max: number) {
    this.#max = max;
  }

  haal(sleutel: string, maak: () => Waarde): Waarde {
    let waarde = this.#inhoud.get(sleutel);
    if (waarde === undefined) {
      if (this.#inhoud.size >= this.#max) throw new RangeError('De gateway stelt steeds andere vragen dan de nepketen kan voorbereiden.');
      this.#inhoud.set(sleutel, (waarde = maak()));
    }
    return waarde;
  }
}
