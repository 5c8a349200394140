import { Agent, request } from 'undici';
import { Antwoordfout } from '../meten/antwoordtoets.ts';
import { nummerVan } from './gebeurtenis.ts';

const VRAAG = 'subscription ($na: String) { gebeurtenissen(na: $na) { cursor id } }';
/** So long does nothing come before it is said that something is wrong, in milliseconds. */
const GEDULD_MS = 60_000;

/** What came over the stream. */
interface Bericht {
  readonly data?: { readonly gebeurtenissen: { readonly cursor: string; readonly id: string } | null } | null;
  readonly errors?: unknown;
}

/** Follows the gebeurtenissen over server-sent events, as a client does. */
export class Abonnee implements AsyncDisposable {
  /** Numbers, in the order in which they came. */
  readonly nummers: number[] = [];
  /** When each came: on the clock of `performance.now()`. */
  readonly momenten: number[] = [];
  /** Where the next one goes on. */
  cursor: string | undefined;
  readonly #agent = new Agent({ bodyTimeout: 0, headersTimeout: GEDULD_MS });
  readonly #einde = new AbortController();
  #fout: Error | undefined;
  #wek: () => void = () => {};

  private constructor() {}

  /** @param na cursor after which it begins; without one it begins now */
  static async begin(url: string, token: string, na?: string): Promise<Abonnee> {
    const abonnee = new Abonnee();
    await abonnee.#open(url, token, na);
    return abonnee;
  }

  /** Waits until so many have come. @throws Antwoordfout when the stream ends, holds an error, or stays silent */
  async ontvang(aantal: number): Promise<void> {
    let stil = 0;
    while (this.nummers.length < aantal) {
      if (this.#fout) throw this.#fout;
      const vorige = this.nummers.length;
      await new Promise<void>((klaar) => {
        const wekker = setTimeout(klaar, 1_000);
        this.#wek = () => {
          clearTimeout(wekker);
          klaar();
        };
      });
      stil = this.nummers.length > vorige ? 0 : stil + 1_000;
      if (stil >= GEDULD_MS) throw new Antwoordfout(`Een abonnee kreeg ${this.nummers.length} van ${aantal} gebeurtenissen, en daarna een minuut niets.`);
    }
    if (this.#fout) throw this.#fout;
  }

  async #open(url: string, token: string, na: string | undefined): Promise<void> {
    const { statusCode, headers, body } = await request(`${url}/graphql`, {
      method: 'POST', dispatcher: this.#agent, signal: this.#einde.signal,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: VRAAG, variables: { na } }),
    });
    // Aborting it makes it fail, and that is how it ends.
    body.on('error', () => {});
    if (statusCode !== 200 || !String(headers['content-type']).startsWith('text/event-stream')) throw new Antwoordfout(`Een abonnement is niet begonnen (HTTP ${statusCode}): ${(await body.text()).slice(0, 1_500)}`);
    void this.#lees(body).catch((fout: unknown) => this.#mislukt(fout));
  }

  async #lees(stroom: AsyncIterable<Buffer>): Promise<void> {
    let rest = '';
    for await (const stuk of stroom) {
      const delen = (rest + stuk.toString()).split('\n\n');
      rest = delen.pop()!;
      for (const deel of delen) this.#neem(deel);
      this.#wek();
    }
    throw new Antwoordfout('Een abonnement is beëindigd door de andere kant.');
  }

  /** One event of the stream; a comment keeps it open and says nothing. */
  #neem(deel: string): void {
    const data = deel.split('\n').find((regel) => regel.startsWith('data:'))?.slice(5).trim();
    if (!data) return;
    const { data: inhoud, errors } = JSON.parse(data) as Bericht;
    if (errors || !inhoud?.gebeurtenissen) throw new Antwoordfout(`Een abonnee kreeg een fout: ${data.slice(0, 1_500)}`);
    const { cursor, id } = inhoud.gebeurtenissen;
    this.cursor = cursor;
    const nummer = nummerVan(id);
    if (Number.isNaN(nummer)) return;
    this.nummers.push(nummer);
    this.momenten.push(performance.now());
  }

  #mislukt(fout: unknown): void {
    if (!this.#einde.signal.aborted) this.#fout ??= fout instanceof Error ? fout : new Error(String(fout));
    this.#wek();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#einde.abort();
    await this.#agent.destroy();
  }
}
