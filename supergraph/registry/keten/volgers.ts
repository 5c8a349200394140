import type { Soort } from '../../../schema/register.js';
import { feitenVan, type Log } from '../../gateway/log.js';
import { Registerfout } from '../registerfout.js';
import type { Supergraphversie } from './supergraphversie.js';
import type { Ketenvolger } from './volger.js';

/** How long a part may take over a step, in milliseconds. */
const TERMIJN_MS = 30_000;

/** What is done between preparing and rounding off. */
export interface Overgang {
  readonly van: Supergraphversie | undefined;
  readonly naar: Supergraphversie;
  /** Calls `neemOver` and makes lasting that it was done; by default only the first. When it throws, nothing lasts. */
  readonly leg?: (neemOver: () => Promise<void>) => Promise<void>;
}

/**
 * All parts that go by the register, taken from one supergraph to another: first all know the kinds of both, then all
 * serve the new one, then the kinds that left are forgotten. When a part cannot follow, all go back.
 */
export class Volgers {
  readonly #volgers: Ketenvolger[] = [];

  constructor(readonly log: Log, readonly termijnMs = TERMIJN_MS) {}

  voegToe(volger: Ketenvolger): void {
    this.#volgers.push(volger);
  }

  /** Brings one part to what is served. Never rejects: it goes along with the next version, if not with this one. */
  async haalBij(volger: Ketenvolger, versie: Supergraphversie): Promise<void> {
    try {
      await this.#binnen(volger.bereidVoor(versie.soorten));
      await this.#binnen(volger.neemOver(versie));
      await this.#binnen(volger.rondAf(versie.soorten));
    } catch (fout) {
      this.log('volger van het register loopt achter', { nummer: versie.nummer, ...feitenVan(fout) });
    }
  }

  /** @throws Registerfout with SUPERGRAPH_LAADT_NIET when a part cannot follow, and whatever `leg` throws by itself; then all are where they were */
  async schakel({ van, naar, leg = (neemOver) => neemOver() }: Overgang): Promise<void> {
    const over = new Set<Ketenvolger>();
    try {
      await this.#allen('voorbereiden', naar.nummer, (volger) => volger.bereidVoor(verenigd(van, naar)));
      await leg(() => this.#allen('overnemen', naar.nummer, async (volger) => {
        // Before it is asked: one that is too late may still switch.
        over.add(volger);
        await volger.neemOver(naar);
      }));
    } catch (fout) {
      if (van) await this.#terug(over, van);
      throw fout;
    }
    await this.#probeer('afronden', naar.nummer, this.#volgers, (volger) => volger.rondAf(naar.soorten));
  }

  async #terug(over: ReadonlySet<Ketenvolger>, van: Supergraphversie): Promise<void> {
    await this.#probeer('teruggaan', van.nummer, [...over], (volger) => volger.neemOver(van));
    await this.#probeer('afronden', van.nummer, this.#volgers, (volger) => volger.rondAf(van.soorten));
  }

  async #allen(stap: string, nummer: number, doe: (volger: Ketenvolger) => Promise<void>): Promise<void> {
    const uitkomsten = await Promise.allSettled(this.#volgers.map((volger) => this.#binnen(doe(volger))));
    const mislukt = uitkomsten.filter((uitkomst) => uitkomst.status === 'rejected');
    for (const { reason } of mislukt) this.log('supergraph niet overgenomen', { stap, nummer, ...feitenVan(reason) });
    if (mislukt.length > 0) throw new Registerfout('SUPERGRAPH_LAADT_NIET');
  }

  async #probeer(stap: string, nummer: number, volgers: readonly Ketenvolger[], doe: (volger: Ketenvolger) => Promise<void>): Promise<void> {
    for (const uitkomst of await Promise.allSettled(volgers.map((volger) => this.#binnen(doe(volger))))) {
      if (uitkomst.status === 'rejected') this.log('volger van het register loopt achter', { stap, nummer, ...feitenVan(uitkomst.reason) });
    }
  }

  async #binnen(werk: Promise<void>): Promise<void> {
    let wekker: NodeJS.Timeout | undefined;
    const teLaat = new Promise<never>((_, mislukt) => {
      wekker = setTimeout(() => mislukt(new RangeError('te laat')), this.termijnMs);
    });
    try {
      await Promise.race([werk, teLaat]);
    } finally {
      clearTimeout(wekker);
    }
  }
}

/** The kinds of before and of after, those of after first. */
function verenigd(van: Supergraphversie | undefined, naar: Supergraphversie): readonly Soort[] {
  const erbij = new Set(naar.soorten.map(({ soort }) => soort));
  return [...naar.soorten, ...(van?.soorten ?? []).filter(({ soort }) => !erbij.has(soort))];
}
