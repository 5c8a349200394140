import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { PAKKETMAP } from '../../schema/pakket.js';
import type { Keuring, Keuropdracht } from './keuring.js';
import { werkerbeurt } from './werkerbeurt.js';

/** Examines new supergraphs on a thread of its own, so that answering questions goes on. */
export interface Keurder {
  /** Examines; jobs wait for each other. Rejects only after `stop`. */
  keur(opdracht: Keuropdracht): Promise<Keuring>;
  /** Ends the thread, also in the middle of a job. */
  stop(): Promise<void>;
}

/** How much one examination may take. */
export interface Keurderopties {
  /** Milliseconds for one job, with what starting the thread takes. */
  readonly termijnMs?: number;
  /** Megabytes of JavaScript objects. */
  readonly geheugenMb?: number;
}

const TERMIJN_MS = 10_000;
const GEHEUGEN_MB = 512;

/** A keurder; its thread starts with the first job. @throws when its worker has not been built */
export function maakKeurder({ termijnMs = TERMIJN_MS, geheugenMb = GEHEUGEN_MB }: Keurderopties = {}): Keurder {
  const bestand = zoekWerker();
  let worker: Worker | undefined;
  let gestopt = false;
  let laatste: Promise<unknown> = Promise.resolve();

  const doe = async (opdracht: Keuropdracht): Promise<Keuring> => {
    if (gestopt) throw new Error('De keurder is gestopt.');
    worker ??= start();
    return werkerbeurt(worker, opdracht, termijnMs);
  };

  /** One that ends, in a job or between two, is not used again. */
  const start = (): Worker => {
    const nieuw = new Worker(bestand, { resourceLimits: { maxOldGenerationSizeMb: geheugenMb, maxYoungGenerationSizeMb: Math.min(64, geheugenMb) } });
    nieuw.on('error', () => undefined);
    nieuw.on('exit', () => {
      if (worker === nieuw) worker = undefined;
    });
    return nieuw;
  };

  return {
    keur(opdracht) {
      const beurt = laatste.then(() => doe(opdracht));
      laatste = beurt.catch(() => undefined);
      return beurt;
    },
    async stop() {
      gestopt = true;
      await worker?.terminate();
      await laatste;
    },
  };
}

/** A thread runs JavaScript: from source it is the one in `dist`. */
function zoekWerker(): string {
  const hiernaast = fileURLToPath(new URL('./werker.js', import.meta.url));
  const bestand = existsSync(hiernaast) ? hiernaast : join(PAKKETMAP, 'dist', 'supergraph', 'composition', 'werker.js');
  if (!existsSync(bestand)) throw new Error(`De werker van de keurder is niet gebouwd (${bestand}); voer eerst npm run build uit.`);
  return bestand;
}
