import type { Log } from '../log.js';
import type { EigenPseudoniemen } from '../pseudoniem/pseudonimiseerder.js';
import type { Bron, Rij } from './bron.js';
import { bladen } from './rest-bladen.js';
import { Restfout } from './rest-fout.js';
import { Pseudoniemindex } from './rest-index.js';
import { type Lijnvraag, Restlijn } from './rest-lijn.js';
import type { Restgroep, Restopzet } from './rest-opzet.js';
import { leesPad, vertaal } from './rest-velden.js';

export { Restfout } from './rest-fout.js';
export type { Restgroep, Restopzet, Restveld } from './rest-opzet.js';

/** A REST source of one organisation, and how patient the kit is with it. */
export interface Restbronopties {
  /** Name in the log: the OIN of the organisation. */
  readonly naam: string;
  readonly opzet: Restopzet;
  /** Base URL of the source's API. */
  readonly basis: string;
  readonly token: () => string | Promise<string>;
  /** Makes the organisation's own pseudonyms, for the index. */
  readonly pseudoniemen: EigenPseudoniemen;
  readonly log: Log;
  /** Deadline of one look-up, all its pages included. Default 5 s: whoever asks has a shorter one. */
  readonly termijnMs?: number;
  /** Deadline of reading the whole list of clients. Default 5 minutes. */
  readonly indexTermijnMs?: number;
  /** How often the list of clients is read again. Default 10 minutes; the index is used for three times as long. */
  readonly verversMs?: number;
  /** Largest answer. Default 8 MiB. */
  readonly maxBytes?: number;
  /** Most pages of a look-up, and of the list of clients. Default 20 and 10 000. */
  readonly maxBladen?: number;
  readonly maxIndexbladen?: number;
  /** Connections at most. Default 8: a look-up of all groups at once. */
  readonly verbindingen?: number;
  readonly klok?: () => number;
}

export interface Restbron extends Bron {
  /** Reads the list of clients again: after a change that must be seen at once. */
  ververs(): Promise<void>;
}

/** An index that missed this many readings in a row is not used any more. */
const GEMISTE_BEURTEN = 3;

/**
 * Dossiers in an existing case system or register behind a JSON API: paged lists, and searches by client number with POST,
 * so that nothing personal stands in a URL. Every `lees` is one request (more only when the source pages its answer);
 * `vind` is none, because the index is kept in memory. The BSN comes in with the list of clients and never goes out.
 */
export function restBron(opties: Restbronopties): Restbron {
  const { opzet, termijnMs = 5_000, indexTermijnMs = 300_000, verversMs = 600_000, maxBladen = 20, maxIndexbladen = 10_000, log, naam } = opties;
  const lijn = new Restlijn({ basis: opties.basis, token: opties.token, maxBytes: opties.maxBytes ?? 8 * 1024 * 1024, verbindingen: opties.verbindingen ?? 8 });
  const einde = new AbortController();
  const vraag = (methode: 'GET' | 'POST', pad: string, ms: number, lichaam?: unknown): Lijnvraag => ({ methode, url: lijn.url(pad), lichaam, signaal: AbortSignal.timeout(ms) });
  const lijst = (): Lijnvraag => ({ methode: 'GET', url: lijn.url(opzet.clienten.pad), signaal: AbortSignal.any([einde.signal, AbortSignal.timeout(indexTermijnMs)]) });
  const index = new Pseudoniemindex({
    naam, log, pseudoniemen: opties.pseudoniemen, velden: opzet.clienten,
    clienten: () => bladen(lijn, lijst(), opzet.bladzijde, maxIndexbladen),
    maxOuderdomMs: verversMs * GEMISTE_BEURTEN,
    klok: opties.klok ?? (() => performance.now()),
  });
  // A failure is in the log, and shows as soon as the index is too old to be used.
  const beurt = setInterval(() => void index.ververs().catch(() => {}), verversMs).unref();
  const stop = async (): Promise<void> => {
    clearInterval(beurt);
    // Questions under way are answered; reading the list may take minutes, and nobody waits for it any more.
    einde.abort();
    await lijn.sluit();
  };
  let gestopt: Promise<void> | undefined;

  return {
    ververs: () => index.ververs(),
    // The pseudonym itself is the key: what a client number means may change while a request is under way.
    async vind(pseudoniemen) {
      const inhoud = await index.inhoud();
      return new Map(pseudoniemen.filter((pseudoniem) => inhoud.has(pseudoniem)).map((pseudoniem) => [pseudoniem, pseudoniem]));
    },
    async lees(groep, sleutels) {
      const koppeling = opzet.groepen[groep];
      if (!koppeling) throw new Error(`De bron heeft geen groep ${groep}.`);
      const inhoud = await index.inhoud();
      const nummers = sleutels.flatMap((sleutel) => inhoud.get(sleutel) ?? []);
      if (nummers.length === 0) return new Map();
      const eerste = vraag('POST', koppeling.zoek, termijnMs, { [opzet.zoekveld]: nummers });
      const perClient = await rijenPerClient(groep, koppeling, bladen(lijn, eerste, opzet.bladzijde, maxBladen), new Set(nummers));
      return new Map(sleutels.map((sleutel) => [sleutel, (inhoud.get(sleutel) ?? []).flatMap((nummer) => perClient.get(nummer) ?? [])]));
    },
    async controleer() {
      await index.inhoud();
      await lijn.vraag(vraag('GET', opzet.controle, termijnMs));
    },
    stop: () => (gestopt ??= stop()),
  };
}

async function rijenPerClient(
  naam: string, groep: Restgroep, resultaten: AsyncIterable<readonly Record<string, unknown>[]>, gevraagd: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Rij[]>> {
  const perClient = new Map<string, Rij[]>();
  for await (const blad of resultaten) {
    for (const resultaat of blad) {
      const client = leesPad(resultaat, groep.client);
      // A source that answers about others does not search by what it was asked.
      if (typeof client !== 'string' || !gevraagd.has(client)) throw new Restfout('ONGELDIG', `De groep ${naam} bevat in de bron een cliënt waar niet naar is gevraagd.`);
      const rijen = perClient.get(client) ?? [];
      rijen.push(vertaal(naam, groep, resultaat));
      perClient.set(client, rijen);
    }
  }
  return perClient;
}
