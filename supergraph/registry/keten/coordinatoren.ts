import type { Soort } from '../../../schema/register.js';
import { maakStuk, type Stuk } from '../stuk.js';
import type { Ketenvolger } from './volger.js';

/** How long a coordinator that was seen counts, how long a kind that joins waits for them, and how long one that left stays known; in milliseconds. */
export interface Coordinatortermijnen {
  readonly gezienMs: number;
  readonly wachtMs: number;
  readonly naloopMs: number;
}

const TERMIJNEN: Coordinatortermijnen = { gezienMs: 15_000, wachtMs: 10_000, naloopMs: 60_000 };
/** Between two looks whether all have followed, in milliseconds; also when nobody asks anything. */
const KIJK_MS = 250;

/**
 * Coordinators that run apart and ask for the kinds again and again. With the ETag of a list a coordinator says that it
 * goes by that list: so a kind joins when all of them know it, and stays known for a while after it left.
 */
export class CoordinatorenOverHttp implements Ketenvolger {
  readonly #termijnen: Coordinatortermijnen;
  readonly #gezien = new Map<string, { readonly moment: number; readonly etag: string | undefined }>();
  readonly #vertrokken = new Map<string, { readonly soort: Soort; readonly tot: number }>();
  #soorten: readonly Soort[] = [];
  #wek: () => void = () => {};
  #stuk: Stuk = maakStuk('');

  constructor(termijnen: Partial<Coordinatortermijnen> = {}) {
    this.#termijnen = { ...TERMIJNEN, ...termijnen };
  }

  /** The list as it is now. */
  lijst(): Stuk {
    const nu = Date.now();
    for (const [code, { tot }] of this.#vertrokken) if (tot <= nu) this.#vertrokken.delete(code);
    const bekend = new Set(this.#soorten.map(({ soort }) => soort));
    const blijft = [...this.#vertrokken.values()].map(({ soort }) => soort).filter(({ soort }) => !bekend.has(soort));
    const soorten = [...this.#soorten, ...blijft].sort((a, b) => (a.soort < b.soort ? -1 : 1));
    const tekst = JSON.stringify({ soorten });
    if (this.#stuk.inhoud.toString() !== tekst) this.#stuk = maakStuk(tekst);
    return this.#stuk;
  }

  /**
   * A coordinator asked.
   * @param wie tells it from the others
   * @param etag of the list that it goes by; undefined when it has none yet
   */
  gezien(wie: string, etag: string | undefined): void {
    this.#gezien.set(wie, { moment: Date.now(), etag });
    this.#wek();
  }

  async bereidVoor(soorten: readonly Soort[]): Promise<void> {
    const bekend = new Set((JSON.parse(this.lijst().inhoud.toString()) as { readonly soorten: readonly Soort[] }).soorten.map(({ soort }) => soort));
    this.#soorten = soorten;
    if (soorten.every(({ soort }) => bekend.has(soort))) return;
    const uiterlijk = Date.now() + this.#termijnen.wachtMs;
    while (!this.#volgenAllen()) {
      if (Date.now() >= uiterlijk) throw new RangeError('een coördinator heeft de nieuwe soort niet overgenomen');
      await new Promise<void>((klaar) => {
        const wekker = setTimeout(klaar, KIJK_MS);
        this.#wek = () => {
          clearTimeout(wekker);
          klaar();
        };
      });
    }
  }

  /** Coordinators serve no supergraph. */
  async neemOver(): Promise<void> {}

  async rondAf(soorten: readonly Soort[]): Promise<void> {
    const blijven = new Set(soorten.map(({ soort }) => soort));
    const tot = Date.now() + this.#termijnen.naloopMs;
    for (const soort of this.#soorten) if (!blijven.has(soort.soort)) this.#vertrokken.set(soort.soort, { soort, tot });
    this.#soorten = soorten;
  }

  #volgenAllen(): boolean {
    const { etag } = this.lijst();
    const sinds = Date.now() - this.#termijnen.gezienMs;
    for (const [wie, { moment }] of this.#gezien) if (moment < sinds) this.#gezien.delete(wie);
    return [...this.#gezien.values()].every((coordinator) => coordinator.etag === etag);
  }
}
