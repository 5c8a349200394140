import { createHash } from 'node:crypto';
import type { Log } from '../gateway/index.js';
import type { Supergraphbron } from './supergraphbron.js';

/** Keeps what is served up to date with where it comes from. */
export interface Supergraphvolger {
  /** Looks now; never rejects: what goes wrong stands in the log, and what is served stays. */
  kijk(): Promise<void>;
  stop(): Promise<void>;
}

export interface Volgopties {
  readonly bron: Supergraphbron;
  /** Serves this one from now on. @throws when it does not load: then nothing changes */
  readonly vervang: (sdl: string) => Promise<void>;
  /** Milliseconds between two looks; undefined: only when asked. */
  readonly elkeMs: number | undefined;
  readonly log: Log;
}

/** A name for one supergraph in the log: the beginning of its SHA-256. */
export function versieVan(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex').slice(0, 12);
}

/** Looks at intervals whether there is another supergraph. One that cannot be had or does not load replaces nothing. */
export function volgSupergraph({ bron, vervang, elkeMs, log }: Volgopties): Supergraphvolger {
  const weg = new AbortController();
  let onbereikbaar = false;
  let bezig: Promise<void> = Promise.resolve();
  let wekker: NodeJS.Timeout | undefined;

  const kijkNu = async (): Promise<void> => {
    if (weg.signal.aborted) return;
    let sdl: string | undefined;
    try {
      sdl = await bron.haal(weg.signal);
    } catch (fout) {
      // Once is enough: a server that is away stays away for many looks.
      if (!onbereikbaar && !weg.signal.aborted) log('supergraph niet opgehaald; de vorige blijft', { reden: tekstVan(fout) });
      onbereikbaar = true;
      return;
    }
    if (onbereikbaar) log('supergraph weer bereikbaar', {});
    onbereikbaar = false;
    if (sdl === undefined) return;
    try {
      await vervang(sdl);
      log('supergraph vervangen', { versie: versieVan(sdl) });
    } catch (fout) {
      log('supergraph geweigerd; de vorige blijft', { versie: versieVan(sdl), reden: tekstVan(fout) });
    }
  };

  // One after the other: a signal and the clock may come together.
  const kijk = (): Promise<void> => (bezig = bezig.then(kijkNu));
  const plan = (): void => {
    if (elkeMs === undefined || weg.signal.aborted) return;
    wekker = setTimeout(() => void kijk().then(plan), elkeMs).unref();
  };
  plan();

  return {
    kijk,
    async stop() {
      weg.abort();
      clearTimeout(wekker);
      await bezig;
    },
  };
}

/** About the schema only, so it may be logged; bounded, since composition errors can be long. */
function tekstVan(fout: unknown): string {
  return (fout instanceof Error ? fout.message : String(fout)).slice(0, 500);
}
