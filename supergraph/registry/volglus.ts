/** Something that is looked at again and again. */
export interface Volglus {
  /** Looks now, after a look that is under way; whoever asks meanwhile shares the next one. Rejects when the look does. */
  kijk(): Promise<void>;
  /** Looks no more; a look under way ends first. */
  stop(): Promise<void>;
}

/** What is looked at, and how often. */
export interface Volgopdracht {
  readonly kijk: () => Promise<void>;
  /** Milliseconds between the end of a look and the next; Infinity: only when asked. */
  readonly elkeMs: number;
  /** Told of the first look that fails after one that succeeded, and of the first that succeeds again. */
  readonly opStand: (lukt: boolean, fout?: unknown) => void;
}

/** Looks at intervals and when asked, never twice at a time. Keeps no process alive. */
export function volglus({ kijk, elkeMs, opStand }: Volgopdracht): Volglus {
  let lukt = true;
  let gestopt = false;
  let bezig: Promise<void> = Promise.resolve();
  let volgende: Promise<void> | undefined;
  let wekker: NodeJS.Timeout | undefined;

  const kijkNu = async (): Promise<void> => {
    try {
      await kijk();
      if (!lukt) opStand(true);
      lukt = true;
    } catch (fout) {
      if (lukt && !gestopt) opStand(false, fout);
      lukt = false;
      throw fout;
    }
  };
  const vraag = (): Promise<void> => {
    volgende ??= bezig.then(() => {
      volgende = undefined;
      const nu = kijkNu();
      bezig = nu.catch(() => undefined);
      return nu;
    });
    return volgende;
  };
  const plan = (): void => {
    if (gestopt || elkeMs === Infinity) return;
    wekker = setTimeout(() => void vraag().then(plan, plan), elkeMs).unref();
  };
  plan();

  return {
    kijk: vraag,
    async stop() {
      gestopt = true;
      clearTimeout(wekker);
      await volgende?.catch(() => undefined);
      await bezig;
    },
  };
}
