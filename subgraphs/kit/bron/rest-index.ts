import { isBsn } from '../../../schema/identificatie/bsn.js';
import type { Log } from '../log.js';
import type { EigenPseudoniemen } from '../pseudoniem/pseudonimiseerder.js';
import { Restfout } from './rest-fout.js';
import type { Restopzet } from './rest-opzet.js';
import { leesPad, type Restobject } from './rest-velden.js';

/** What the index is made of. */
export interface Indexopties {
  /** Name in the log: the OIN of the organisation. */
  readonly naam: string;
  readonly velden: Restopzet['clienten'];
  /** Reads the list of clients from the first page. */
  readonly clienten: () => AsyncIterable<readonly Restobject[]>;
  /** Makes the organisation's own pseudonyms. */
  readonly pseudoniemen: EigenPseudoniemen;
  /** Older than this it is no longer used: who came since would read as unknown. In milliseconds. */
  readonly maxOuderdomMs: number;
  /** Milliseconds on a clock that never goes back. */
  readonly klok: () => number;
  readonly log: Log;
}

/** Client numbers per pseudonym: two numbers when the source has one person twice. */
type Inhoud = ReadonlyMap<string, readonly string[]>;

/**
 * The index of pseudonyms of a source that only knows BSNs: read from its list of clients, over the organisation's own line.
 * It keeps pseudonyms and client numbers, in memory; the BSNs are forgotten as soon as their pseudonyms are made.
 */
export class Pseudoniemindex {
  #stand: { readonly inhoud: Inhoud; readonly gelezen: number } | undefined;
  #bezig: Promise<Inhoud> | undefined;

  constructor(private readonly opties: Indexopties) {}

  /** Client numbers per pseudonym; reads the list first when there is no index that is young enough. */
  async inhoud(): Promise<Inhoud> {
    const { klok, maxOuderdomMs } = this.opties;
    return this.#stand && klok() - this.#stand.gelezen <= maxOuderdomMs ? this.#stand.inhoud : (this.#bezig ??= this.#lees());
  }

  /** Reads the list again. When that fails the index stays as it was. */
  async ververs(): Promise<void> {
    // A reading under way may have begun before what the caller wants to see.
    await this.#bezig?.catch(() => {});
    await (this.#bezig ??= this.#lees());
  }

  async #lees(): Promise<Inhoud> {
    const { klok, log, naam } = this.opties;
    const gelezen = klok();
    try {
      const { inhoud, ...telling } = await this.#bouw();
      this.#stand = { inhoud, gelezen };
      log('rest-index', { oin: naam, ...telling });
      return inhoud;
    } catch (fout) {
      log('rest-index-mislukt', { oin: naam, reden: fout instanceof Restfout ? fout.code : 'ONBEKEND' });
      throw fout;
    } finally {
      this.#bezig = undefined;
    }
  }

  async #bouw(): Promise<{ inhoud: Inhoud; clienten: number; zonderBsn: number; tegenstrijdig: number; dubbel: number }> {
    const perClient = new Map<string, string>();
    const tegenstrijdig = new Set<string>();
    let zonderBsn = 0;
    for await (const blad of this.opties.clienten()) {
      for (const client of blad) {
        const { nummer, bsn } = this.#leesClient(client);
        if (!isBsn(bsn)) {
          zonderBsn++;
          continue;
        }
        // The same client on two pages is a list that moved meanwhile; with another BSN nobody can tell whose file it is.
        if ((perClient.get(nummer) ?? bsn) !== bsn) tegenstrijdig.add(nummer);
        perClient.set(nummer, bsn);
      }
    }
    for (const nummer of tegenstrijdig) perClient.delete(nummer);
    const perBsn = Map.groupBy(perClient.keys(), (nummer) => perClient.get(nummer) as string);
    const dubbel = perBsn.values().filter((nummers) => nummers.length > 1).toArray().length;
    const perPersoon = await this.opties.pseudoniemen.pseudonimiseer([...perBsn.keys()]);
    const inhoud = new Map([...perBsn.values()].flatMap((nummers, i) => (perPersoon[i] ?? []).map(({ waarde }) => [waarde, nummers] as const)));
    return { inhoud, clienten: perClient.size, zonderBsn, tegenstrijdig: tegenstrijdig.size, dubbel };
  }

  #leesClient(client: Restobject): { readonly nummer: string; readonly bsn: string } {
    const nummer = leesPad(client, this.opties.velden.nummer);
    const bsn = leesPad(client, this.opties.velden.bsn) ?? '';
    if (typeof nummer !== 'string' || nummer === '' || typeof bsn !== 'string') throw new Restfout('ONGELDIG', 'De lijst van cliënten van de bron is niet te lezen.');
    return { nummer, bsn };
  }
}
