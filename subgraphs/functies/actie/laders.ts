import DataLoader from 'dataloader';
import { type Functiecontext, type Inrichtingen, type Ketenpartner, type Opdrachtboek, type Opslag, type Overgang } from '../../kit/index.js';
import type { Actie, Ketenopdracht, Voortgang } from './actie.js';
import { actiesPerPlaats, type Uitvraagplaats } from './actiebron.js';
import type { Casusrecht, Casusrechten } from './casusrecht.js';
import { leesVoortgang } from './voortgangbron.js';

/** What is read from. */
export interface Leesbronnen {
  readonly opslag: Opslag<unknown>;
  readonly boek: Opdrachtboek<Actie>;
  readonly casusrechten: Casusrechten;
  readonly inrichtingen: Inrichtingen;
}

/** Casussen in one question to samenwerkfunctie 1. */
const MAX_CASUSSEN = 50;

/** Reads for one request: every kind of look-up goes to its source in one go. What a mutation changes is read anew each time. */
export class Actielader {
  readonly #acties: DataLoader<string, Ketenopdracht | undefined>;
  readonly #overgangen: DataLoader<string, readonly Overgang[]>;
  readonly #voortgang: DataLoader<string, readonly Voortgang[]>;
  readonly #plaatsen: DataLoader<Uitvraagplaats, readonly string[]>;
  #rechtlader: DataLoader<string, Casusrecht | undefined> | undefined;

  constructor(private readonly bronnen: Leesbronnen) {
    const { opslag, boek } = bronnen;
    this.#acties = new DataLoader(async (ids) => [...(await boek.vind(ids))], { cache: false });
    this.#overgangen = new DataLoader(async (ids) => {
      const gevonden = await boek.overgangen(ids);
      return ids.map((id) => gevonden.get(id) ?? []);
    }, { cache: false });
    this.#voortgang = new DataLoader(async (ids) => {
      const gevonden = await leesVoortgang(opslag.db, ids);
      return ids.map((id) => gevonden.get(id) ?? []);
    }, { cache: false });
    this.#plaatsen = new DataLoader(async (plaatsen) => [...(await actiesPerPlaats(opslag.db, plaatsen))], { cache: false });
  }

  actie(id: string): Promise<Ketenopdracht | undefined> {
    return this.#acties.load(id);
  }

  overgangen(id: string): Promise<readonly Overgang[]> {
    return this.#overgangen.load(id);
  }

  voortgang(id: string): Promise<readonly Voortgang[]> {
    return this.#voortgang.load(id);
  }

  /** The acties that an organisation has about a person, the newest first. */
  async vanPlaats(plaats: Uitvraagplaats): Promise<readonly Ketenopdracht[]> {
    const acties = await Promise.all((await this.#plaatsen.load(plaats)).map((id) => this.actie(id)));
    return acties.filter((actie) => actie !== undefined);
  }

  /** Who has the regie over a casus now. @throws FoutInVraag with FUNCTIE_ONBEREIKBAAR */
  casusrecht(casus: string, context: Functiecontext): Promise<Casusrecht | undefined> {
    this.#rechtlader ??= new DataLoader(async (casussen) => [...(await this.bronnen.casusrechten.van(casussen, context))], { maxBatchSize: MAX_CASUSSEN });
    return this.#rechtlader.load(casus);
  }

  /** An organisation by its number, which is its name too when the register no longer knows it. @throws FoutInVraag with FUNCTIE_ONBEREIKBAAR */
  async partners(context: Functiecontext): Promise<(oin: string) => Ketenpartner> {
    const stand = await this.bronnen.inrichtingen.huidig(context);
    return (oin) => {
      const { naam, soort } = stand.deelnemer(oin) ?? { naam: oin, soort: 'onbekend' };
      return { oin, naam, soort };
    };
  }
}
