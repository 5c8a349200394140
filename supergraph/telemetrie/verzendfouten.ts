import type { Log } from '../gateway/index.js';

/** Time between two lines in the log about it, in milliseconds. */
const STIL_MS = 60_000;

/**
 * Says in the log that telemetry does not arrive, once a minute at most. Never a message of the exporter: that may
 * repeat what the collector answered.
 */
export class Verzendfouten {
  #laatst = -Infinity;
  #keer = 0;
  #verloren = 0;

  /** @param klok milliseconds of a clock that does not go back */
  constructor(private readonly log: Log, private readonly klok: () => number = () => performance.now()) {}

  /** Spans that nobody will see. */
  verloren(aantal: number): void {
    this.#verloren += aantal;
  }

  meld(wat: 'spans' | 'maten', fout: unknown): void {
    this.#keer++;
    const nu = this.klok();
    if (nu - this.#laatst < STIL_MS) return;
    this.#laatst = nu;
    this.log('telemetrie niet verzonden', { wat, ...aardVan(fout), keer: this.#keer, spansVerloren: this.#verloren });
    this.#keer = 0;
    this.#verloren = 0;
  }
}

/** The class of the error, and the HTTP status or the system's own word for it, such as ECONNREFUSED. */
function aardVan(fout: unknown): { soort: string; code?: string } {
  if (!(fout instanceof Error)) return { soort: typeof fout };
  const code = 'code' in fout ? String(fout.code) : '';
  return { soort: fout.name, ...(/^(?:[A-Z][A-Z_]{1,40}|\d{3})$/.test(code) && { code }) };
}
