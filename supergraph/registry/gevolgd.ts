import { Agent, type buildConnector, request } from 'undici';
import type { Log } from '../gateway/index.js';
import { leesBegrensd } from './begrensd.js';
import { type Volglus, volglus } from './volglus.js';

/** What of a register elsewhere is followed, and what is done with it. */
export interface Volgwens {
  readonly url: URL;
  /** What it is, for the log: a plural, such as `soorten`. */
  readonly wat: string;
  /** The token of a machine of the chain, for one question; absent where anybody may ask. */
  readonly token?: () => Promise<string>;
  /**
   * Goes by this text from now on. Only then the register is told, at the next question, that we have it: it may be waiting for that.
   * @throws when it is not right or cannot be: then what was there before stays, and it is tried again
   */
  readonly neemOver: (tekst: string) => void | Promise<void>;
  /** With mutual TLS: our certificate and whose we accept. */
  readonly verbinding?: buildConnector.BuildOptions;
  /** Milliseconds between two looks; by default a second. */
  readonly elkeMs?: number;
  readonly log: Log;
}

/** How long one answer may take, in milliseconds. */
const TERMIJN_MS = 10_000;
const ELKE_MS = 1_000;
/** Of a thousand organisations the keys are a quarter of a megabyte. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Looks again and again at one thing in a register elsewhere; nothing travels when nothing changed. The first look is for whoever asks for it. */
export function volgRegister({ url, wat, token, neemOver, verbinding, elkeMs = ELKE_MS, log }: Volgwens): Volglus {
  const agent = new Agent({ connections: 1, ...(verbinding && { connect: verbinding }) });
  let etag: string | undefined;
  const haal = async (): Promise<void> => {
    const koppen = { accept: 'application/json', ...(token && { authorization: `Bearer ${await token()}` }), ...(etag !== undefined && { 'if-none-match': etag }) };
    const { statusCode, headers, body } = await request(url, { dispatcher: agent, headers: koppen, signal: AbortSignal.timeout(TERMIJN_MS) });
    const tekst = await leesBegrensd(body, MAX_BYTES);
    if (statusCode === 304) return;
    if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
    await neemOver(tekst);
    etag = typeof headers.etag === 'string' ? headers.etag : undefined;
  };
  const lus = volglus({
    kijk: haal,
    elkeMs,
    opStand: (lukt, fout) => (lukt ? log(`${wat} weer bij`, {}) : log(`${wat} niet overgenomen; de vorige blijven`, { reden: redenVan(fout) })),
  });
  return {
    kijk: () => lus.kijk(),
    async stop() {
      await lus.stop();
      await agent.close();
    },
  };
}

/** Of a parser's message nothing: it repeats the answer. */
export function redenVan(fout: unknown): string {
  if (!(fout instanceof Error)) return 'onbekend';
  if ('code' in fout && typeof fout.code === 'string') return fout.code;
  return /^HTTP \d{3}$/.test(fout.message) ? fout.message : fout.name;
}
