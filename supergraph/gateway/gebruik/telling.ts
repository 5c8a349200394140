import type { Veldgebruik } from '../../../schema/publicatie.js';

/** Questions by client and by what they used that are kept as such; beyond, they are written out to counts per coordinate. */
const MAX_VRAGEN = 5_000;
/** Of JJJJ-MM-DD. */
const DAGLENGTE = 10;

/** Counts of use per day, client and coordinate. A question costs one addition: coordinates are written out when the counts are taken. */
export class Telling {
  readonly #rijen = new Map<string, Veldgebruik>();
  /** By day and client, and by the set of coordinates. */
  readonly #vragen = new Map<string, Map<ReadonlySet<string>, number>>();
  #aantalVragen = 0;
  #verloren = 0;

  /** @param maxRijen coordinates that are counted at a time; what more there is, is lost and said to be */
  constructor(readonly maxRijen: number) {}

  tel(dag: string, client: string, coordinaten: ReadonlySet<string>): void {
    if (this.#aantalVragen >= MAX_VRAGEN) this.#schrijfUit();
    const sleutel = `${dag}${client}`;
    let vragen = this.#vragen.get(sleutel);
    if (!vragen) this.#vragen.set(sleutel, (vragen = new Map()));
    const aantal = vragen.get(coordinaten) ?? 0;
    if (aantal === 0) this.#aantalVragen++;
    vragen.set(coordinaten, aantal + 1);
  }

  /** Puts back what could not be written. */
  voegToe(rijen: readonly Veldgebruik[]): void {
    for (const rij of rijen) this.#voegToe(rij);
  }

  /** Everything counted, and how many could not be kept; begins anew. */
  neem(): { readonly rijen: readonly Veldgebruik[]; readonly verloren: number } {
    this.#schrijfUit();
    const genomen = { rijen: [...this.#rijen.values()], verloren: this.#verloren };
    this.#rijen.clear();
    this.#verloren = 0;
    return genomen;
  }

  #schrijfUit(): void {
    for (const [sleutel, vragen] of this.#vragen) {
      const [dag, client] = [sleutel.slice(0, DAGLENGTE), sleutel.slice(DAGLENGTE)];
      for (const [coordinaten, aantal] of vragen) for (const coordinaat of coordinaten) this.#voegToe({ client, coordinaat, aantal, dag });
    }
    this.#vragen.clear();
    this.#aantalVragen = 0;
  }

  #voegToe(rij: Veldgebruik): void {
    const sleutel = `${rij.dag}${rij.client}\n${rij.coordinaat}`;
    const bekend = this.#rijen.get(sleutel);
    if (!bekend && this.#rijen.size >= this.maxRijen) this.#verloren += rij.aantal;
    else this.#rijen.set(sleutel, bekend ? { ...bekend, aantal: bekend.aantal + rij.aantal } : rij);
  }
}
