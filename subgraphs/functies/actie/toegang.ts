import { FoutInVraag, type Functiecontext, type Verantwoording } from '../../kit/index.js';
import { isProfessional, PROFESSIONAL, RECHTEN, type Rechtnaam } from './rechten.js';
import { beslissing, type Handeling, type Onderwerp, verwerking } from './verantwoording.js';

/** Decides in one request what somebody may see or do, and accounts for it: before it is shown or done. */
export class Actietoets {
  readonly #getoond = new Map<string, Promise<void>>();
  readonly #besloten = new Set<string>();

  /** @param verantwoordelijke OIN of the organisation whose log it is */
  constructor(private readonly verantwoordelijke: string, private readonly verantwoording: Verantwoording) {}

  /** @throws FoutInVraag with FORBIDDEN for a citizen, an analyst, a beheerder */
  async eisProfessional(naam: string, soort: Handeling['soort'], context: Functiecontext): Promise<void> {
    if (!isProfessional(context.vrager)) await this.weiger({ recht: PROFESSIONAL, naam, soort }, new FoutInVraag('FORBIDDEN', PROFESSIONAL.zin), context);
  }

  /**
   * Lets these acties be shown. Who stands in one answer ten times was looked at once.
   * @throws FoutInVraag with LOGBOEK_ONBESCHIKBAAR: then nothing is shown
   */
  async toon(acties: readonly Onderwerp[], naam: string, context: Functiecontext): Promise<void> {
    const handeling: Handeling = { recht: RECHTEN.inzien, naam, soort: 'inzage' };
    const rijen = acties.map((actie) => ({ actie, sleutel: `${actie.persoon} ${actie.casus}` }));
    const nieuw = [...new Map(rijen.filter(({ sleutel }) => !this.#getoond.has(sleutel)).map((rij) => [rij.sleutel, rij])).values()];
    const eerste = !this.#besloten.has(naam);
    this.#besloten.add(naam);
    if (nieuw.length > 0 || eerste) {
      const schrijven = this.verantwoording.leg({
        verwerkingen: nieuw.map(({ actie }) => verwerking(actie, handeling, this.verantwoordelijke, context)),
        beslissingen: eerste ? [beslissing(handeling, { uitkomst: 'TOEGESTAAN', uitleg: handeling.recht.zin }, this.verantwoordelijke, context)] : [],
      });
      for (const { sleutel } of nieuw) this.#getoond.set(sleutel, schrijven);
      await schrijven;
    }
    await Promise.all(rijen.flatMap(({ sleutel }) => this.#getoond.get(sleutel) ?? []));
  }

  /** Lets something be done with an actie. @throws FoutInVraag with LOGBOEK_ONBESCHIKBAAR: then it is not done */
  async doe(onderwerp: Onderwerp, recht: Rechtnaam, naam: string, context: Functiecontext): Promise<void> {
    const handeling: Handeling = { recht: RECHTEN[recht], naam, soort: 'opdracht' };
    await this.verantwoording.leg({
      verwerkingen: [verwerking(onderwerp, handeling, this.verantwoordelijke, context)],
      beslissingen: [beslissing(handeling, { uitkomst: 'TOEGESTAAN', uitleg: RECHTEN[recht].zin }, this.verantwoordelijke, context)],
    });
  }

  /** Records that somebody was refused, and refuses. @throws the error, always */
  async weiger(handeling: Handeling, fout: FoutInVraag, context: Functiecontext): Promise<never> {
    await this.verantwoording.leg({
      verwerkingen: [],
      beslissingen: [beslissing(handeling, { uitkomst: 'GEWEIGERD', code: fout.extensions['code'], uitleg: handeling.recht.zin }, this.verantwoordelijke, context)],
    });
    throw fout;
  }
}
