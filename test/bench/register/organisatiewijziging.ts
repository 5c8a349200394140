import { setTimeout as wacht } from 'node:timers/promises';
import { Antwoordfout } from '../meten/antwoordtoets.ts';
import { product } from '../product.ts';
import type { Registeropstelling } from './opstelling.ts';
import type { Gepubliceerd } from './publicist.ts';

/** One change of an organisation, in milliseconds from when it was sent. */
export interface Verhuizing {
  readonly antwoordMs: number;
  /** Until every question came to the new place: the first one there or the last one at the old place, whichever was later. */
  readonly inWerkingMs: number;
}

/** So long is waited for the first question at the new place. */
const GEDULD_MS = 10_000;

/** Has an organisation move to and fro between two places. */
export class Verhuizer {
  readonly #opstelling: Registeropstelling;
  readonly #contract: string;
  #versie = 1;
  #beurt = 0;
  #laatste: { readonly verstuurd: number; readonly beantwoord: number; readonly beurt: number } | undefined;

  private constructor(opstelling: Registeropstelling, contract: string) {
    this.#opstelling = opstelling;
    this.#contract = contract;
  }

  static async maak(opstelling: Registeropstelling): Promise<Verhuizer> {
    const { CONTRACT } = await product('../schema/contract');
    return new Verhuizer(opstelling, CONTRACT);
  }

  /** Moves to the other place. @throws Antwoordfout when the register refuses */
  async verhuis(): Promise<Gepubliceerd> {
    const { publicist, plekken } = this.#opstelling.organisatie;
    const beurt = this.#beurt++ % 2;
    for (const plek of plekken) plek.wis();
    const gepubliceerd = await publicist.publiceer({
      wat: 'organisatie', endpoint: plekken[beurt]!.endpoint, contract: this.#contract, soortversie: 1, reden: 'Verhuizing van de bench naar een ander adres.', verwachteVersie: this.#versie,
    });
    this.#versie = gepubliceerd.versie;
    this.#laatste = { ...gepubliceerd, beurt };
    return gepubliceerd;
  }

  /** Moves, and waits for the first question at the new place. @throws Antwoordfout when none comes */
  async verhuisEnWacht(): Promise<void> {
    const { verstuurd } = await this.verhuis();
    const nieuw = this.#opstelling.organisatie.plekken[this.#laatste!.beurt]!;
    while (nieuw.eerste === undefined) {
      if (performance.now() - verstuurd > GEDULD_MS) throw new Antwoordfout(`Na ${GEDULD_MS / 1_000} seconden was nog niets op het nieuwe adres gevraagd.`);
      await wacht(1);
    }
  }

  /** What came of the last move; to be asked a while after, when a late question at the old place would have come. */
  uitkomst(): Verhuizing {
    const { verstuurd, beantwoord, beurt } = this.#laatste!;
    const { plekken } = this.#opstelling.organisatie;
    const vanaf = Math.max(plekken[beurt]!.eerste ?? Infinity, plekken[1 - beurt]!.laatste ?? 0);
    return { antwoordMs: beantwoord - verstuurd, inWerkingMs: vanaf - verstuurd };
  }
}
