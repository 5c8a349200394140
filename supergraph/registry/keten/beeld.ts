import type { Deelnemer, Deelnemersregister } from '../../../schema/register.js';
import { feitenVan, type Log } from '../../gateway/log.js';
import type { Organisaties } from '../organisaties.js';
import type { Soortversie } from '../postgres/soortversies.js';
import { type Aangesloten, Eerdere } from './eerdere.js';
import { alsSoort } from './supergraphversie.js';
import type { Registeropslag } from '../postgres/opslag.js';

/** After a failure it is tried again, in milliseconds. */
const OPNIEUW_MS = 1_000;

/**
 * Which kinds and connected organisations there are, ready to be asked at every question: made anew at every change, and
 * replaced as a whole.
 */
export class Beeld {
  readonly #eerdere: Eerdere;
  #register: Deelnemersregister = { soorten: [], deelnemers: [] };
  #perOin: ReadonlyMap<string, Deelnemer> = new Map();
  #soorten: ReadonlyMap<string, Soortversie> = new Map();
  #bezig: Promise<void> = Promise.resolve();
  #wekker: NodeJS.Timeout | undefined;

  /** @param ketenbeheer OIN in whose name the package publishes */
  constructor(opslag: Registeropslag, readonly organisaties: Organisaties, ketenbeheer: string, readonly log: Log) {
    this.#eerdere = new Eerdere(opslag, ketenbeheer, log);
    organisaties.opWijziging(() => void this.#ververs().catch(() => undefined));
  }

  register(): Deelnemersregister {
    return this.#register;
  }

  deelnemer(oin: string): Deelnemer | undefined {
    return this.#perOin.get(oin);
  }

  /** Goes by these kinds from now on. */
  async zet(soorten: ReadonlyMap<string, Soortversie>): Promise<void> {
    this.#soorten = soorten;
    await this.#ververs();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#wekker);
    await this.#bezig;
  }

  /** One after the other, and the last by what is there last. */
  #ververs(): Promise<void> {
    const nu = this.#bezig.then(() => this.#maak());
    this.#bezig = nu.catch((fout: unknown) => {
      this.log('register niet ververst; het vorige blijft', feitenVan(fout));
      clearTimeout(this.#wekker);
      this.#wekker = setTimeout(() => void this.#ververs().catch(() => undefined), OPNIEUW_MS).unref();
    });
    return nu;
  }

  async #maak(): Promise<void> {
    const soorten = this.#soorten;
    const aangesloten = this.organisaties.huidig().filter((organisatie): organisatie is Aangesloten => organisatie.endpoint !== undefined && soorten.has(organisatie.soort));
    const { deelnemers, eerdere } = await this.#eerdere.bepaal(aangesloten, soorten);
    this.#perOin = new Map(deelnemers.map((deelnemer) => [deelnemer.oin, deelnemer]));
    this.#register = Object.freeze({ soorten: [...soorten.values()].map(alsSoort), deelnemers, eerdere });
  }
}
