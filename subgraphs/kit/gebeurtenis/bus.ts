/**
 * Wakes who waits for something that was laid down. It carries nothing: what there is to read stands in the database, and a wake that
 * gets lost costs time only, because everybody who waits also looks by himself now and then.
 */
export interface Bus {
  /** Says that there is something new on a channel. Never fails. */
  meld(kanaal: string): void;
  /** Calls `wek` after every `meld` on this channel, several at once as one, and sometimes for nothing; the function it gives stops that. */
  luister(kanaal: string, wek: () => void): () => void;
  stop(): Promise<void>;
}

/** A channel is words of small letters and digits, with dots between them. */
const KANAAL = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/** @throws Error when this can be no channel: what goes over the network is no place for anything else */
export function eisKanaal(kanaal: string): void {
  if (!KANAAL.test(kanaal)) throw new Error('Een kanaal bestaat uit woorden van kleine letters en cijfers, met punten ertussen.');
}

/** Who listens, by channel. Wakes come after the turn in which they were asked for, so that nobody runs inside somebody else's transaction. */
export class Luisteraars {
  readonly #wekkers = new Map<string, Set<() => void>>();
  readonly #teWekken = new Set<string>();

  /** @param bijFout gets nothing but the fact: a listener that throws is a mistake here, and keeps nobody else asleep */
  constructor(private readonly bijFout: () => void = () => {}) {}

  luister(kanaal: string, wek: () => void): () => void {
    eisKanaal(kanaal);
    // A function of its own: the same one may listen twice.
    const wekker = (): void => wek();
    const wekkers = this.#wekkers.get(kanaal) ?? new Set();
    this.#wekkers.set(kanaal, wekkers.add(wekker));
    return () => {
      wekkers.delete(wekker);
      if (wekkers.size === 0 && this.#wekkers.get(kanaal) === wekkers) this.#wekkers.delete(kanaal);
    };
  }

  wek(kanaal: string): void {
    if (this.#teWekken.size === 0) setImmediate(() => this.#wekAllen());
    this.#teWekken.add(kanaal);
  }

  /** Everybody, on whatever channel. */
  wekIedereen(): void {
    for (const kanaal of this.#wekkers.keys()) this.wek(kanaal);
  }

  /** From now on nobody is woken. */
  stop(): void {
    this.#wekkers.clear();
  }

  #wekAllen(): void {
    const kanalen = [...this.#teWekken];
    this.#teWekken.clear();
    for (const wekker of kanalen.flatMap((kanaal) => [...(this.#wekkers.get(kanaal) ?? [])])) {
      try {
        wekker();
      } catch {
        this.bijFout();
      }
    }
  }
}

/** The bus of a chain that runs in one process. */
export function eigenBus(): Bus {
  const luisteraars = new Luisteraars();
  return {
    meld(kanaal) {
      eisKanaal(kanaal);
      luisteraars.wek(kanaal);
    },
    luister: (kanaal, wek) => luisteraars.luister(kanaal, wek),
    async stop() {
      luisteraars.stop();
    },
  };
}
