import type { Foutnaam } from '../../../schema/fouten.js';
import type { Gebeurtenis } from './bovenstroom.js';
import type { Abonnementgrenzen } from './grenzen.js';
import { laatsteWoord } from './laatste-woord.js';
import { type Bericht, Wachtrij } from './wachtrij.js';

/** What a subscription is made of. */
export interface Abonnementdelen {
  /** The events of the owner. What it throws ends the subscription. */
  readonly gebeurtenissen: AsyncIterable<Gebeurtenis>;
  /** Makes of an event what the subscriber gets. Never rejects. */
  readonly verwerk: (gebeurtenis: Gebeurtenis) => Promise<Bericht>;
  /** What the subscriber gets to read of an error of the owner. */
  readonly foutbericht: (fout: unknown) => Promise<Bericht>;
  /** Milliseconds since the epoch until which the token of the subscriber holds. */
  readonly geldigTot?: number;
  readonly grenzen: Abonnementgrenzen;
  /** Breaks the connection of a subscriber who does not even take the last word. */
  readonly verbreek: () => void;
  /** The subscription is over: nothing is asked of the owner any more. */
  readonly opEinde: (reden: string) => void;
}

/** The longest that a timer of Node can wait, in milliseconds. */
const MAX_WEKKER = 2_147_483_647;

/** One subscription that runs: takes events from the owner and has them ready, as JSON, for who subscribed. */
export class Abonnement {
  readonly #rij: Wachtrij;
  readonly #wekkers: NodeJS.Timeout[] = [];
  #cursor: string | undefined;
  #over = false;

  constructor(readonly delen: Abonnementdelen) {
    const { grenzen, geldigTot } = delen;
    this.#rij = new Wachtrij({ aantal: grenzen.wachtrijAantal, bytes: grenzen.wachtrijBytes, geduldMs: grenzen.geduldMs, opVast: () => (this.#over ? delen.verbreek() : this.#breekAf('ABONNEE_TE_TRAAG')) });
    if (geldigTot !== undefined) this.#na(geldigTot - Date.now(), () => this.#breekAf('UNAUTHENTICATED'));
    void this.#pomp();
  }

  /** The next result, as JSON; undefined when there will be none. Never rejects. */
  async volgende(): Promise<string | undefined> {
    const bericht = await this.#rij.neem();
    if (bericht?.cursor !== undefined) this.#cursor = bericht.cursor;
    return bericht?.tekst;
  }

  /** Ends it with a last word in which stands where to go on. */
  beeindig(code: Foutnaam = 'ABONNEMENT_BEEINDIGD'): void {
    this.#breekAf(code);
  }

  /** The same, unless it ends by itself before. */
  beeindigBinnen(ms: number): void {
    this.#na(ms, () => this.#breekAf('ABONNEMENT_BEEINDIGD'));
  }

  /** Whoever subscribed has had everything, or has gone. */
  laatVallen(): void {
    this.#rij.breekAf();
    this.#eindig('weg');
    this.#ruimOp();
  }

  async #pomp(): Promise<void> {
    try {
      for await (const gebeurtenis of this.delen.gebeurtenissen) {
        await this.#rij.zet(await this.delen.verwerk(gebeurtenis));
        if (this.#over) return;
      }
      this.#rij.sluit();
    } catch (fout) {
      if (!this.#over) this.#rij.sluit(await this.delen.foutbericht(fout));
    }
    this.#eindig('klaar');
  }

  #breekAf(code: Foutnaam): void {
    if (this.#over) return;
    this.#eindig(code);
    this.#rij.breekAf(laatsteWoord(code, this.#cursor));
    this.#na(this.delen.grenzen.afscheidMs, () => this.delen.verbreek());
  }

  #eindig(reden: string): void {
    if (this.#over) return;
    this.#over = true;
    this.#ruimOp();
    this.delen.opEinde(reden);
  }

  #na(ms: number, doe: () => void): void {
    this.#wekkers.push(setTimeout(doe, Math.min(Math.max(ms, 0), MAX_WEKKER)).unref());
  }

  #ruimOp(): void {
    for (const wekker of this.#wekkers.splice(0)) clearTimeout(wekker);
  }
}
