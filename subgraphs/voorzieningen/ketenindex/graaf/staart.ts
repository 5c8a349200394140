import type { Bus } from '../../../kit/gebeurtenis/bus.js';
import type { Log } from '../../../kit/log.js';
import { veiligeFout } from '../../../kit/postgres/index.js';
import { KANAAL } from '../context.js';
import type { Ketenlezer, Staartrij } from './ketenlezer.js';

/** Rows that one query reads. */
const BLADZIJDE = 500;
/** What is kept for who follows, at most: rows, and bytes of them as JSON. */
const MAX_RIJEN = 5_000;
const MAX_BYTES = 16 * 1024 * 1024;
/** Between two looks without a wake, in milliseconds: what a wake that got lost costs. */
const ZELF_KIJKEN_MS = 2_000;

export interface Staartmiddelen {
  readonly lezer: Pick<Ketenlezer, 'naPositie' | 'verbergingen'>;
  /** The last position. */
  readonly hoofd: () => Promise<number>;
  readonly bus: Bus;
  readonly log: Log;
  /** For tests: other bounds. */
  readonly grenzen?: { readonly maxRijen?: number; readonly zelfKijkenMs?: number };
}

/**
 * The newest gebeurtenissen, read once for everybody who follows: a thousand followers cost the database as much as one. Bounded; who falls
 * out of it reads the store himself. Reads nothing while nobody follows.
 */
export class Staart {
  /** Rows after `#na` up to and including `#tot`, in order; hidden ones left out. */
  #rijen: { readonly rij: Staartrij; readonly bytes: number }[] = [];
  #bytes = 0;
  #na = 0;
  #tot = 0;
  #verbergingen = 0;
  readonly #volgers = new Set<() => void>();
  #laatLos: (() => void) | undefined;
  #bezig: Promise<void> | undefined;
  #nogEens = false;
  #hoofd: Promise<number> | undefined;
  /** Where the first who starts now began: the tail begins there too, however late its first look comes. */
  #vanaf: number | undefined;

  constructor(private readonly middelen: Staartmiddelen) {}

  /** The position after which everything is new for who starts now. */
  async nu(): Promise<number> {
    const hoofd = await (this.#hoofd ??= this.middelen.hoofd().finally(() => (this.#hoofd = undefined)));
    this.#vanaf ??= hoofd;
    return hoofd;
  }

  /** Calls `wek` when there may be more; the function it gives stops that. */
  volg(wek: () => void): () => void {
    const wekker = (): void => wek();
    this.#volgers.add(wekker);
    if (this.#volgers.size === 1) this.#begin();
    return () => {
      if (this.#volgers.delete(wekker) && this.#volgers.size === 0) this.#eindig();
    };
  }

  /** When the first look is over: who starts need not read the store while the tail is about to know. */
  async gereed(): Promise<void> {
    // A look that began before the last pause ends first, and another one follows it.
    while (this.#na === Infinity && this.#bezig) await this.#bezig;
  }

  /** At most so many rows after this position, whoever they are for; undefined when they are not all here: then the store has them. */
  na(positie: number, hoeveel: number): readonly Staartrij[] | undefined {
    if (positie < this.#na || this.#laatLos === undefined) return undefined;
    if (positie >= this.#tot) return [];
    const begin = this.#plaatsNa(positie);
    return this.#rijen.slice(begin, begin + hoeveel).map(({ rij }) => rij);
  }

  /** Ends; who follows reads on from the store. */
  async stop(): Promise<void> {
    this.#eindig();
    await this.#bezig;
  }

  #begin(): void {
    const { bus, grenzen } = this.middelen;
    const kijk = (): void => this.#kijk();
    const laatBus = bus.luister(KANAAL, kijk);
    const klok = setInterval(kijk, grenzen?.zelfKijkenMs ?? ZELF_KIJKEN_MS);
    this.#laatLos = () => {
      laatBus();
      clearInterval(klok);
    };
    // Nothing is here yet: everybody who follows has the store read for him, until the tail has caught up with the head.
    this.#vergeet(Infinity);
    this.#kijk();
  }

  #eindig(): void {
    this.#laatLos?.();
    this.#laatLos = undefined;
    this.#vanaf = undefined;
    this.#vergeet(Infinity);
  }

  /** One look at a time; what is asked for meanwhile is one look more. */
  #kijk(): void {
    if (this.#bezig) {
      this.#nogEens = true;
      return;
    }
    this.#bezig = this.#leesBij()
      .catch((fout: unknown) => this.middelen.log('ketenindex-staart-leest-niet', { ...veiligeFout(fout) }))
      .finally(() => {
        this.#bezig = undefined;
        if (!this.#nogEens || this.#laatLos === undefined) return;
        this.#nogEens = false;
        this.#kijk();
      });
  }

  async #leesBij(): Promise<void> {
    const { lezer, hoofd } = this.middelen;
    const verbergingen = await lezer.verbergingen();
    if (this.#na === Infinity || verbergingen !== this.#verbergingen) {
      const begin = (this.#na === Infinity ? this.#vanaf : undefined) ?? (await hoofd());
      if (this.#laatLos === undefined) return;
      this.#vergeet(begin);
      this.#verbergingen = verbergingen;
      this.#wek();
    }
    for (let vol = true; vol && this.#laatLos !== undefined;) {
      const rijen = await lezer.naPositie(this.#tot, BLADZIJDE);
      if (this.#laatLos === undefined) return;
      vol = rijen.length === BLADZIJDE;
      for (const rij of rijen) this.#voegToe(rij);
      if (rijen.length > 0) this.#wek();
    }
  }

  #voegToe(rij: Staartrij): void {
    const bytes = JSON.stringify(rij.gebeurtenis).length;
    this.#rijen.push({ rij, bytes });
    this.#bytes += bytes;
    this.#tot = rij.positie;
    let weg = 0;
    while (this.#rijen.length - weg > (this.middelen.grenzen?.maxRijen ?? MAX_RIJEN) || this.#bytes > MAX_BYTES) {
      const oudste = this.#rijen[weg];
      if (!oudste) break;
      this.#bytes -= oudste.bytes;
      this.#na = oudste.rij.positie;
      weg += 1;
    }
    if (weg > 0) this.#rijen.splice(0, weg);
  }

  #vergeet(na: number): void {
    [this.#rijen, this.#bytes, this.#na, this.#tot] = [[], 0, na, na];
  }

  #wek(): void {
    for (const wek of this.#volgers) wek();
  }

  /** Where the first row after a position stands. */
  #plaatsNa(positie: number): number {
    let [laag, hoog] = [0, this.#rijen.length];
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if ((this.#rijen[midden]?.rij.positie ?? 0) <= positie) laag = midden + 1;
      else hoog = midden;
    }
    return laag;
  }
}
