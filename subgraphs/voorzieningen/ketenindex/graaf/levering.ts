import type { Verantwoording } from '../../../kit/logboek/verantwoording.js';
import type { Gebeurtenisrij } from '../opslag/index.js';
import { type Lezer, verantwoordInzage } from '../verantwoording.js';

/** So many deliveries are remembered; one that is forgotten is only accounted for once more. */
const ONTHOUDEN = 20_000;

/**
 * Accounts for gebeurtenissen about persons that go to an organisation as they come: before they leave, and once per organisation and
 * function, however many of its people follow.
 */
export class Levering {
  readonly #gelegd = new Map<string, Promise<void>>();

  constructor(private readonly verantwoording: Verantwoording, private readonly verantwoordelijke: string) {}

  /** @throws FoutInVraag with LOGBOEK_ONBESCHIKBAAR; then nothing may be given */
  async leg(rijen: readonly Gebeurtenisrij[], naam: string, lezer: Lezer): Promise<void> {
    const sleutelVan = ({ positie }: Gebeurtenisrij): string => `${lezer.vrager.oin} ${lezer.vrager.functie} ${positie}`;
    const overPersonen = rijen.filter(({ persoon }) => persoon !== undefined);
    const nieuw = overPersonen.filter((rij) => !this.#gelegd.has(sleutelVan(rij)));
    if (nieuw.length > 0) {
      const personen = [...new Set(nieuw.flatMap(({ persoon }) => persoon ?? []))];
      const schrijven = this.verantwoording.leg(verantwoordInzage({ naam, personen }, this.verantwoordelijke, lezer));
      for (const rij of nieuw) this.#gelegd.set(sleutelVan(rij), schrijven);
      // What could not be written is tried again with the next delivery.
      schrijven.catch(() => nieuw.forEach((rij) => this.#gelegd.delete(sleutelVan(rij))));
      this.#vergeetOudste();
    }
    await Promise.all(new Set(overPersonen.flatMap((rij) => this.#gelegd.get(sleutelVan(rij)) ?? [])));
  }

  #vergeetOudste(): void {
    for (const sleutel of this.#gelegd.keys()) {
      if (this.#gelegd.size <= ONTHOUDEN) return;
      this.#gelegd.delete(sleutel);
    }
  }
}
