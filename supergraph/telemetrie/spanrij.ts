import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';

import type { Verzendfouten } from './verzendfouten.js';

/** How much is kept and sent. */
export interface Rijopties {
  /** Spans that may wait; beyond that new ones are lost. */
  readonly maxWachtend: number;
  /** Spans that go in one message. */
  readonly perKeer: number;
  /** Milliseconds that a span waits for others at most. */
  readonly elkeMs: number;
}

class RijVol extends Error {
  override readonly name = 'RijVol';
}

const SUCCES = 0;
/** One for all, since an error is costly to make. */
const VOL = new RijVol();

/**
 * Spans on their way to the collector: a bounded line, one message at a time. Whoever adds one never waits; what the
 * collector does not take is lost and counted. (The SDK's own line drops what its sampled flag says nobody wants.)
 */
export class Spanrij {
  readonly #rij: ReadableSpan[] = [];
  #wekker: NodeJS.Timeout | undefined;
  #bezig: Promise<void> | undefined;
  #gestopt = false;

  constructor(
    private readonly exporter: Pick<SpanExporter, 'export' | 'shutdown'>,
    private readonly fouten: Verzendfouten,
    private readonly opties: Rijopties,
  ) {}

  voegToe(span: ReadableSpan): void {
    if (this.#gestopt) return;
    if (this.#rij.length >= this.opties.maxWachtend) {
      this.fouten.verloren(1);
      return this.fouten.meld('spans', VOL);
    }
    this.#rij.push(span);
    if (this.#rij.length >= this.opties.perKeer) this.#begin();
    else this.#wekker ??= setTimeout(() => this.#begin(), this.opties.elkeMs).unref();
  }

  /** Sends what still waits; nothing is taken after this. */
  async stop(): Promise<void> {
    this.#gestopt = true;
    await this.#bezig;
    this.#begin();
    await this.#bezig;
    await this.exporter.shutdown();
  }

  #begin(): void {
    clearTimeout(this.#wekker);
    this.#wekker = undefined;
    this.#bezig ??= this.#verzend().finally(() => {
      this.#bezig = undefined;
      // What came meanwhile waits for its own turn: a collector that is away is not asked over and over.
      if (this.#rij.length > 0 && !this.#gestopt) this.#wekker ??= setTimeout(() => this.#begin(), this.opties.elkeMs).unref();
    });
  }

  async #verzend(): Promise<void> {
    while (this.#rij.length > 0) {
      const deel = this.#rij.splice(0, this.opties.perKeer);
      const fout = await this.#verzendDeel(deel);
      if (!fout) continue;
      this.fouten.verloren(deel.length);
      this.fouten.meld('spans', fout.oorzaak);
      return;
    }
  }

  #verzendDeel(deel: ReadableSpan[]): Promise<{ readonly oorzaak: unknown } | undefined> {
    return new Promise<{ readonly oorzaak: unknown } | undefined>((klaar) => {
      this.exporter.export(deel, ({ code, error }) => klaar(code === SUCCES ? undefined : { oorzaak: error }));
    }).catch((oorzaak: unknown) => ({ oorzaak }));
  }
}
