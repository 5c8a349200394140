import type { Bekendheidsronde } from '../types.js';
import type { Bekendheidcontext } from './context.js';
import { toonRonde } from './lezen.js';
import { eisEigenRonde } from './rechten.js';
import { versieVan } from './rondebron.js';
import { rondekanaal } from './rondeboek.js';

/**
 * A round as it is now, and again each time that it has changed, until it is done. Changes that come quickly after each other come as one:
 * each time it is what is so at that moment.
 * @param na the version that the asker has already
 * @throws FoutInVraag with RONDE_ONBEKEND, before the first, unless it is a round of the asker's own organisation
 */
export async function volgRonde(id: string, na: number | null | undefined, context: Bekendheidcontext): Promise<AsyncIterableIterator<Bekendheidsronde>> {
  const { opslag, rondeboek, bus, kijkMs } = context.duurzaam;
  eisEigenRonde(await rondeboek.vind(id), context.vrager);
  const wachter = new Wachter(kijkMs);
  const luisterNietMeer = bus.luister(rondekanaal(id), () => wachter.wek());
  async function* standen(): AsyncGenerator<Bekendheidsronde, undefined> {
    try {
      let gezien: number | undefined;
      for (; !wachter.gestopt; await wachter.wacht()) {
        if (gezien !== undefined && (await versieVan(opslag.db, id)) === gezien) continue;
        const ronde = eisEigenRonde(await rondeboek.vind(id), context.vrager);
        if (ronde.versie > (gezien ?? na ?? 0)) yield toonRonde(ronde, context);
        gezien = ronde.versie;
        if (ronde.status !== 'LOPEND') return;
      }
    } finally {
      luisterNietMeer();
    }
  }
  const bron = standen();
  const stroom: AsyncIterableIterator<Bekendheidsronde> = {
    next: () => bron.next(),
    // Who leaves is not kept waiting for the next change: a generator that waits does not hear that it must stop.
    async return() {
      wachter.stop();
      luisterNietMeer();
      return bron.return(undefined);
    },
    throw: (fout) => bron.throw(fout),
    [Symbol.asyncIterator]: () => stroom,
  };
  return stroom;
}

/** Waits until it is woken, and never longer than so many milliseconds: a wake can get lost. */
class Wachter {
  gestopt = false;
  #gewekt = false;
  #verder: () => void = () => {};

  constructor(private readonly hoogstensMs: number) {}

  wek(): void {
    this.#gewekt = true;
    this.#verder();
  }

  stop(): void {
    this.gestopt = true;
    this.wek();
  }

  async wacht(): Promise<void> {
    if (!this.#gewekt) {
      await new Promise<void>((verder) => {
        const klok = setTimeout(verder, this.hoogstensMs);
        this.#verder = () => {
          clearTimeout(klok);
          verder();
        };
      });
    }
    this.#gewekt = false;
  }
}
