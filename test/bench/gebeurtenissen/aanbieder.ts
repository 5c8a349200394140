import { Pool } from 'undici';
import { Antwoordfout } from '../meten/antwoordtoets.ts';
import { roep } from '../meten/oproep.ts';
import { gebeurtenissen } from './gebeurtenis.ts';
import type { Reeks } from './opdracht.ts';
import type { Schrijver } from './schrijven.ts';

const PAD = '/ketenindex/gebeurtenissen';
const ENKEL = 'application/cloudevents+json';
const BATCH = 'application/cloudevents-batch+json';

/** What is sent at once. */
interface Zending {
  readonly van: number;
  readonly aantal: number;
  readonly lichaam: string;
}

/** Pushes gebeurtenissen to the ketenindex, as an organisation does: at the gateway, with a token. */
export class Aanbieder implements Schrijver<Zending>, AsyncDisposable {
  readonly #pool: Pool;
  readonly #reeks: Reeks;
  readonly #koppen: Readonly<Record<string, string>>;
  /** By number, when it was sent: on the clock of `performance.now()`. */
  readonly verstuurd: number[] = [];
  /** How long each call took, in milliseconds. */
  readonly duren: number[] = [];

  constructor(url: string, token: string, reeks: Reeks) {
    this.#pool = new Pool(url, { connections: 64, pipelining: 1 });
    this.#reeks = reeks;
    this.#koppen = { accept: 'application/json', authorization: `Bearer ${token}` };
  }

  pak = (van: number, aantal: number): Zending => {
    const inhoud = gebeurtenissen(van, aantal, this.#reeks);
    return { van, aantal, lichaam: JSON.stringify(aantal === 1 ? inhoud[0] : inhoud) };
  };

  /** @throws Antwoordfout when it is not taken in */
  schrijf = async ({ van, aantal, lichaam }: Zending): Promise<void> => {
    const moment = performance.now();
    for (let nummer = van; nummer < van + aantal; nummer++) this.verstuurd[nummer] = moment;
    const uitslag = await roep(this.#pool, PAD, { lichaam, koppen: { ...this.#koppen, 'content-type': aantal === 1 ? ENKEL : BATCH } });
    this.duren.push(uitslag.ms);
    if (uitslag.status !== 202) throw new Antwoordfout(`Een zending van ${aantal} gebeurtenissen is niet aangenomen (HTTP ${uitslag.status}): ${uitslag.lichaam.toString().slice(0, 1_500)}`);
  };

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.destroy();
  }
}
