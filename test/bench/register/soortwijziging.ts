import { setTimeout as wacht } from 'node:timers/promises';
import { Antwoordfout } from '../meten/antwoordtoets.ts';
import { type Registeropstelling, SOORT } from './opstelling.ts';
import type { Publicist } from './publicist.ts';

/** One change of a kind, in milliseconds from when it was sent. */
export interface Soortwisseling {
  /** Until the answer: examining, composing, and having everybody serve it. */
  readonly antwoordMs: number;
  /** Until clients see it. */
  readonly zichtbaarMs: number;
}

/** A kind as the register has it. */
interface Soortstand {
  readonly soort: string;
  readonly type: string;
  readonly naam: string;
  readonly versie: number;
  readonly beheerder: string;
  readonly contract: string;
}

const VELD = 'veldVanDeBench';
const ERBIJ = `  """Een veld dat de bench erbij zet en weer weghaalt."""\n  ${VELD}: String @gegeven(categorie: BEGELEIDING_EN_HULP, niveau: BEPERKT)\n`;
/** Between two looks at what clients see. */
const KIJK_MS = 20;
const GEDULD_MS = 60_000;

/** Gives a kind a field more, and takes it away again, by turns. */
export class Soortwisselaar {
  readonly #opstelling: Registeropstelling;
  readonly #stand: Soortstand;
  readonly #publicist: Publicist;
  readonly #zonder: string;
  readonly #met: string;
  #versie: number;
  #heeft = false;

  private constructor(opstelling: Registeropstelling, stand: Soortstand, publicist: Publicist, sdl: string) {
    this.#opstelling = opstelling;
    this.#stand = stand;
    this.#publicist = publicist;
    this.#versie = stand.versie;
    this.#zonder = sdl;
    this.#met = sdl.replace(new RegExp(`^type ${stand.type} [^{]*\\{\\n`, 'm'), (begin) => begin + ERBIJ);
    if (this.#met === sdl) throw new Error(`In het schema van ${stand.soort} staat het type ${stand.type} niet zoals verwacht.`);
  }

  static async maak(opstelling: Registeropstelling): Promise<Soortwisselaar> {
    const haal = async (pad: string): Promise<string> => (await fetch(`${opstelling.url}/register/${pad}`)).text();
    const { soorten } = JSON.parse(await haal('soorten')) as { readonly soorten: readonly Soortstand[] };
    const stand = soorten.find(({ soort }) => soort === SOORT)!;
    return new Soortwisselaar(opstelling, stand, await opstelling.publicist(stand.beheerder), await haal(`soorten/${SOORT}/schema.graphql`));
  }

  /** Publishes the next version, and waits until clients see it. @throws Antwoordfout when that does not happen */
  async wissel(): Promise<Soortwisseling> {
    const { soort, naam, contract } = this.#stand;
    this.#heeft = !this.#heeft;
    const begin = performance.now();
    const zichtbaar = this.#wachtOpApi(begin);
    // When publishing fails, nobody waits for it any more.
    zichtbaar.catch(() => undefined);
    const { verstuurd, beantwoord, versie } = await this.#publicist.publiceer({
      wat: 'soort', soort, naam, contract, sdl: this.#heeft ? this.#met : this.#zonder, reden: 'Een wijziging van de bench.', verwachteVersie: this.#versie,
    });
    this.#versie = versie;
    return { antwoordMs: beantwoord - verstuurd, zichtbaarMs: (await zichtbaar) - verstuurd };
  }

  async #wachtOpApi(begin: number): Promise<number> {
    const verwacht = this.#heeft;
    for (;;) {
      const { __type: type } = await this.#opstelling.vragers.vraag<{ readonly __type: { readonly fields: readonly { readonly name: string }[] } }>(`{ __type(name: "${this.#stand.type}") { fields { name } } }`);
      if (type.fields.some(({ name }) => name === VELD) === verwacht) return performance.now();
      if (performance.now() - begin > GEDULD_MS) throw new Antwoordfout(`Na ${GEDULD_MS / 1_000} seconden zagen clients de nieuwe versie van ${this.#stand.soort} nog niet.`);
      await wacht(KIJK_MS);
    }
  }
}
