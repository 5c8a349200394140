import { FoutInVraag } from '../../kit/index.js';

/** Numbers that the employees of one organisation may look up in an hour, unless the installation sets another bound. */
export const OPZOEKINGEN_PER_UUR = 5_000;

/** A number that nobody has is a guess, or a slip: it counts for so many. */
const MISSER = 20;

const UUR = 3_600_000;

/**
 * Bounds what can be learnt by trying numbers: a number that nobody has never gets as far as the pseudonyms, where persons are
 * counted. Per organisation and whole hour (UTC), in memory: a restart forgets an hour at most.
 */
export class Opzoekgrens {
  #uur = 0;
  #genomen = new Map<string, number>();

  constructor(private readonly perUur: number, private readonly nu: () => number = Date.now) {}

  /** Takes room for numbers that will be looked up. @throws FoutInVraag with UITVRAAGLIMIET when there is none; then nothing is taken */
  neem(oin: string, nummers: number): void {
    const uur = Math.floor(this.nu() / UUR);
    if (uur !== this.#uur) [this.#uur, this.#genomen] = [uur, new Map()];
    const genomen = (this.#genomen.get(oin) ?? 0) + nummers;
    if (nummers > 0 && genomen > this.perUur) throw new FoutInVraag('UITVRAAGLIMIET');
    this.#genomen.set(oin, genomen);
  }

  /** Says how many of them nobody had. */
  gemist(oin: string, nummers: number): void {
    this.#genomen.set(oin, (this.#genomen.get(oin) ?? 0) + nummers * (MISSER - 1));
  }
}
