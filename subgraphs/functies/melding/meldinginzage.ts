import DataLoader from 'dataloader';
import { type Connectie, FoutInVraag, type Functiecontext, type Informatieniveau, legGebeurtenissenVast, opdrachtconnectie, type Opdrachtlijst, type Verantwoording } from '../../kit/index.js';
import { type Casusgegevens, leesCasussen, leesCasussenVan } from './casusbron.js';
import type { Meldingdienst } from './context.js';
import { leesDoorzettingen } from './doorzettingen.js';
import { overMelding } from './gebeurtenis.js';
import { type Inzageregel, inzageregel, type Kring, kringVan } from './inzageniveau.js';
import { type Meldinginhoud, type Meldingopdracht, personenVan } from './melding.js';
import { eisProfessional } from './rechten.js';
import { leesRondes } from './rondes.js';
import type { Casus, Melding } from './types.js';
import { verantwoord } from './verantwoording.js';
import { type Bijlagen, partnersUit, toonCasus, toonMelding } from './weergave.js';

/** A melding that this organisation may see, and by which rule. */
export interface Gezien {
  readonly melding: Meldingopdracht;
  readonly casus?: Casusgegevens | undefined;
  readonly kring: Kring;
  readonly regel: Inzageregel;
}

/** The meldingen of one request: each is read, accounted for and reported as looked at once, however often it stands in the answer. */
export class Meldinginzage {
  readonly #meldingen: DataLoader<string, { readonly melding: Meldingopdracht; readonly casus: Casusgegevens | undefined } | undefined>;
  readonly #casussen: DataLoader<string, Casusgegevens | undefined>;
  readonly #bijlagen: DataLoader<string, Omit<Bijlagen, 'casus'>>;
  readonly #getoond = new Map<string, Promise<Melding | undefined>>();

  constructor(private readonly dienst: Meldingdienst, private readonly verantwoording: Verantwoording) {
    const { boek, opslag: { db } } = dienst;
    this.#meldingen = new DataLoader(async (ids) => {
      const [meldingen, casussen] = await Promise.all([boek.vind(ids), leesCasussenVan(db, ids)]);
      const perMelding = new Map(casussen.map((casus) => [casus.melding, casus]));
      return ids.map((id, i) => (meldingen[i] ? { melding: meldingen[i], casus: perMelding.get(id) } : undefined));
    });
    this.#casussen = new DataLoader(async (ids) => {
      const perId = new Map((await leesCasussen(db, ids)).map((casus) => [casus.id, casus]));
      return ids.map((id) => perId.get(id));
    });
    this.#bijlagen = new DataLoader(async (ids) => {
      const [overgangen, doorzettingen, rondes] = await Promise.all([boek.overgangen(ids), leesDoorzettingen(db, ids), leesRondes(db, ids)]);
      return ids.map((id) => ({ overgangen: overgangen.get(id) ?? [], doorzettingen: doorzettingen.get(id) ?? [], ronde: rondes.get(id) }));
    });
  }

  /** The melding with this id, if this organisation sees anything of it. Nothing is accounted for yet. */
  async zoek(id: string, { vrager }: Functiecontext): Promise<Gezien | undefined> {
    const gevonden = await this.#meldingen.load(id);
    const kring = gevonden && kringVan(gevonden.melding, gevonden.casus?.meewerkend ?? []);
    const regel = kring && inzageregel(kring, vrager.oin);
    return gevonden && kring && regel && { ...gevonden, kring, regel };
  }

  /** The casus with this id and its melding, if this organisation sees more of that than where it is. */
  async zoekCasus(id: string, context: Functiecontext): Promise<(Gezien & { readonly casus: Casusgegevens }) | undefined> {
    const casus = await this.#casussen.load(id);
    const gezien = casus && (await this.zoek(casus.melding, context));
    return casus && gezien && gezien.regel.niveau !== 'MINIMAAL' ? { ...gezien, casus } : undefined;
  }

  /** The casus with this id, whoever asks. */
  casus(id: string): Promise<Casusgegevens | undefined> {
    return this.#casussen.load(id);
  }

  /**
   * Shows a melding: accounts for it, and tells whom it concerns that it was looked at, unless by who reported it.
   * @returns undefined when there is none for this organisation
   * @throws FoutInVraag with FORBIDDEN, LOGBOEK_ONBESCHIKBAAR or FUNCTIE_ONBEREIKBAAR: then nothing is shown
   */
  toon(id: string, context: Functiecontext): Promise<Melding | undefined> {
    const eerder = this.#getoond.get(id);
    if (eerder) return eerder;
    const nu = this.#toon(id, context);
    this.#getoond.set(id, nu);
    return nu;
  }

  async #toon(id: string, context: Functiecontext): Promise<Melding | undefined> {
    eisProfessional(context.vrager);
    const gezien = await this.zoek(id, context);
    if (!gezien) return undefined;
    const { melding, kring, regel } = gezien;
    await this.#leg({ soort: 'melding', naam: 'Inzage van een melding' }, gezien, context);
    if (kring.melder !== context.vrager.oin) {
      const moment = new Date(this.dienst.klok()).toISOString();
      await this.dienst.opslag.db.transaction().execute((tx) => legGebeurtenissenVast(tx, this.dienst.bron, overMelding('nl.handbereik.melding-ingezien', melding, moment, { door: context.vrager.oin }, { kring })));
      this.dienst.motor.wek();
    }
    return this.#maak(gezien, regel.niveau, true, context);
  }

  /** Shows what a step has made of a melding; the step has been accounted for. What was read before it counts no more. */
  async naStap(id: string, context: Functiecontext): Promise<Melding> {
    this.vergeet(id);
    const gezien = await this.zoek(id, context);
    if (!gezien) throw new FoutInVraag('MELDING_ONBEKEND');
    return this.#maak(gezien, gezien.regel.niveau, true, context);
  }

  /** A page of meldingen as a list shows them: to open one is to look at it. */
  async lijst(lijst: Opdrachtlijst<Meldinginhoud>, after: string | null | undefined, context: Functiecontext): Promise<Connectie<Melding>> {
    const getoond = new Map(await Promise.all(lijst.rijen.map(async ({ id }): Promise<[string, Melding | undefined]> => {
      const gezien = await this.zoek(id, context);
      return [id, gezien && (await this.#maak(gezien, 'BEPERKT', false, context))];
    })));
    return opdrachtconnectie({ ...lijst, rijen: lijst.rijen.filter(({ id }) => getoond.get(id)) }, after, ({ id }) => getoond.get(id)!);
  }

  /** Accounts for showing the persons of a melding in a list. */
  async verantwoordPersonen(id: string, context: Functiecontext): Promise<void> {
    const gezien = await this.zoek(id, context);
    if (gezien) await this.#leg({ soort: 'betrokkenen', naam: 'Inzage van over wie een melding gaat' }, gezien, context);
  }

  /** Shows a casus, and accounts for it: it is about the persons of its melding. */
  async toonCasus(id: string, context: Functiecontext): Promise<Casus | undefined> {
    eisProfessional(context.vrager);
    const gezien = await this.zoekCasus(id, context);
    if (!gezien) return undefined;
    await this.#leg({ soort: 'casus', naam: 'Inzage van een casus' }, gezien, context);
    return toonCasus(gezien.casus, partnersUit(await this.dienst.inrichtingen.huidig(context)));
  }

  /** Shows what a step has made of a casus. */
  async casusNaStap(id: string, context: Functiecontext): Promise<Casus> {
    this.#casussen.clear(id);
    const casus = await this.#casussen.load(id);
    if (!casus) throw new FoutInVraag('CASUS_ONBEKEND');
    this.vergeet(casus.melding);
    return toonCasus(casus, partnersUit(await this.dienst.inrichtingen.huidig(context)));
  }

  vergeet(id: string): void {
    this.#meldingen.clear(id);
    this.#bijlagen.clear(id);
    this.#getoond.delete(id);
  }

  async #maak({ melding, casus }: Gezien, niveau: Informatieniveau, isVerantwoord: boolean, context: Functiecontext): Promise<Melding> {
    const [bijlagen, stand] = await Promise.all([this.#bijlagen.load(melding.id), this.dienst.inrichtingen.huidig(context)]);
    return toonMelding(melding, niveau, { ...bijlagen, casus }, partnersUit(stand), context.vrager.oin, isVerantwoord);
  }

  /** Where it lies names nobody: then there is a decision, and no row about a person. */
  #leg(wat: { readonly soort: string; readonly naam: string }, { melding, casus, regel }: Gezien, context: Functiecontext): Promise<void> {
    const personen = regel.niveau === 'MINIMAAL' ? [] : personenVan(melding.inhoud);
    const aanleiding = wat.soort === 'casus' ? casus?.id : melding.id;
    return this.verantwoording.leg(verantwoord({ ...wat, activiteit: 'melding-inzage', regel: regel.id, ...(aanleiding !== undefined && { aanleiding }) }, personen, { niveau: regel.niveau }, this.dienst.verantwoordelijke, context));
  }
}

