import { Databasefout } from '../../../kit/postgres/fout.js';
import type { Opslagrij } from './opslagrij.js';
import type { Uitslag } from './vorm.js';

/** What one caller offers, waiting to be stored. */
export interface Aanbod {
  readonly rijen: readonly Opslagrij[];
  /** When one is refused, none is stored. */
  readonly ondeelbaar: boolean;
  klaar(uitslagen: readonly Uitslag[]): void;
  mislukt(fout: unknown): void;
}

/** What goes into one statement at most; what one caller offers is never split. */
const GROEP_RIJEN = 1000;
const GROEP_TEKENS = 2_000_000;

/** Most rows that wait. */
const MAX_WACHTEND = 20_000;

/** Group commit: what arrives while a write is under way goes together in the next one. */
export class Groepswachtrij {
  readonly #rij: Aanbod[] = [];
  #wachtend = 0;
  #werk: Promise<void> | undefined;
  #gestopt = false;

  /** @param schrijfGroep answers every caller in the group; never throws */
  constructor(private readonly schrijfGroep: (groep: readonly Aanbod[]) => Promise<void>) {}

  voegToe(rijen: readonly Opslagrij[], ondeelbaar: boolean): Promise<readonly Uitslag[]> {
    if (this.#gestopt) return Promise.reject(new Databasefout('GESTOPT', 'De ketenindex neemt niets meer aan.'));
    if (this.#wachtend + rijen.length > MAX_WACHTEND) return Promise.reject(new Databasefout('TE_DRUK', 'De ketenindex heeft te veel te schrijven.'));
    const { promise, resolve, reject } = Promise.withResolvers<readonly Uitslag[]>();
    this.#rij.push({ rijen, ondeelbaar, klaar: resolve, mislukt: reject });
    this.#wachtend += rijen.length;
    this.#werk ??= this.#werkAf();
    return promise;
  }

  /** Takes nothing more, and waits for what was taken. */
  async stop(): Promise<void> {
    this.#gestopt = true;
    await this.#werk;
  }

  async #werkAf(): Promise<void> {
    // Callers of the same moment go together from the first write on.
    await new Promise((verder) => setImmediate(verder));
    while (this.#rij.length > 0) await this.schrijfGroep(this.#neemGroep());
    this.#werk = undefined;
  }

  #neemGroep(): readonly Aanbod[] {
    const groep: Aanbod[] = [];
    const sleutels = new Set<string>();
    let [rijen, tekens] = [0, 0];
    for (const aanbod of this.#rij) {
      const erbij = aanbod.rijen.reduce((som, { tekst }) => som + tekst.length, 0);
      if (groep.length > 0 && (rijen + aanbod.rijen.length > GROEP_RIJEN || tekens + erbij > GROEP_TEKENS)) break;
      // What was offered twice at the same time: the second is compared with what was stored of the first.
      if (aanbod.rijen.some(({ sleutel }) => sleutels.has(sleutel))) break;
      for (const { sleutel } of aanbod.rijen) sleutels.add(sleutel);
      groep.push(aanbod);
      rijen += aanbod.rijen.length;
      tekens += erbij;
    }
    this.#rij.splice(0, groep.length);
    this.#wachtend -= rijen;
    return groep;
  }
}
