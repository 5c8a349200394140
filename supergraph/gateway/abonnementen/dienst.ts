import { Agent, type buildConnector, type Dispatcher } from 'undici';

import type { Gatewaycontext } from '../context.js';
import { type Koppen, maakKoppen } from '../functiebron.js';
import type { Limieten } from '../limieten.js';
import type { Vraagmeter } from '../opties.js';
import type { Weigering } from '../weigering.js';
import { Abonnement } from './abonnement.js';
import { Beurten } from './beurten.js';
import { type Gebeurtenis, volgBovenstroom } from './bovenstroom.js';
import { type Antwoordregels, Gebeurtenisantwoorden } from './gebeurtenisantwoord.js';
import { ABONNEMENTGRENZEN, type Abonnementgrenzen } from './grenzen.js';
import { Abonnementenlijst } from './lijst.js';
import type { Abonnementsplan } from './motor.js';

/** What subscriptions need of the gateway. */
export interface Abonneermiddelen extends Antwoordregels {
  readonly grenzen?: Partial<Abonnementgrenzen>;
  readonly limieten: Pick<Limieten, 'functieMs' | 'functieBytes'>;
  readonly koppen?: Koppen;
  readonly meter?: Vraagmeter;
  readonly dispatcher?: Dispatcher;
  readonly verbinding?: buildConnector.BuildOptions;
}

/** The supergraph on which a subscription begins. */
export interface Abonneereditie {
  readonly adressen: ReadonlyMap<string, string>;
  houd(): () => void;
  volg(abonnement: Abonnement): () => void;
}

/** Carries out subscriptions, of which the engine only makes the plan. */
export class Abonneerdienst {
  readonly #grenzen: Abonnementgrenzen;
  readonly #lijst: Abonnementenlijst;
  readonly #beurten: Beurten;
  readonly #dispatcher: Dispatcher;

  constructor(readonly middelen: Abonneermiddelen) {
    this.#grenzen = { ...ABONNEMENTGRENZEN, ...middelen.grenzen };
    this.#lijst = new Abonnementenlijst(this.#grenzen);
    this.#beurten = new Beurten(this.#grenzen.verrijkTegelijk);
    // A stream keeps its connection: those of questions must not run out over it.
    this.#dispatcher = middelen.dispatcher ?? new Agent({ headersTimeout: 0, bodyTimeout: 0, connect: middelen.verbinding });
  }

  get uitloopMs(): number {
    return this.#grenzen.uitloopMs;
  }

  /** Begins a subscription, unless there are too many. */
  begin(plan: Abonnementsplan, context: Gatewaycontext, editie: Abonneereditie, verbreek: () => void): { readonly abonnement: Abonnement } | { readonly weigering: Weigering } {
    const plaats = this.#lijst.reserveer(context.vrager);
    if ('weigering' in plaats) return plaats;
    const { trace, geldigTot } = context;
    const klaar = new AbortController();
    // What is fetched for an event ends with the subscription, however it ends.
    const eigen: Gatewaycontext = { ...context, signal: klaar.signal };
    const antwoorden = new Gebeurtenisantwoorden(plan, eigen, this.middelen);
    const laatLos = editie.houd();
    const abonnement = new Abonnement({
      gebeurtenissen: this.#volg(plan, eigen, editie.adressen.get(plan.eigenaar)),
      verwerk: (gebeurtenis) => (plan.verrijkt ? this.#beurten.doe(() => antwoorden.van(gebeurtenis)) : antwoorden.van(gebeurtenis)),
      foutbericht: (fout) => antwoorden.vanFout(fout),
      ...(geldigTot !== undefined && { geldigTot }),
      grenzen: this.#grenzen,
      verbreek,
      opEinde: (reden) => {
        klaar.abort();
        plaats.verlaat();
        vergeet();
        laatLos();
        if (reden === 'ABONNEE_TE_TRAAG') this.middelen.log('abonnee te traag', { trace: trace.traceId });
        this.middelen.meter?.antwoordt(trace, { codes: [...antwoorden.codes, ...(reden === 'klaar' || reden === 'weg' ? [] : [reden])], data: antwoorden.aantal > 0 });
      },
    });
    const vergeet = editie.volg(abonnement);
    plaats.bezet(abonnement);
    return { abonnement };
  }

  /** Has every subscription end. */
  beeindig(): void {
    this.#lijst.beeindig();
  }

  /** Closes the lines to owners. */
  async stop(): Promise<void> {
    if (!this.middelen.dispatcher) await this.#dispatcher.close();
  }

  async *#volg({ eigenaar, lichaam }: Abonnementsplan, context: Gatewaycontext, adres: string | undefined): AsyncGenerator<Gebeurtenis> {
    const { koppen, limieten } = this.middelen;
    const eigen = await koppen?.(eigenaar, context);
    yield* volgBovenstroom({
      naam: eigenaar,
      url: adres !== undefined && URL.canParse(adres) ? new URL(adres) : undefined,
      koppen: maakKoppen('text/event-stream, application/json', context, eigen),
      lichaam,
      dispatcher: this.#dispatcher,
      termijnMs: limieten.functieMs,
      stilteMs: this.#grenzen.stilteMs,
      maxBytes: limieten.functieBytes,
      signal: context.signal,
    });
  }
}
