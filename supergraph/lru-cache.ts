/** A bounded memory: what was used longest ago is forgotten first. */
export class LruCache<Waarde> {
  readonly #inhoud = new Map<string, Waarde>();

  constructor(readonly max: number) {}

  get size(): number {
    return this.#inhoud.size;
  }

  get(sleutel: string): Waarde | undefined {
    const waarde = this.#inhoud.get(sleutel);
    if (waarde === undefined) return undefined;
    // A Map keeps the order of insertion: putting it back makes it the youngest.
    this.#inhoud.delete(sleutel);
    this.#inhoud.set(sleutel, waarde);
    return waarde;
  }

  set(sleutel: string, waarde: Waarde): void {
    this.#inhoud.delete(sleutel);
    this.#inhoud.set(sleutel, waarde);
    if (this.#inhoud.size <= this.max) return;
    const oudste = this.#inhoud.keys().next().value;
    if (oudste !== undefined) this.#inhoud.delete(oudste);
  }
}
