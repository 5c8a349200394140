/** What the parent process sends: a question with a number, answered under that number. */
export interface Opdracht {
  readonly nummer: number;
  readonly naam: string;
  readonly gegevens: unknown;
}

export interface Antwoord {
  readonly nummer: number;
  readonly waarde?: unknown;
  readonly fout?: string;
}

/** CPU and memory of the process that answers. */
export interface Verbruik {
  /** User and system time of every thread since the start, in milliseconds. */
  readonly cpuMs: number;
  /** Resident memory in megabytes. */
  readonly rssMb: number;
}

/** Answers the questions of the parent process, and ends with it: nothing stays behind. */
export function beantwoordOuder(opdrachten: Readonly<Record<string, (gegevens: never) => unknown>>): void {
  const alle: Readonly<Record<string, (gegevens: never) => unknown>> = { ...opdrachten, verbruik };
  process.on('disconnect', () => process.exit(0));
  // Ctrl-C reaches every process of the terminal; the parent decides.
  process.on('SIGINT', () => {});
  process.on('message', ({ nummer, naam, gegevens }: Opdracht) => {
    const antwoord = (inhoud: Omit<Antwoord, 'nummer'>): void => void process.send?.({ nummer, ...inhoud });
    void (async () => alle[naam]!(gegevens as never))().then(
      (waarde) => antwoord({ waarde }),
      (fout: unknown) => antwoord({ fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) }),
    );
  });
}

function verbruik(): Verbruik {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage.rss() / 1_048_576 };
}
