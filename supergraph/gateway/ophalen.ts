import type { Dispatcher } from 'undici';

/** A whole answer over HTTP. */
export interface Httpantwoord {
  readonly status: number;
  readonly koppen: Readonly<Record<string, string | string[] | undefined>>;
  readonly lichaam: string;
}

/** Why no whole answer came. */
export type Ophaalreden = 'onbereikbaar' | 'te-laat' | 'te-groot' | 'afgebroken';

/** No whole answer came; never holds a URL, a header or a body. */
export class Ophaalfout extends Error {
  override readonly name = 'Ophaalfout';

  constructor(readonly reden: Ophaalreden) {
    super(`Ophalen mislukt: ${reden}.`);
  }
}

/** One POST: where to, what, and within which bounds. */
export interface Ophaalverzoek {
  readonly url: URL;
  readonly koppen: Record<string, string>;
  readonly lichaam: string;
  /** From sending to the last byte. */
  readonly termijnMs: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/**
 * Sends one POST and collects the answer as text. Works on undici's dispatcher itself, without the streams of
 * `fetch` and `request`: every question costs as many of these as it has subgraphs.
 * @throws Ophaalfout
 */
export function haalOp(dispatcher: Dispatcher, { url, koppen, lichaam, termijnMs, maxBytes, signal }: Ophaalverzoek): Promise<Httpantwoord> {
  return new Promise((klaar, mislukt) => {
    if (signal.aborted) {
      mislukt(new Ophaalfout('afgebroken'));
      return;
    }
    let besturing: Dispatcher.DispatchController | undefined;
    let gestopt: Ophaalfout | undefined;
    let status = 0;
    let antwoordkoppen: Httpantwoord['koppen'] = {};
    let bytes = 0;
    const stukken: Buffer[] = [];

    const opruimen = (): void => {
      clearTimeout(wekker);
      signal.removeEventListener('abort', opAfbreken);
    };
    const stop = (reden: Ophaalreden): void => {
      opruimen();
      gestopt = new Ophaalfout(reden);
      mislukt(gestopt);
      besturing?.abort(gestopt);
    };
    const opAfbreken = (): void => stop('afgebroken');
    const wekker = setTimeout(stop, termijnMs, 'te-laat');
    signal.addEventListener('abort', opAfbreken);

    dispatcher.dispatch(
      { origin: url.origin, path: url.pathname + url.search, method: 'POST', headers: koppen, body: lichaam },
      {
        onRequestStart(controller) {
          besturing = controller;
          // It may have been stopped while it waited for a connection.
          if (gestopt) controller.abort(gestopt);
        },
        onResponseStart(_controller, code, headers) {
          status = code;
          antwoordkoppen = headers;
        },
        onResponseData(_controller, stuk) {
          bytes += stuk.length;
          if (bytes > maxBytes) stop('te-groot');
          else stukken.push(stuk);
        },
        onResponseEnd() {
          opruimen();
          const geheel = stukken.length === 1 ? (stukken[0] as Buffer) : Buffer.concat(stukken, bytes);
          klaar({ status, koppen: antwoordkoppen, lichaam: geheel.toString('utf8') });
        },
        onResponseError() {
          opruimen();
          mislukt(new Ophaalfout('onbereikbaar'));
        },
      },
    );
  });
}
