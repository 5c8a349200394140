import { setTimeout as wacht } from 'node:timers/promises';
import { Pool } from 'undici';
import { Antwoordfout } from '../meten/antwoordtoets.ts';
import { roep, type Uitslag } from '../meten/oproep.ts';
import { product } from '../product.ts';

/** A question that is asked over and over, each time about another report. */
export interface Herhaalvraag {
  /** Asked in a second, whether or not the ones before are answered. */
  readonly perSeconde: number;
  /** Who is asked; by default every partner of the samenwerkingsverband. */
  readonly partners?: readonly string[];
}

/** What is looked at in an answer. */
interface Rondeantwoord {
  readonly errors?: readonly unknown[];
  readonly data?: { readonly bepalenBekendheid?: { readonly uitvragen: readonly { readonly partner: { readonly oin: string }; readonly besluit: { readonly uitkomst: string }; readonly bijdrage: { readonly uitkomst: string } | null }[] } };
}

/** Asks rounds of the chain all the time; every answer must be whole. */
export class Vragers implements AsyncDisposable {
  readonly #pool: Pool;
  readonly #koppen: Readonly<Record<string, string>>;
  readonly #query: string;
  readonly #personen: readonly string[];
  readonly #onderweg = new Set<Promise<void>>();
  #traagste = 0;
  #gesteld = 0;
  #einde = new AbortController();
  #lopend: Promise<unknown> = Promise.resolve();
  #fout: Error | undefined;

  private constructor(url: string, koppen: Readonly<Record<string, string>>, query: string, personen: readonly string[]) {
    this.#pool = new Pool(url, { connections: 64, pipelining: 1 });
    this.#koppen = koppen;
    this.#query = query;
    this.#personen = personen;
  }

  /** @param token of somebody who may ask rounds @param personen numbers of people of whom something is known */
  static async maak(url: string, token: string, personen: readonly string[]): Promise<Vragers> {
    const { leesSchemabestand } = await product('../schema/pakket');
    return new Vragers(url, { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` }, leesSchemabestand('voorbeelden/bekendheidsronde.graphql'), personen);
  }

  /** Rounds asked so far. */
  get gesteld(): number {
    return this.#gesteld;
  }

  /** Begins to ask, and goes on until `rust`. */
  begin(vragen: readonly Herhaalvraag[]): void {
    this.#einde = new AbortController();
    this.#lopend = Promise.all(vragen.map((vraag) => this.#herhaal(vraag, this.#einde.signal)));
  }

  /** Asks no more, and waits for the last answer. @throws Antwoordfout when one was not whole */
  async rust(): Promise<void> {
    this.#einde.abort();
    await this.#lopend;
    await Promise.all(this.#onderweg);
    this.eisHeel();
  }

  /** @throws Antwoordfout when an answer was not whole */
  eisHeel(): void {
    if (this.#fout) throw this.#fout;
  }

  /** The slowest answer since the last time, from when it should have been asked, in milliseconds. */
  traagste(): number {
    const traagste = this.#traagste;
    this.#traagste = 0;
    return traagste;
  }

  /** Asks something else than a round. @throws Antwoordfout when it is not answered */
  async vraag<T>(query: string, variables: object = {}): Promise<T> {
    const uitslag = await roep(this.#pool, '/graphql', { koppen: this.#koppen, lichaam: JSON.stringify({ query, variables }) });
    const antwoord = JSON.parse(uitslag.lichaam.toString()) as { readonly data?: T; readonly errors?: unknown };
    if (uitslag.status !== 200 || antwoord.errors || !antwoord.data) throw new Antwoordfout(`De keten gaf geen antwoord: ${uitslag.lichaam.toString().slice(0, 500)}`);
    return antwoord.data;
  }

  async #herhaal({ perSeconde, partners }: Herhaalvraag, einde: AbortSignal): Promise<void> {
    const begin = performance.now();
    for (let nummer = 0; !einde.aborted; nummer++) {
      const moment = begin + (nummer * 1_000) / perSeconde;
      await wacht(Math.max(0, moment - performance.now()));
      const ronde = this.#stel(moment, partners).catch((fout: unknown) => void (this.#fout ??= fout instanceof Error ? fout : new Error(String(fout))));
      this.#onderweg.add(ronde);
      void ronde.then(() => this.#onderweg.delete(ronde));
    }
  }

  async #stel(moment: number, partners: readonly string[] | undefined): Promise<void> {
    const nummer = this.#gesteld++;
    const verzoek = {
      personen: [{ bsn: this.#personen[nummer % this.#personen.length] }], samenwerkingsverband: 'sv-demo', aanleiding: `melding-${nummer}`, grondslag: 'wmo-vt', doel: 'onderzoek-melding',
      informatiebehoefte: ['BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'RELATIES'], ...(partners && { partners }),
    };
    toets(await roep(this.#pool, '/graphql', { koppen: this.#koppen, lichaam: JSON.stringify({ query: this.#query, variables: { verzoek } }) }), partners);
    this.#traagste = Math.max(this.#traagste, performance.now() - moment);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#einde.abort();
    await this.#pool.destroy();
    await this.#lopend;
  }
}

/** Whether everybody who was asked answered. @throws Antwoordfout */
function toets({ status, lichaam }: Uitslag, partners: readonly string[] | undefined): void {
  const tekst = lichaam.toString();
  const { data, errors } = JSON.parse(tekst) as Rondeantwoord;
  const uitvragen = data?.bepalenBekendheid?.uitvragen ?? [];
  const stil = uitvragen.filter(({ besluit, bijdrage }) => besluit.uitkomst === 'TOEGESTAAN' && (bijdrage === null || bijdrage.uitkomst === 'GEEN_ANTWOORD'));
  const heel = status === 200 && !errors && stil.length === 0 && (partners ? uitvragen.length === partners.length : uitvragen.length > 1) && uitvragen.some(({ bijdrage }) => bijdrage !== null);
  if (!heel) throw new Antwoordfout(`Een ronde tijdens een wijziging was niet heel (HTTP ${status}; zonder antwoord: ${stil.map(({ partner }) => partner.oin).join(', ') || 'niemand'}): ${tekst.slice(0, 1_500)}`);
}
