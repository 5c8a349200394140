import type { Dispatcher } from 'undici';
import type { Vraagbericht } from './vragensteller.ts';

/** What came back, and how long it took. */
export interface Uitslag {
  readonly status: number;
  readonly lichaam: Buffer;
  /** From sending to the last byte, in milliseconds. */
  readonly ms: number;
}

/**
 * Sends one request. On undici's dispatcher itself: what the load generator costs, the gateway
 * lacks when there are few cores.
 */
export function roep(client: Dispatcher, path: string, { lichaam, koppen }: Pick<Vraagbericht, 'lichaam' | 'koppen'>): Promise<Uitslag> {
  return new Promise((klaar, mislukt) => {
    const stukken: Buffer[] = [];
    let status = 0;
    const begin = performance.now();
    const afhandeling: Dispatcher.DispatchHandler = {
      onRequestStart() {},
      onResponseStart(_besturing, code) {
        status = code;
      },
      onResponseData(_besturing, stuk) {
        stukken.push(stuk);
      },
      onResponseEnd() {
        const ms = performance.now() - begin;
        klaar({ status, ms, lichaam: stukken.length === 1 ? stukken[0]! : Buffer.concat(stukken) });
      },
      onResponseError(_besturing, fout) {
        mislukt(fout);
      },
    };
    client.dispatch({ path, method: 'POST', headers: koppen, body: lichaam }, afhandeling);
  });
}
