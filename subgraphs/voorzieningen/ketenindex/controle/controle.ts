import { sql, type Kysely } from 'kysely';
import { ketensleutel, schakel, type Ketenhoofd } from '../../../kit/logboek/hashketen.js';
import { gebeurtenisbegin } from '../opslag/keten.js';
import { type Kolommen, rijtekst } from '../opslag/opslagrij.js';

/** A place where the store is not what was written. */
export interface Gebeurtenisbreuk {
  readonly positie: number;
  /** `KLOPT_NIET`: this one was changed, put in between or moved. `ONTBREEKT`: it was removed. `AFGEKAPT`: it and what came after it was removed. */
  readonly aard: 'KLOPT_NIET' | 'ONTBREEKT' | 'AFGEKAPT';
  /** As the table has them now; absent when there is nothing at this position. */
  readonly id?: string;
  readonly soort?: string;
}

/** What a check came to. */
export interface Ketenindexverslag {
  readonly heel: boolean;
  /** The last one that stands there: keep it elsewhere, and a later check sees a tail that was cut off. */
  readonly hoofd: Ketenhoofd;
  /** In order of position; at most a hundred of them. */
  readonly breuken: readonly Gebeurtenisbreuk[];
  /** How many places there are, also beyond those. */
  readonly aantalBreuken: number;
}

interface Ketenrij extends Kolommen {
  readonly positie: number;
  readonly hash: Buffer;
}

/** Rows that are read at a time: the store is larger than memory. */
const BLAD = 2000;
const MAX_BREUKEN = 100;

/**
 * Recomputes the chain of gebeurtenissen. Each is held to the one before it as that stands there, so that one that was tampered with
 * does not make all that follow look wrong.
 * @param bekend the head of an earlier check; without it a tail that was cut off is not seen
 */
export async function controleerGebeurtenissen(db: Kysely<unknown>, sleutel: Uint8Array, bekend?: Ketenhoofd): Promise<Ketenindexverslag> {
  const geheim = ketensleutel(sleutel);
  const breuken: Gebeurtenisbreuk[] = [];
  let aantalBreuken = 0;
  const breuk = (gevonden: Gebeurtenisbreuk): void => {
    aantalBreuken += 1;
    if (breuken.length < MAX_BREUKEN) breuken.push(gevonden);
  };
  let vorig = gebeurtenisbegin(geheim);
  // What the hash before should be, when it is not what stands there; null when the one before is gone, and nothing can be said.
  let berekend: string | null = vorig.hash;
  for await (const rij of bladen(db)) {
    for (let positie = vorig.volgnummer + 1; positie < rij.positie && aantalBreuken < MAX_BREUKEN; positie++) {
      breuk({ positie, aard: 'ONTBREEKT' });
      berekend = null;
    }
    const tekst = rijtekst(rij);
    const hash = rij.hash.toString('hex');
    const na = (hashErvoor: string): string => schakel(geheim, { volgnummer: rij.positie - 1, hash: hashErvoor }, tekst).hash;
    const verwacht = na(vorig.hash);
    const past = berekend === null || verwacht === hash || (berekend !== vorig.hash && na(berekend) === hash);
    const anders = bekend?.volgnummer === rij.positie && bekend.hash !== hash;
    if (!past || anders) breuk({ positie: rij.positie, aard: 'KLOPT_NIET', id: rij.id, soort: rij.type });
    berekend = berekend === null ? hash : verwacht;
    vorig = { volgnummer: rij.positie, hash };
  }
  if (bekend !== undefined && bekend.volgnummer > vorig.volgnummer) breuk({ positie: vorig.volgnummer + 1, aard: 'AFGEKAPT' });
  return { heel: aantalBreuken === 0, hoofd: vorig, breuken, aantalBreuken };
}

async function* bladen(db: Kysely<unknown>): AsyncGenerator<Ketenrij> {
  let na = 0;
  for (;;) {
    const { rows } = await sql<Ketenrij>`
      select positie, ontvangen, bron, id, type, moment, onderwerp, correlatie, niveau, doelgroep, persoon, casus, gebeurtenis::text as gebeurtenis, hash
        from gebeurtenis where positie > ${na} order by positie limit ${sql.lit(BLAD)}`.execute(db);
    yield* rows;
    const laatste = rows.at(-1);
    if (laatste === undefined || rows.length < BLAD) return;
    na = laatste.positie;
  }
}
