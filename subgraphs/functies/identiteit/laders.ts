import DataLoader from 'dataloader';
import type { Personenbron } from './bron.js';
import { type Bevolkingsblik, maakBlik, type Persoon } from './gbav/index.js';

/** Reads persons for one request: every kind of look-up goes to the database in one query. */
export class Personenlader {
  readonly #persoon: DataLoader<string, Persoon | null>;
  readonly #kring: DataLoader<string, Bevolkingsblik>;

  constructor(bron: Personenbron) {
    this.#persoon = new DataLoader(async (ids) => {
      const gevonden = await bron.opId(ids);
      return ids.map((id) => gevonden.get(id) ?? null);
    });
    this.#kring = new DataLoader(async (ids) => {
      const beweringen = await bron.beweringenRond(ids);
      const rondom = new Set([...ids, ...beweringen.flatMap(({ van, naar }) => (naar === null ? [van] : [van, naar]))]);
      const personen = await bron.opId([...rondom]);
      const blik = maakBlik({ personen: [...personen.values()], beweringen });
      return ids.map(() => blik);
    });
  }

  /** The person with this id, or null. */
  persoon(id: string): Promise<Persoon | null> {
    return this.#persoon.load(id);
  }

  /** The persons and relations around a person; the same view for everybody who is asked about at once. */
  kring(id: string): Promise<Bevolkingsblik> {
    return this.#kring.load(id);
  }
}
