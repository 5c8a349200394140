import { mediaan } from '../meten/statistiek.ts';
import { type Schrijfopdracht, type Wijze, WIJZEN } from './opdracht.ts';
import type { Opstelling } from './opstelling.ts';
import { type Baan, banen, meetSchrijven } from './schrijven.ts';

/** Where the same gebeurtenissen are written, each by itself. */
export const BESTEMMINGEN = ['insert', 'jetstream', 'core', 'opslag', 'push'] as const;
export type Bestemming = (typeof BESTEMMINGEN)[number];

/** How fast: gebeurtenissen in a second, and that as part of what a bare insert does; both the median over the rounds. */
export interface Tempo {
  readonly perSeconde: number;
  readonly verhouding: number;
}

/** One way of writing, everywhere; without a NATS server nothing was published there. */
export interface Wijzemeting {
  readonly wijze: Wijze;
  readonly aantal: number;
  readonly tempo: Readonly<Partial<Record<Bestemming, Tempo>>>;
}

/** Writes the same gebeurtenissen everywhere, in rounds. */
export class Wegschrijver {
  readonly #opstelling: Opstelling;
  readonly #bestemmingen: readonly Bestemming[];
  readonly #tempo = WIJZEN.map(() => new Map<Bestemming, number[]>());
  /** What was pushed, per who pushed it, in order. */
  readonly gepusht: Baan[] = [];
  #volgende = 0;
  /** How many were written everywhere. */
  overal = 0;

  constructor(opstelling: Opstelling) {
    this.#opstelling = opstelling;
    this.#bestemmingen = BESTEMMINGEN.filter((bestemming) => opstelling.nats || (bestemming !== 'jetstream' && bestemming !== 'core'));
  }

  /** One round: so many in every way together, everywhere; who is first comes by turns. */
  async ronde(ronde: number, aantal: number, telt: boolean): Promise<void> {
    for (const [welke, { deel, ...wijze }] of WIJZEN.entries()) {
      const opdracht = { van: this.#volgende, aantal: Math.max(1, Math.round(aantal * deel)), wijze };
      for (let beurt = 0; beurt < this.#bestemmingen.length; beurt++) {
        const bestemming = this.#bestemmingen[(ronde + beurt) % this.#bestemmingen.length]!;
        const perSeconde = (opdracht.aantal * 1_000) / (await this.#schrijf(bestemming, opdracht));
        if (telt) this.#tempo[welke]!.set(bestemming, [...(this.#tempo[welke]!.get(bestemming) ?? []), perSeconde]);
      }
      this.#volgende += opdracht.aantal;
      this.overal += opdracht.aantal;
    }
  }

  /** Pushes so many, in this way, and nowhere else. @returns milliseconds */
  async push(aantal: number, wijze: Wijze): Promise<number> {
    const ms = await this.#schrijf('push', { van: this.#volgende, aantal, wijze });
    this.#volgende += aantal;
    return ms;
  }

  uitkomst(rondes: number, aantal: number): readonly Wijzemeting[] {
    return WIJZEN.map(({ deel, ...wijze }, welke) => {
      const grens = this.#tempo[welke]!.get('insert')!;
      const tempo = Object.fromEntries([...this.#tempo[welke]!].map(([bestemming, rij]) => [bestemming, { perSeconde: mediaan(rij), verhouding: mediaan(rij.map((een, ronde) => een / grens[ronde]!)) }]));
      return { wijze, aantal: rondes * Math.round(aantal * deel), tempo };
    });
  }

  #schrijf(bestemming: Bestemming, opdracht: Schrijfopdracht): Promise<number> {
    const { grens, opslag, aanbieder } = this.#opstelling;
    if (bestemming === 'opslag') return opslag.vraag('schrijf', opdracht);
    if (bestemming !== 'push') return grens.vraag(bestemming, opdracht);
    this.gepusht.push(...banen(opdracht).map((baan) => baan.flatMap(({ van, aantal }) => Array.from({ length: aantal }, (_, plaats) => van + plaats))));
    return meetSchrijven(aanbieder, opdracht);
  }
}
