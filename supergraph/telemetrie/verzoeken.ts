import type { IncomingMessage, ServerResponse } from 'node:http';

import { isFoutnaam } from '../gateway/fouten/doorgeven.js';
import type { Trace } from '../gateway/index.js';
import type { Vraagmeter } from '../gateway/opties.js';
import type { Route, Verwerker } from '../http/index.js';
import { toegestaan, type Uitspraken } from './attributen.js';
import { hoofdvelden, RONDEVELD } from './hoofdvelden.js';
import type { Maten } from './maten.js';
import type { Gebeurtenis } from './spans.js';

/** What is known of a request while it is being answered. */
interface Stand {
  /** Since when it waits for its turn (ms of `performance.now`); absent before and after. */
  wachtSinds?: number;
  soort?: string;
  velden: readonly string[];
  codes: readonly string[];
  data: boolean;
}

/** Measures requests to routes, and the questions in them: one span and one figure each. */
export class Verzoekmeter implements Vraagmeter {
  readonly #standen = new WeakMap<Trace, Stand>();
  #onderhanden = 0;
  #bijRust: (() => void) | undefined;

  constructor(private readonly maten: Maten, private readonly vertel: (gebeurtenis: Gebeurtenis) => void) {}

  /** @param wacht whether its questions wait for their turn, which `begint` then ends */
  route(pad: string, { WEBSOCKET, ...methoden }: Route, wacht: boolean): Route {
    return { ...(WEBSOCKET && { WEBSOCKET }), ...Object.fromEntries(Object.entries(methoden).map(([methode, verwerker]) => [methode, this.#meet(methode, pad, verwerker, wacht)])) };
  }

  /** Resolves when no request is under way any more. */
  async rust(): Promise<void> {
    if (this.#onderhanden > 0) await new Promise<void>((klaar) => (this.#bijRust = klaar));
  }

  begint(trace: Trace): void {
    const stand = this.#standen.get(trace);
    if (stand?.wachtSinds !== undefined) this.maten.wachttijd.record((performance.now() - stand.wachtSinds) / 1_000);
    if (stand) this.#wachtNietMeer(stand);
  }

  ontleed(trace: Trace, ontlede: Parameters<Vraagmeter['ontleed']>[1]): void {
    const stand = this.#standen.get(trace);
    if (!stand) return;
    stand.soort = ontlede.operation.operation;
    stand.velden = hoofdvelden(ontlede);
  }

  antwoordt(trace: Trace, { codes, data }: Parameters<Vraagmeter['antwoordt']>[1]): void {
    const stand = this.#standen.get(trace);
    if (!stand) return;
    stand.codes = codes.filter(isFoutnaam);
    stand.data = data;
  }

  #meet(methode: string, pad: string, verwerker: Verwerker, wacht: boolean): Verwerker {
    return (verzoek, antwoord, gegevens) => {
      const begin = performance.now();
      const stand: Stand = { velden: [], codes: [], data: false };
      this.#standen.set(gegevens.trace, stand);
      const gewoon = { 'http.request.method': methode, 'http.route': pad };
      this.maten.onderhanden.add(1, toegestaan(gewoon));
      this.#onderhanden++;
      if (wacht) this.#wachtNaLichaam(verzoek, antwoord, stand);
      antwoord.once('close', () => {
        this.#wachtNietMeer(stand);
        this.maten.onderhanden.add(-1, toegestaan(gewoon));
        this.#rondAf(gegevens.trace, stand, begin, antwoord, { ...gewoon, ...(antwoord.headersSent && { 'http.response.status_code': antwoord.statusCode }) });
        if (--this.#onderhanden === 0) this.#bijRust?.();
      });
      return verwerker(verzoek, antwoord, gegevens);
    };
  }

  /** The line for a turn begins where the whole question is in; what is read after the answer is no question. */
  #wachtNaLichaam(verzoek: IncomingMessage, antwoord: ServerResponse, stand: Stand): void {
    verzoek.once('end', () => {
      if (antwoord.writableEnded || antwoord.destroyed) return;
      stand.wachtSinds = performance.now();
      this.maten.wachtenden.add(1);
    });
  }

  #wachtNietMeer(stand: Stand): void {
    if (stand.wachtSinds === undefined) return;
    stand.wachtSinds = undefined;
    this.maten.wachtenden.add(-1);
  }

  #rondAf(trace: Trace, stand: Stand, begin: number, antwoord: ServerResponse, gewoon: Uitspraken): void {
    const duurMs = performance.now() - begin;
    const status = antwoord.statusCode;
    const uitspraken: Uitspraken = {
      ...gewoon,
      ...(antwoord.writableFinished ? uitkomst(stand, status) : { 'handbereik.uitkomst': 'afgebroken', 'error.type': 'afgebroken' }),
      'graphql.operation.type': stand.soort,
      'handbereik.veld': stand.velden.length > 1 ? 'meerdere' : stand.velden[0],
    };
    this.maten.verzoek.record(duurMs / 1_000, toegestaan(uitspraken));
    if (stand.velden.includes(RONDEVELD)) {
      const { 'handbereik.uitkomst': hoe, 'error.type': fout } = uitspraken;
      this.maten.ronde.record(duurMs / 1_000, toegestaan({ 'handbereik.uitkomst': hoe, 'error.type': fout }));
    }
    const naam = `${gewoon['http.request.method']} ${gewoon['http.route']}`;
    this.vertel({ naam, richting: 'ontvangen', trace, begin: performance.timeOrigin + begin, duurMs, mislukt: status >= 500 || stand.codes.includes('INTERNAL_SERVER_ERROR'), uitspraken });
  }
}

/** What became of a question. Of several codes, one about the question says more than one about an organisation. */
function uitkomst({ codes, data }: Stand, status: number): Uitspraken {
  const code = codes.find((een) => !een.startsWith('PARTNER_')) ?? codes[0];
  if (code === undefined && status < 400) return { 'handbereik.uitkomst': 'goed' };
  return { 'handbereik.uitkomst': data ? 'deels' : 'fout', 'error.type': code ?? String(status) };
}
