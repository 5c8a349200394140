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

  /** The dossier of the person with this pseudonym, or undefined when the partner has none. */
  async vind(pseudoniem: string): Promise<Dossier | undefined> {
    const sleutel = await this.#vind.load(pseudoniem);
    return sleutel === null ? undefined : { lees: (groep) => this.#groep(groep).load(sleutel) };
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
