import type { Vrager } from '../../../schema/vertrouwen.js';
import type { Weigering } from '../weigering.js';
import type { Abonnement } from './abonnement.js';
import type { Abonnementgrenzen } from './grenzen.js';

/** The place of one subscription. */
export interface Plaats {
  /** Fills it. */
  bezet(abonnement: Abonnement): void;
  verlaat(): void;
}

/** The subscriptions of one gateway: how many there are, and whose. */
export class Abonnementenlijst {
  readonly #perVrager = new Map<string, number>();
  readonly #lopend = new Set<Abonnement>();
  #aantal = 0;

  constructor(readonly grenzen: Pick<Abonnementgrenzen, 'totaal' | 'perVrager'>) {}

  /** A place for one more, or why there is none. */
  reserveer(vrager: Vrager | undefined): Plaats | { readonly weigering: Weigering } {
    const { totaal, perVrager } = this.grenzen;
    const wie = vrager && `${vrager.oin}/${vrager.sub}`;
    const eigen = wie === undefined ? 0 : (this.#perVrager.get(wie) ?? 0);
    if (eigen >= perVrager) return teVeel('van deze vrager', eigen, perVrager);
    if (this.#aantal >= totaal) return teVeel('op deze gateway', this.#aantal, totaal);
    this.#tel(wie, 1);
    let abonnement: Abonnement | undefined;
    let weg = false;
    return {
      bezet: (nieuw) => {
        if (!weg) this.#lopend.add((abonnement = nieuw));
      },
      verlaat: () => {
        if (weg) return;
        weg = true;
        this.#tel(wie, -1);
        if (abonnement) this.#lopend.delete(abonnement);
      },
    };
  }

  /** Has every subscription end. */
  beeindig(): void {
    for (const abonnement of this.#lopend) abonnement.beeindig();
  }

  #tel(wie: string | undefined, erbij: number): void {
    this.#aantal += erbij;
    if (wie === undefined) return;
    const eigen = (this.#perVrager.get(wie) ?? 0) + erbij;
    if (eigen > 0) this.#perVrager.set(wie, eigen);
    else this.#perVrager.delete(wie);
  }
}

function teVeel(waar: string, aantal: number, limiet: number): { readonly weigering: Weigering } {
  return { weigering: { code: 'TE_VEEL_ABONNEMENTEN', zin: `Er lopen ${waar} al ${aantal} abonnementen; toegestaan zijn er ${limiet}.`, maat: { aantal, limiet } } };
}
