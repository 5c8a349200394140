import { CONTRACT, isContractversie } from '../../../schema/contract.js';
import type { Deelnemer, Soortschema } from '../../../schema/register.js';
import { soortSdl } from '../../composition/aanvulling.js';
import type { Log } from '../../gateway/log.js';
import type { Geregistreerde } from '../organisaties.js';
import type { Registeropslag } from '../postgres/opslag.js';
import { leesSoortversies, nieuwsteVersieDoor, type Soortversie } from '../postgres/soortversies.js';

/** An organisation that is connected. */
export type Aangesloten = Geregistreerde & { readonly endpoint: string };

/** The organisations with the versions in which they answer, and the schemas of what is not the version that is composed. */
export interface Versies {
  readonly deelnemers: readonly Deelnemer[];
  readonly eerdere: readonly Soortschema[];
}

/** Finds of every organisation what it knows of its kind: most know what is composed, others an earlier version. */
export class Eerdere {
  /** By kind, version and contract; undefined when that combination makes no schema. */
  #schemas = new Map<string, Soortschema | undefined>();

  /** @param ketenbeheer OIN in whose name the package publishes */
  constructor(readonly opslag: Registeropslag, readonly ketenbeheer: string, readonly log: Log) {}

  /** @param soorten the version that is composed of each kind */
  async bepaal(aangesloten: readonly Aangesloten[], soorten: ReadonlyMap<string, Soortversie>): Promise<Versies> {
    const vanPakket = aangesloten.some(({ soortversie }) => soortversie === undefined) ? await nieuwsteVersieDoor(this.opslag.db, this.ketenbeheer) : new Map<string, number>();
    const nodig = new Map<string, Versiepaar>();
    for (const deelnemer of aangesloten) {
      const achter = achterstand(deelnemer, soorten, vanPakket);
      if (achter) nodig.set(sleutelVan(achter), achter);
    }
    const schemas = new Map<string, Soortschema | undefined>();
    for (const [sleutel, versies] of nodig) schemas.set(sleutel, this.#schemas.has(sleutel) ? this.#schemas.get(sleutel) : await this.#maak(versies, soorten));
    this.#schemas = schemas;
    const deelnemers = aangesloten.map((deelnemer): Deelnemer => {
      const { oin, naam, soort, endpoint } = deelnemer;
      const achter = achterstand(deelnemer, soorten, vanPakket);
      const schema = achter && schemas.get(sleutelVan(achter));
      return Object.freeze({ oin, naam, soort, endpoint, ...(schema && { contract: schema.contract, soortversie: schema.soortversie }) });
    });
    return { deelnemers, eerdere: [...schemas.values()].filter((schema) => schema !== undefined) };
  }

  async #maak({ soort, soortversie, contract }: Versiepaar, soorten: ReadonlyMap<string, Soortversie>): Promise<Soortschema | undefined> {
    const huidig = soorten.get(soort);
    const versie = huidig?.versie === soortversie ? huidig : (await leesSoortversies(this.opslag.db, { [soort]: soortversie })).get(soort);
    if (versie && isContractversie(contract)) {
      try {
        return Object.freeze({ soort, soortversie, contract, sdl: soortSdl(soort, versie.aanvulling, contract) });
      } catch {
        // Made of texts that were composed before; who is asked the whole question says itself what it does not know.
      }
    }
    this.log('een organisatie noemt een versie die er niet is', { soort, soortversie, contract });
    return undefined;
  }
}

/** A kind in a version of its additions and one of the contract. */
interface Versiepaar {
  readonly soort: string;
  readonly soortversie: number;
  readonly contract: string;
}

/**
 * The versions in which an organisation answers, when those are not what is composed. One that names no version of its kind runs
 * what came with the package, whatever its kind-beheerder published since.
 */
function achterstand({ soort, contract = CONTRACT, soortversie }: Aangesloten, soorten: ReadonlyMap<string, Soortversie>, vanPakket: ReadonlyMap<string, number>): Versiepaar | undefined {
  const huidig = soorten.get(soort)?.versie;
  if (huidig === undefined) return undefined;
  const eigen = soortversie ?? vanPakket.get(soort) ?? huidig;
  return contract === CONTRACT && eigen === huidig ? undefined : { soort, soortversie: eigen, contract };
}

function sleutelVan({ soort, soortversie, contract }: Versiepaar): string {
  return `${soort}/${soortversie}/${contract}`;
}
