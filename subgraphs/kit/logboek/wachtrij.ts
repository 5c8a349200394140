import { LogboekOnbeschikbaar } from './regels.js';
import type { Ketenrij } from './ketenrij.js';

/** The rows of one caller, waiting to be written. */
export interface Opdracht {
  readonly rijen: readonly Ketenrij[];
  /** False once the caller was answered: then nothing more is written for it. */
  readonly open: boolean;
  gelukt(): void;
  mislukt(fout: LogboekOnbeschikbaar): void;
}

export interface Wachtrijgrenzen {
  /** Longest that a caller waits, in milliseconds. */
  readonly termijnMs: number;
  /** Most rows that wait. */
  readonly maxRijen: number;
}

/** What goes into one statement at most. */
const GROEP_RIJEN = 500;
const GROEP_TEKENS = 1_000_000;

/**
 * Group commit: what arrives while a write is under way goes together in the next one. Bounded, with a deadline per caller:
 * a log that falls behind is refused at once and not discovered after minutes.
 */
export class Wachtrij {
  readonly #rij: (Opdracht & { readonly tekens: number })[] = [];
  #rijen = 0;
  #werk: Promise<void> | undefined;
  #gestopt = false;

  constructor(
    private readonly grenzen: Wachtrijgrenzen,
    /** Answers every caller in the group; never throws. */
    private readonly schrijfGroep: (groep: readonly Opdracht[]) => Promise<void>,
  ) {}

  voegToe(rijen: readonly Ketenrij[]): Promise<void> {
    if (this.#gestopt) return Promise.reject(new LogboekOnbeschikbaar('Het logboek is gesloten.'));
    if (this.#rijen + rijen.length > this.grenzen.maxRijen) return Promise.reject(new LogboekOnbeschikbaar('Het logboek heeft te veel te schrijven.'));
    const { opdracht, antwoord } = this.#maakOpdracht(rijen);
    this.#rij.push(opdracht);
    this.#rijen += rijen.length;
    this.#werk ??= this.#werkAf();
    return antwoord;
  }

  /** Takes nothing more, and waits for what was taken. */
  async stop(): Promise<void> {
    this.#gestopt = true;
    await this.#werk;
  }

  #maakOpdracht(rijen: readonly Ketenrij[]): { readonly opdracht: Opdracht & { readonly tekens: number }; readonly antwoord: Promise<void> } {
    const { promise: antwoord, resolve, reject } = Promise.withResolvers<void>();
    let open = true;
    const sluit = (doe: () => void): void => {
      if (!open) return;
      open = false;
      clearTimeout(wekker);
      doe();
    };
    const mislukt = (fout: LogboekOnbeschikbaar): void => sluit(() => reject(fout));
    const wekker = setTimeout(() => mislukt(new LogboekOnbeschikbaar('Het logboek is niet op tijd geschreven.')), this.grenzen.termijnMs);
    const opdracht = {
      rijen,
      tekens: rijen.reduce((som, { tekst }) => som + tekst.length, 0),
      get open() {
        return open;
      },
      gelukt: () => sluit(resolve),
      mislukt,
    };
    return { opdracht, antwoord };
  }

  async #werkAf(): Promise<void> {
    // Callers of the same moment (the organisations of one round) go together from the first write on.
    await new Promise((verder) => setImmediate(verder));
    while (this.#rij.length > 0) await this.schrijfGroep(this.#neemGroep());
    this.#werk = undefined;
  }

  #neemGroep(): readonly Opdracht[] {
    const groep: Opdracht[] = [];
    let rijen = 0;
    let tekens = 0;
    for (const opdracht of this.#rij) {
      if (groep.length > 0 && (rijen + opdracht.rijen.length > GROEP_RIJEN || tekens + opdracht.tekens > GROEP_TEKENS)) break;
      groep.push(opdracht);
      rijen += opdracht.rijen.length;
      tekens += opdracht.tekens;
    }
    this.#rij.splice(0, groep.length);
    this.#rijen -= rijen;
    return groep;
  }
}
