import DataLoader from 'dataloader';
import type { Bron, Dossier, Rij } from './bron.js';

/** Reads dossiers for one request: every look-up of a kind goes to the source in one call. */
export class Dossierlader {
  readonly #bron: Bron;
  readonly #vind: DataLoader<string, string | null>;
  readonly #groepen = new Map<string, DataLoader<string, readonly Rij[]>>();

  constructor(bron: Bron) {
    this.#bron = bron;
    this.#vind = new DataLoader(async (pseudoniemen) => {
      const gevonden = await bron.vind(pseudoniemen);
      return pseudoniemen.map((pseudoniem) => gevonden.get(pseudoniem) ?? null);
    });
  }

  /** The dossier of the person with one of these pseudonyms (each of another key version), or undefined when the partner has none. */
  async vind(pseudoniemen: readonly string[]): Promise<Dossier | undefined> {
    const sleutels = await Promise.all(pseudoniemen.map((pseudoniem) => this.#vind.load(pseudoniem)));
    const sleutel = sleutels.find((kandidaat) => kandidaat !== null);
    return sleutel === undefined ? undefined : { lees: (groep) => this.#groep(groep).load(sleutel) };
  }

  #groep(groep: string): DataLoader<string, readonly Rij[]> {
    let lader = this.#groepen.get(groep);
    if (!lader) {
      lader = new DataLoader(async (sleutels) => {
        const rijen = await this.#bron.lees(groep, sleutels);
        return sleutels.map((sleutel) => rijen.get(sleutel) ?? []);
      });
      this.#groepen.set(groep, lader);
    }
    return lader;
  }
}
