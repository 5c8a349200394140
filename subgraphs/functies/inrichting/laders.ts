import DataLoader from 'dataloader';
import type { Inrichtingsversie } from '../../../schema/inrichting.js';
import type { Deelnemerbron, Deelnemerversie } from './deelnemerbron.js';
import type { Versiebron } from './versiebron.js';

/** Reads versions and organisations for one request: every kind of look-up goes to the database in one query. */
export class Inrichtingslader {
  readonly #geschiedenis: DataLoader<string, readonly Inrichtingsversie[]>;
  readonly #deelnemer: DataLoader<string, Deelnemerversie | null>;

  constructor(versies: Versiebron, deelnemers: Deelnemerbron) {
    this.#geschiedenis = new DataLoader(async (verbanden) => {
      const perVerband = Map.groupBy(await versies.versies(verbanden), ({ verband }) => verband);
      return verbanden.map((verband) => perVerband.get(verband) ?? []);
    });
    this.#deelnemer = new DataLoader(async (oins) => {
      const perOin = new Map((await deelnemers.opOin(oins)).map((versie) => [versie.deelnemer.oin, versie]));
      return oins.map((oin) => perOin.get(oin) ?? null);
    });
  }

  /** Every version of a samenwerkingsverband, the oldest first. */
  geschiedenis(verband: string): Promise<readonly Inrichtingsversie[]> {
    return this.#geschiedenis.load(verband);
  }

  /** The organisation with this OIN, or null. */
  deelnemer(oin: string): Promise<Deelnemerversie | null> {
    return this.#deelnemer.load(oin);
  }

  /** An organisation that takes part somewhere. The register lets nobody go, so it is there. */
  async partij(oin: string): Promise<Deelnemerversie['deelnemer']> {
    const gevonden = await this.deelnemer(oin);
    if (!gevonden) throw new Error('Een partij staat niet in het register.');
    return gevonden.deelnemer;
  }
}
