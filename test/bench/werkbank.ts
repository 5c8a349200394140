import type { Gatewayopdracht } from './gateways/opdracht.ts';
import { Kindproces } from './meten/kindproces.ts';
import { Opstelling } from './meten/opstelling.ts';
import { Vragensteller } from './meten/vragensteller.ts';
import { SOORTEN } from './nepketen/organisaties.ts';
import type { Verband } from './nepketen/ronde.ts';
import { coordinatorsdl, soortsdl } from './nepketen/schema.ts';
import { product } from './product.ts';

/** A gateway that can be measured. */
export type Gatewaynaam = 'handbereik' | 'apollo' | 'hive';

/** The fake chain, the supergraph over it, and the gateways that were started on it; each a process of its own. */
export class Werkbank implements AsyncDisposable {
  readonly nepketen: Kindproces;
  /** Where the fake chain listens. */
  readonly url: string;
  readonly #supergraph: string;
  readonly #vragensteller: Vragensteller;
  readonly #opruimen: AsyncDisposableStack;

  private constructor(nepketen: Kindproces, url: string, supergraph: string, vragensteller: Vragensteller, opruimen: AsyncDisposableStack) {
    this.#opruimen = opruimen;
    this.nepketen = nepketen;
    this.url = url;
    this.#supergraph = supergraph;
    this.#vragensteller = vragensteller;
  }

  static async richtIn(): Promise<Werkbank> {
    await using opruimen = new AsyncDisposableStack();
    const nepketen = opruimen.use(new Kindproces('nepketen/nepketen.ts'));
    const [url, vragensteller, { stelSamen }] = await Promise.all([nepketen.vraag<string>('begin'), Vragensteller.maak(), product('composition/samenstellen')]);
    const { supergraph } = stelSamen([
      { naam: 'bekendheid', url: `${url}/bekendheid`, sdl: coordinatorsdl() },
      ...SOORTEN.map((soort) => ({ naam: soort.soort, url: `${url}/soorten/${soort.soort}`, sdl: soortsdl(soort) })),
    ]);
    return new Werkbank(nepketen, url, supergraph, vragensteller, opruimen.move());
  }

  /** Starts a gateway. */
  async start(gateway: Gatewaynaam, geregistreerd: number): Promise<{ readonly proces: Kindproces; readonly url: string }> {
    const proces = this.#opruimen.use(new Kindproces(`gateways/${gateway}.ts`));
    const opdracht: Gatewayopdracht = {
      supergraph: this.#supergraph,
      nepketen: this.url,
      geregistreerd,
      uitgever: this.#vragensteller.uitgever,
      gatewaysleutel: this.#vragensteller.gatewaysleutel,
    };
    return { proces, url: await proces.vraag<string>('begin', opdracht) };
  }

  /** Puts a gateway that was started under load. */
  belast(naam: string, gateway: { readonly proces: Kindproces; readonly url: string }, verband: Verband, verbindingen: number): Opstelling {
    return this.#opruimen.use(new Opstelling({ naam, ...gateway, nepketen: this.nepketen, verband, verbindingen }, this.#vragensteller));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#opruimen.disposeAsync();
  }
}
