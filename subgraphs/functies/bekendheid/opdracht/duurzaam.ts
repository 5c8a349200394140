import {
  type Bus, type Gebeurtenisbezorger, type Inrichtingen, type Log, type Ondertekenaar, Opdrachtboek, type Opdrachtmotor, type Opslag, startOpdrachtmotor, type Tlsmateriaal,
} from '../../../kit/index.js';
import type { Duurzaam } from './context.js';
import { UITVRAAGSOORT } from './gebeurtenissen.js';
import type { Uitvraaginhoud } from './inhoud.js';
import { Rondeboek } from './rondeboek.js';
import { type Voornavraag, voornavraagOverHttp } from './voornavraag.js';

/** What rounds that last need from the world. */
export interface Duurmiddelen {
  /** The schema of this functie, with `bekendheidMigraties`; who opened it closes it. */
  readonly opslag: Opslag<unknown>;
  readonly inrichtingen: Inrichtingen;
  readonly bus: Bus;
  /** Brings gebeurtenissen to the ketenindex; who made it stops it. */
  readonly bezorger: Gebeurtenisbezorger;
  /** Milliseconds since the epoch, for deadlines. */
  readonly klok: () => number;
  /** With mutual TLS: our certificate and whose we accept. */
  readonly tls?: Tlsmateriaal | undefined;
  /** Asks partners for which questions a person must look; by default over HTTP. */
  readonly voornavraag?: Voornavraag;
  /** Between two looks at the clock and at rounds, in milliseconds. */
  readonly tempoMs?: number;
  /** Hears each step as it is taken: for crash tests. */
  readonly opStap?: (stap: string) => void;
}

/** Between two looks at what a process that was killed left half done, in milliseconds. */
const HERSTEL_MS = 5_000;

/** Between two looks of a subscription at its round, in milliseconds. */
const KIJK_MS = 3_000;

/** Starts what keeps the rounds that last going. */
export async function startDuurzaam(
  { opslag, inrichtingen, bus, bezorger, klok, tls, tempoMs, opStap, voornavraag: gegeven }: Duurmiddelen,
  { verantwoordelijke, ondertekenaar, log }: { readonly verantwoordelijke: string; readonly ondertekenaar: Ondertekenaar; readonly log: Log },
): Promise<{ readonly duurzaam: Duurzaam; stop(): Promise<void> }> {
  const bron = `urn:nld:oin:${verantwoordelijke}:systeem:bekendheid`;
  const stappen = opStap && { opStap };
  let motor: Opdrachtmotor | undefined;
  const wek = (): void => motor?.wek();
  const boek = new Opdrachtboek<Uitvraaginhoud>(opslag, UITVRAAGSOORT, { bron, klok, wek, ...stappen });
  const rondeboek = new Rondeboek({ opslag, boek, bus, bron, klok, wek, log });
  const lopend = (motor = await startOpdrachtmotor({
    opslag, boeken: [boek], bezorger, klok, log, ...(tempoMs !== undefined && { tempoMs }), ...stappen,
    opVerlopen: async (tx, opdracht) => void (await rondeboek.volg(tx, opdracht)),
  }));
  const voornavraag = gegeven ?? voornavraagOverHttp({ ondertekenaar, ...(tls && { tls }) });

  let gestopt = false;
  let wekker: NodeJS.Timeout | undefined;
  let bezig: Promise<void> = Promise.resolve();
  const herstel = (): void => {
    bezig = rondeboek.herstel().finally(() => {
      if (!gestopt) wekker = setTimeout(herstel, tempoMs ?? HERSTEL_MS).unref();
    });
  };
  herstel();
  return {
    duurzaam: { opslag, rondeboek, motor: lopend, voornavraag, inrichtingen, bus, klok, kijkMs: tempoMs ?? KIJK_MS },
    async stop() {
      gestopt = true;
      clearTimeout(wekker);
      await bezig;
      await Promise.all([lopend.stop(), ...(gegeven ? [] : [voornavraag.stop()])]);
    },
  };
}
