import { isDeepStrictEqual } from 'node:util';
import { FoutInVraag, type Functiecontext, type Handelende, type Opdrachtboek, type Opdrachtpartij, type Opdrachtstatus, type Opslag, type Overgangopties } from '../../kit/index.js';
import { type Actie, type Ketenopdracht, type Resultaat, slaapt } from './actie.js';
import { nieuws } from './gebeurtenis.js';
import type { Actielader } from './laders.js';
import { type Betrokkenheid, RECHTEN, type Rechtnaam } from './rechten.js';
import type { Actietoets } from './toegang.js';
import { isGemeld, voegToe } from './voortgangbron.js';

/** How far ahead something is planned, in milliseconds. */
const JAAR = 366 * 86_400_000;

/** A change of status: by which rule, and what it is called in the log. */
interface Stap extends Pick<Overgangopties<Actie>, 'reden' | 'wijzig'> {
  readonly recht: Rechtnaam;
  readonly naam: string;
  /** Is this what was asked? The same step twice is one, unless a colleague said something else with it. */
  readonly zoGevraagd?: (inhoud: Actie) => boolean;
}

/** What is needed to do something with acties in one request. */
export interface Handelmiddelen {
  readonly opslag: Opslag<unknown>;
  readonly boek: Opdrachtboek<Actie>;
  readonly lader: Actielader;
  readonly toets: Actietoets;
  /** The moment, in milliseconds since the epoch. */
  readonly klok: () => number;
}

/** Somebody who may do it, with an actie. */
interface Gemachtigd {
  readonly actie: Ketenopdracht;
  readonly door: Handelende;
  /** OIN of the casusregisseur at this moment. */
  readonly regisseur: string;
  /** The regie may be with another than who set it out. */
  readonly namens?: Opdrachtpartij;
}

/** What somebody does with an actie that was set out: decided by who he is to it at this moment, accounted for, and done. */
export class Actiehandeling {
  constructor(private readonly middelen: Handelmiddelen, private readonly context: Functiecontext) {}

  /** @throws FoutInVraag with OPDRACHT_ONBEKEND, FORBIDDEN, OVERGANG_NIET_TOEGESTAAN or BAD_USER_INPUT */
  async gaOver(id: string, naar: Opdrachtstatus, { recht, naam, reden, wijzig, zoGevraagd }: Stap): Promise<Ketenopdracht> {
    const { door, regisseur, namens } = await this.#machtig(id, recht, naam);
    const actie = await this.middelen.boek.gaOver(id, naar, door, {
      ...(reden !== undefined && { reden }),
      ...(namens && { namens }),
      wijzig: (inhoud) => ({ ...(wijzig ? wijzig(inhoud) : inhoud), regisseur }),
      mag({ inhoud }) {
        if (naar === 'OPGEPAKT' && slaapt(inhoud)) throw new FoutInVraag('OVERGANG_NIET_TOEGESTAAN', 'Deze actie slaapt: haar conditie is nog niet gemeld. Meld eerst met meldConditie dat zij is vervuld.', 'id');
      },
    });
    if (zoGevraagd?.(actie.inhoud) === false) throw new FoutInVraag('OVERGANG_NIET_TOEGESTAAN', 'Een collega heeft deze actie al anders gepland of afgerond. Lees haar opnieuw.', 'id');
    return actie;
  }

  /** Plans an actie for a moment. @throws FoutInVraag as `gaOver` */
  plan(id: string, op: string, naam: string): Promise<Ketenopdracht> {
    const nu = this.middelen.klok();
    const gepland = new Date(op).toISOString();
    return this.gaOver(id, 'GEPLAND', {
      recht: 'uitvoeren',
      naam,
      // Here, so that the same request again, after that moment, is not refused.
      wijzig: (inhoud) => {
        const over = Date.parse(gepland) - nu;
        if (over <= 0 || over > JAAR) throw new FoutInVraag('BAD_USER_INPUT', 'Plan op een moment in het komende jaar.', 'op');
        return { ...inhoud, gepland };
      },
      zoGevraagd: (inhoud) => inhoud.gepland === gepland,
    });
  }

  /** Ends an actie with what came of it. @throws FoutInVraag as `gaOver` */
  rondAf(id: string, resultaat: Resultaat, naam: string): Promise<Ketenopdracht> {
    return this.gaOver(id, 'UITGEVOERD', { recht: 'uitvoeren', naam, wijzig: (inhoud) => ({ ...inhoud, resultaat }), zoGevraagd: (inhoud) => isDeepStrictEqual(inhoud.resultaat, resultaat) });
  }

  /** Reports progress, once per key. @throws FoutInVraag as `gaOver`, and with SLEUTEL_HERGEBRUIKT */
  async meldVoortgang(id: string, tekst: string, sleutel: string, naam: string): Promise<Ketenopdracht> {
    const { boek, opslag, klok } = this.middelen;
    const { actie, door, regisseur } = await this.#machtig(id, 'uitvoeren', naam);
    const moment = new Date(klok()).toISOString();
    const voortgang = { sleutel, tekst, moment, door: door.oin };
    if (await isGemeld(opslag.db, id, voortgang)) return actie;
    try {
      return await boek.werkBij(id, door, {
        mag({ status }) {
          if (status !== 'OPGEPAKT' && status !== 'GEPLAND') throw new FoutInVraag('OVERGANG_NIET_TOEGESTAAN', 'Voortgang wordt gemeld over een actie die is opgepakt en nog niet is afgerond.', 'id');
        },
        wijzig: (inhoud) => ({ ...inhoud, regisseur }),
        async erbij(tx) {
          if (await isGemeld(tx, id, voortgang)) throw new Herhaald();
          await voegToe(tx, id, voortgang);
        },
        gebeurtenissen: (nieuw) => [nieuws('nl.handbereik.actie-voortgang', nieuw, moment)],
      });
    } catch (fout) {
      if (fout instanceof Herhaald) return actie;
      throw fout;
    }
  }

  /** Wakes an actie; once. @throws FoutInVraag as `gaOver` */
  async meldConditie(id: string, naam: string): Promise<Ketenopdracht> {
    const { actie, door, regisseur, namens } = await this.#machtig(id, 'conditie-melden', naam);
    const moment = new Date(this.middelen.klok()).toISOString();
    if (actie.inhoud.conditieGemeld !== undefined) return actie;
    try {
      return await this.middelen.boek.werkBij(id, door, {
        ...(namens && { namens }),
        mag({ inhoud }) {
          if (inhoud.conditie === undefined) throw new FoutInVraag('OVERGANG_NIET_TOEGESTAAN', 'Deze actie heeft geen conditie; zij kan meteen worden opgepakt.', 'id');
          if (inhoud.conditieGemeld !== undefined) throw new Herhaald();
        },
        wijzig: (inhoud) => ({ ...inhoud, regisseur, conditieGemeld: moment }),
        gebeurtenissen: (nieuw) => [nieuws('nl.handbereik.actie-conditie-gemeld', nieuw, moment)],
      });
    } catch (fout) {
      // Somebody else was just ahead.
      if (fout instanceof Herhaald) return (await this.middelen.lader.actie(id)) ?? actie;
      throw fout;
    }
  }

  /** Who asks may do this with this actie, and that is accounted for. Unknown, and of others, are refused alike. */
  async #machtig(id: string, rechtnaam: Rechtnaam, naam: string): Promise<Gemachtigd> {
    const { toets, lader } = this.middelen;
    const { vrager } = this.context;
    const recht = RECHTEN[rechtnaam];
    const weiger = (fout: FoutInVraag): Promise<never> => toets.weiger({ recht, naam, soort: 'opdracht' }, fout, this.context);
    await toets.eisProfessional(naam, 'opdracht', this.context);
    const actie = await lader.actie(id);
    if (actie?.casus === undefined) return weiger(new FoutInVraag('OPDRACHT_ONBEKEND', undefined, 'id'));
    const regisseur = (await lader.casusrecht(actie.casus, this.context))?.regisseur;
    const is: readonly Betrokkenheid[] = [...(regisseur === vrager.oin ? ['REGISSEUR' as const] : []), ...(actie.uitvoerder === vrager.oin ? ['UITVOERDER' as const] : [])];
    if (is.length === 0) return weiger(new FoutInVraag('OPDRACHT_ONBEKEND', undefined, 'id'));
    const als = is.find((betrokkenheid) => (recht.wie as readonly Betrokkenheid[]).includes(betrokkenheid));
    if (als === undefined) return weiger(new FoutInVraag('FORBIDDEN', recht.zin, 'id'));
    await toets.doe(actie, rechtnaam, naam, this.context);
    return {
      actie,
      door: { oin: vrager.oin, functie: vrager.functie },
      regisseur: regisseur ?? actie.inhoud.regisseur,
      ...(als === 'REGISSEUR' && { namens: 'opdrachtgever' }),
    };
  }
}

/** It had been done under the lock that somebody else just held; nothing is written twice. */
class Herhaald extends Error {
  override readonly name = 'Herhaald';
}
