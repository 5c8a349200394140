import { sql } from 'kysely';
import { inDelen } from '../postgres/in-delen.js';
import type { Opslag } from '../postgres/index.js';
import type { EigenPseudoniemen } from './pseudonimiseerder.js';

/** What a rebuilt index holds. */
export interface Herindexering {
  readonly personen: number;
  readonly pseudoniemen: number;
}

/**
 * Makes the index of one organisation again from its persons (`persoon`: `sleutel`, `bsn`), in every key version
 * in use: after a key came or went. All or nothing: until it is done, and when it fails, the old index answers.
 * The service is asked before the transaction begins, so that nobody waits for it. Persons who came or went
 * meanwhile are seen to: who came keeps the pseudonyms that he came with, who went stays away.
 * @param opVoortgang counts persons whose pseudonyms were made
 */
export async function herindexeer(opslag: Opslag<unknown>, pseudoniemen: EigenPseudoniemen, opVoortgang?: (gedaan: number, van: number) => void): Promise<Herindexering> {
  const { rows: personen } = await sql<{ sleutel: string; bsn: string }>`select sleutel, bsn from persoon order by sleutel`.execute(opslag.db);
  const perPersoon = await pseudoniemen.pseudonimiseer(personen.map(({ bsn }) => bsn), opVoortgang);
  const rijen = personen.flatMap(({ sleutel }, i) => (perPersoon[i] ?? []).map(({ waarde, sleutelversie }) => ({ pseudoniem: waarde, sleutelversie, persoon: sleutel })));
  return opslag.db.transaction().execute(async (db) => {
    // Nobody else writes here until this is done; questions go on reading the old rows. In this order, because who replaces the persons takes them in this order too.
    await sql`lock table persoon, pseudoniem in share row exclusive mode`.execute(db);
    for (const deel of inDelen(personen)) await sql`delete from pseudoniem where persoon = any(${deel.map(({ sleutel }) => sleutel)})`.execute(db);
    let ingevoegd = 0;
    for (const deel of inDelen(rijen)) {
      const { numAffectedRows } = await sql`
        insert into pseudoniem (pseudoniem, sleutelversie, persoon)
        select rij.pseudoniem, rij.sleutelversie, rij.persoon from json_to_recordset(${JSON.stringify(deel)}::json) as rij (pseudoniem text, sleutelversie integer, persoon text)
        where exists (select from persoon where persoon.sleutel = rij.persoon)`.execute(db);
      ingevoegd += Number(numAffectedRows ?? 0n);
    }
    return { personen: personen.length, pseudoniemen: ingevoegd };
  });
}
