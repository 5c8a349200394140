import type { KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import type { Opslag } from '../postgres/index.js';
import { ketenbegin, ketensleutel, schakel, type Ketenhoofd } from './hashketen.js';
import { beslissingstekst, verwerkingstekst } from './ketenrij.js';
import type { Logtabel } from './migraties.js';
import { beslissingUit, verwerkingUit, type Beslissingrij, type Verwerkingrij } from './rijen.js';

/** The first place where a log is not what was written. */
export interface Breuk {
  readonly volgnummer: number;
  /** `ONTBREEKT`: no row has this number. `KLOPT_NIET`: the row was changed, put in between or moved, or one before it was. `AFGEKAPT`: the log ends before a row that was once its last. */
  readonly aard: 'ONTBREEKT' | 'KLOPT_NIET' | 'AFGEKAPT';
}

/** What a check of one table came to. */
export interface Ketenverslag {
  /** The last row that is as it was written: keep it elsewhere, and a later check sees a tail that was cut off. */
  readonly hoofd: Ketenhoofd;
  readonly breuk?: Breuk;
}

export type Logboekverslag = Readonly<Record<Logtabel, Ketenverslag>>;

/** Heads that were kept elsewhere since an earlier check. */
export type BekendeHoofden = Readonly<Partial<Record<Logtabel, Ketenhoofd>>>;

/** A schema that holds logs, open for reading. */
export type Leesbaar = Pick<Opslag<unknown>, 'db'>;

/** Rows that are read at a time: a log is larger than memory. */
const BLAD = 2000;

/**
 * Reads the whole log of an organisation and recomputes its chains.
 * @param bekend heads of an earlier check; without them a tail that was cut off is not seen
 */
export async function controleerLogboek(opslag: Leesbaar, sleutel: Uint8Array, verantwoordelijke: string, bekend: BekendeHoofden = {}): Promise<Logboekverslag> {
  const geheim = ketensleutel(sleutel);
  return {
    verwerking: await controleer(geheim, 'verwerking', verantwoordelijke, bladen<Verwerkingrij>(opslag, 'verwerking', verantwoordelijke), (rij) => verwerkingstekst(verwerkingUit(rij)), bekend.verwerking),
    beslissing: await controleer(geheim, 'beslissing', verantwoordelijke, bladen<Beslissingrij>(opslag, 'beslissing', verantwoordelijke), (rij) => beslissingstekst(beslissingUit(rij)), bekend.beslissing),
  };
}

async function controleer<Rij extends Verwerkingrij | Beslissingrij>(
  sleutel: KeyObject,
  tabel: Logtabel,
  verantwoordelijke: string,
  rijen: AsyncIterable<Rij>,
  tekstVan: (rij: Rij) => string,
  bekend: Ketenhoofd | undefined,
): Promise<Ketenverslag> {
  let hoofd = ketenbegin(sleutel, tabel, verantwoordelijke);
  const past = (): boolean => bekend?.volgnummer !== hoofd.volgnummer || bekend.hash === hoofd.hash;
  const breuk = (aard: Breuk['aard']): Ketenverslag => ({ hoofd, breuk: { volgnummer: hoofd.volgnummer + 1, aard } });
  for await (const rij of rijen) {
    if (rij.volgnummer > hoofd.volgnummer + 1) return breuk('ONTBREEKT');
    const volgend = schakel(sleutel, hoofd, tekstVan(rij));
    if (volgend.hash !== rij.hash.toString('hex')) return breuk('KLOPT_NIET');
    const vorig = hoofd;
    hoofd = volgend;
    // Only who has the key can make a chain that fits and is another one.
    if (!past()) return { hoofd: vorig, breuk: { volgnummer: hoofd.volgnummer, aard: 'KLOPT_NIET' } };
  }
  return bekend !== undefined && bekend.volgnummer > hoofd.volgnummer ? breuk('AFGEKAPT') : { hoofd };
}

async function* bladen<Rij extends Verwerkingrij | Beslissingrij>({ db }: Leesbaar, tabel: Logtabel, verantwoordelijke: string): AsyncGenerator<Rij> {
  let na = -1;
  for (;;) {
    const { rows } = await sql<Rij>`
      select * from ${sql.table(tabel)} where verantwoordelijke = ${verantwoordelijke} and volgnummer > ${na} order by volgnummer limit ${sql.lit(BLAD)}`.execute(db);
    yield* rows;
    const laatste = rows.at(-1);
    if (laatste === undefined || rows.length < BLAD) return;
    na = laatste.volgnummer;
  }
}
