import { Client } from 'undici';
import type { Tellingen } from '../nepketen/nepketen.ts';
import type { Verband } from '../nepketen/ronde.ts';
import { Antwoordfout, type Antwoordmaat, meetAntwoord, toets } from './antwoordtoets.ts';
import type { Kindproces } from './kindproces.ts';
import { type Meting, rond } from './meting.ts';
import { roep } from './oproep.ts';
import type { Vragensteller } from './vragensteller.ts';

/** A gateway that runs, and what is asked of it. */
export interface Opstellingopties {
  readonly naam: string;
  readonly proces: Kindproces;
  readonly nepketen: Kindproces;
  /** Where the gateway answers. */
  readonly url: string;
  readonly verband: Verband;
  /** Requests that are under way at the same time, each over a connection of its own. */
  readonly verbindingen: number;
}

/** Calls to partners after which the engine has compiled what is used most. */
const WARME_OPROEPEN = 8_000;
/** Warming up ends at this many times its duration, whatever has been asked by then. */
const MAX_OPWARMEN = 6;

/** One gateway under load, in closed loop: a connection sends its next request when the last one is answered. */
export class Opstelling implements AsyncDisposable {
  readonly naam: string;
  readonly opties: Opstellingopties;
  readonly #vragensteller: Vragensteller;
  readonly #clients: readonly Client[];
  readonly #pad: string;
  #maat: Antwoordmaat | undefined;

  constructor(opties: Opstellingopties, vragensteller: Vragensteller) {
    this.opties = opties;
    this.#vragensteller = vragensteller;
    const { origin, pathname } = new URL(opties.url);
    this.naam = opties.naam;
    this.#pad = pathname;
    this.#clients = Array.from({ length: opties.verbindingen }, () => new Client(origin));
  }

  /** The answer to the question with this number, parsed; the measure of every answer after it. @throws Antwoordfout */
  async proef(nummer: number): Promise<unknown> {
    const bericht = this.#vragensteller.volgende(this.opties.verband, nummer);
    const uitslag = await roep(this.#clients[0]!, this.#pad, bericht);
    try {
      this.#maat = meetAntwoord(uitslag, bericht);
    } catch (fout) {
      throw new Antwoordfout(`${this.naam} beantwoordt de vraag niet. ${fout instanceof Error ? fout.message : ''}\n${this.opties.proces.uitvoer}`);
    }
    return JSON.parse(uitslag.lichaam.toString());
  }

  /**
   * Asks until the code is warm: for so long at least, and longer on a machine that is slow or busy.
   * @throws Antwoordfout
   */
  async warmOp(duurMs: number): Promise<void> {
    const begin = performance.now();
    const nodig = WARME_OPROEPEN / this.opties.verband.gevraagd;
    for (let gesteld = 0; ; ) {
      gesteld += (await this.meet(duurMs / 2)).verzoeken;
      const duurde = performance.now() - begin;
      if ((gesteld >= nodig && duurde >= duurMs) || duurde >= MAX_OPWARMEN * duurMs) return;
    }
  }

  /**
   * Asks for so long, and says what it cost. Every answer is looked at.
   * @throws Antwoordfout when one is not as it should be
   */
  async meet(duurMs: number): Promise<Meting> {
    const { proces, nepketen, verband } = this.opties;
    if (!this.#maat) await this.proef(0);
    const maat = this.#maat!;
    const voor = { verbruik: await proces.verbruik(), tellingen: await nepketen.vraag<Tellingen>('tellingen') };
    const latenties: number[] = [];
    const begin = performance.now();
    await Promise.all(
      this.#clients.map(async (client) => {
        while (performance.now() - begin < duurMs) {
          const bericht = this.#vragensteller.volgende(verband);
          const uitslag = await roep(client, this.#pad, bericht);
          toets(uitslag, bericht, maat);
          latenties.push(uitslag.ms);
        }
      }),
    );
    const wandMs = performance.now() - begin;
    const na = { verbruik: await proces.verbruik(), tellingen: await nepketen.vraag<Tellingen>('tellingen') };
    return rond({ latenties, wandMs, voor, na });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.destroy()));
  }
}
