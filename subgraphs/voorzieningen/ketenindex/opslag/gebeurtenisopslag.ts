import { sql } from 'kysely';
import type { Log } from '../../../kit/log.js';
import { ketensleutel } from '../../../kit/logboek/hashketen.js';
import type { Opslag } from '../../../kit/postgres/index.js';
import { Aanvuller } from './aanvullen.js';
import { Groepsschrijver } from './groepsschrijver.js';
import { Groepswachtrij } from './groepswachtrij.js';
import { leesBlad } from './lezen.js';
import { opslagrij, type Opslagrij } from './opslagrij.js';
import type { Gebeurtenisopslag, TeBewaren, Uitslag, Verberging } from './vorm.js';

/** What the store works with. */
export interface Opslagmiddelen {
  /** With the tables of `gebeurtenisMigraties`. */
  readonly opslag: Opslag<unknown>;
  /** Secret of the hash chain, at least 32 bytes, kept outside the database. */
  readonly sleutel: Uint8Array;
  /** Milliseconds since the epoch. */
  readonly klok: () => number;
  /** Told after every commit that there is something new. */
  readonly naCommit: () => void;
  readonly log: Log;
}

/** A store that takes gebeurtenissen until it is stopped. */
export interface LopendeOpslag extends Gebeurtenisopslag {
  /** Takes nothing more, and waits for what was taken; the database stays open. */
  stop(): Promise<void>;
}

/** The gebeurtenissen in PostgreSQL. Several processes may write the same ones. */
export function gebeurtenisopslag({ opslag, sleutel, klok, naCommit, log }: Opslagmiddelen): LopendeOpslag {
  const { db, schema } = opslag;
  const schrijver = new Groepsschrijver(db, new Aanvuller(db, schema, ketensleutel(sleutel)), naCommit, log);
  const wachtrij = new Groepswachtrij((groep) => schrijver.schrijf(groep));
  return {
    async voegToe(batch, { ondeelbaar = false } = {}) {
      const ontvangen = klok();
      const { enkele, dubbele } = zonderHerhaling(batch.map((een) => opslagrij(een, ontvangen)));
      if (ondeelbaar && dubbele.size > 0) return batch.flatMap(({ gebeurtenis: { id } }, plaats) => (dubbele.has(plaats) ? geweigerd(id) : []));
      if (enkele.length === 0) return [];
      const uitslagen = await wachtrij.voegToe(enkele, ondeelbaar);
      return ondeelbaar && uitslagen.some((uitslag) => 'geweigerd' in uitslag) ? uitslagen.filter((uitslag) => 'geweigerd' in uitslag) : opPlaats(batch, uitslagen, enkele, dubbele);
    },
    lees: (vraag) => leesBlad(db, vraag),
    async hoofd() {
      const { rows: [rij] } = await sql<{ hoofd: number }>`select coalesce(max(positie), 0) as hoofd from gebeurtenis`.execute(db);
      return rij?.hoofd ?? 0;
    },
    async verberg({ bron, correlatie, verborgen, reden, door }: Verberging) {
      const { numAffectedRows } = await sql`
        insert into verberging (bron, correlatie, verborgen, reden, oin, functie, moment)
        select ${bron}, ${correlatie}, ${verborgen}, ${reden}, ${door.oin}, ${door.functie}, ${klok()}
         where exists (select 1 from gebeurtenis where bron = ${bron} and correlatie = ${correlatie})`.execute(db);
      return numAffectedRows === 1n;
    },
    stop: () => wachtrij.stop(),
  };
}

/** The same gebeurtenis twice in one offer is one; another content under the same id is refused. @returns by place, what is refused */
function zonderHerhaling(rijen: readonly Opslagrij[]): { readonly enkele: readonly Opslagrij[]; readonly dubbele: ReadonlySet<number> } {
  const perSleutel = new Map<string, Opslagrij>();
  const dubbele = new Set<number>();
  rijen.forEach((rij, plaats) => {
    const eerdere = perSleutel.get(rij.sleutel);
    if (!eerdere) perSleutel.set(rij.sleutel, rij);
    else if (eerdere.inhoud !== rij.inhoud) dubbele.add(plaats);
  });
  return { enkele: [...perSleutel.values()], dubbele };
}

function opPlaats(batch: readonly TeBewaren[], uitslagen: readonly Uitslag[], enkele: readonly Opslagrij[], dubbele: ReadonlySet<number>): readonly Uitslag[] {
  const perSleutel = new Map(enkele.map(({ bron, id }, plaats) => [`${bron}\n${id}`, uitslagen[plaats]]));
  return batch.flatMap(({ gebeurtenis: { source, id } }, plaats) => (dubbele.has(plaats) ? geweigerd(id) : (perSleutel.get(`${source}\n${id}`) ?? [])));
}

const geweigerd = (id: string): Uitslag => ({ id, geweigerd: 'GEBEURTENIS_HERGEBRUIKT', plaats: 'id' });
