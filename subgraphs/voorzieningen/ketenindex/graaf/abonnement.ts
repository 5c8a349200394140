import type { Gebeurtenisopslag, Gebeurtenisrij } from '../opslag/index.js';
import { isVoor } from './ketenlezer.js';
import type { Staart } from './staart.js';

/** Rows that a follower has at hand at most: small, because there may be a thousand of them. */
const BLADZIJDE = 50;

/** Who follows, and what. */
export interface Volgvraag {
  /** OIN of the organisation that reads, or NIEMAND. */
  readonly lezer: string;
  /** CloudEvents types; all of them by default. */
  readonly soorten?: ReadonlySet<string>;
  /** After which position. */
  readonly na: number;
}

export interface Volgmiddelen {
  readonly staart: Staart;
  readonly gebeurtenissen: Pick<Gebeurtenisopslag, 'lees'>;
  /** Accounts for a page before the first of it is given. */
  readonly verantwoord: (rijen: readonly Gebeurtenisrij[]) => Promise<void>;
}

/**
 * The gebeurtenissen of one reader as they come, in order, from a position on. Nothing is pushed: the next page is looked up when the one
 * before is taken, so that who is slow keeps nothing here but his position. Ends at `return`, also while it waits.
 */
export class Abonnement implements AsyncIterableIterator<Gebeurtenisrij> {
  readonly #middelen: Volgmiddelen;
  readonly #vraag: Volgvraag;
  #positie: number;
  #klaar: readonly Gebeurtenisrij[] = [];
  #volgende = 0;
  #dicht = false;
  /** Woken since the last look. */
  #gewekt = false;
  #wacht: (() => void) | undefined;
  #beurt: Promise<unknown> = Promise.resolve();
  readonly #verlaat: () => void;

  constructor(vraag: Volgvraag, middelen: Volgmiddelen) {
    this.#vraag = vraag;
    this.#middelen = middelen;
    this.#positie = vraag.na;
    this.#verlaat = middelen.staart.volg(() => this.#wek());
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** One at a time, in the order in which they are asked for. @throws what reading or accounting throws; then it has ended */
  next(): Promise<IteratorResult<Gebeurtenisrij, undefined>> {
    const deze = this.#beurt.then(() => this.#neem());
    this.#beurt = deze.catch(() => {});
    return deze;
  }

  async return(): Promise<IteratorResult<Gebeurtenisrij, undefined>> {
    this.#eindig();
    return { done: true, value: undefined };
  }

  async throw(fout: unknown): Promise<never> {
    this.#eindig();
    throw fout;
  }

  async #neem(): Promise<IteratorResult<Gebeurtenisrij, undefined>> {
    try {
      while (!this.#dicht) {
        const rij = this.#klaar[this.#volgende];
        if (rij) {
          this.#volgende += 1;
          return { done: false, value: rij };
        }
        await this.#vul();
      }
    } catch (fout) {
      this.#eindig();
      throw fout;
    }
    return { done: true, value: undefined };
  }

  /** Looks up the next page, or waits for news. */
  async #vul(): Promise<void> {
    const { staart, verantwoord } = this.#middelen;
    const { lezer, soorten } = this.#vraag;
    await staart.gereed();
    if (this.#dicht) return;
    this.#gewekt = false;
    const uitStaart = staart.na(this.#positie, BLADZIJDE);
    const rijen = uitStaart?.filter((rij) => isVoor(lezer, rij) && (soorten?.has(rij.gebeurtenis.type) ?? true)) ?? (await this.#leesZelf());
    const tot = uitStaart?.at(-1)?.positie ?? this.#positie;
    await verantwoord(rijen);
    this.#positie = Math.max(this.#positie, tot);
    [this.#klaar, this.#volgende] = [rijen, 0];
    const ietsGelezen = rijen.length > 0 || (uitStaart?.length ?? 0) > 0;
    if (!ietsGelezen && !this.#gewekt && !this.#dicht) await new Promise<void>((wek) => (this.#wacht = wek));
  }

  /** Who is further behind than the tail reaches reads the store himself. */
  async #leesZelf(): Promise<readonly Gebeurtenisrij[]> {
    const { lezer, soorten } = this.#vraag;
    const blad = await this.#middelen.gebeurtenissen.lees({ na: this.#positie, lezer, first: BLADZIJDE, ...(soorten && { soorten: [...soorten] }) });
    this.#positie = blad.gelezenTot;
    return blad.rijen;
  }

  #wek(): void {
    this.#gewekt = true;
    const wek = this.#wacht;
    this.#wacht = undefined;
    wek?.();
  }

  #eindig(): void {
    if (this.#dicht) return;
    this.#dicht = true;
    this.#klaar = [];
    this.#verlaat();
    this.#wek();
  }
}
