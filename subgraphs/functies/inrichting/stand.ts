import { type Kysely, sql } from 'kysely';
import { codeVan, FoutInVraag, type Opslag } from '../../kit/index.js';

const BESTAAT_AL = '23505';

/** Number that changes with every change of what is set up. */
export async function leesStand({ db }: Opslag<unknown>): Promise<number> {
  const { rows } = await sql<{ nummer: number }>`select nummer from stand`.execute(db);
  return rows[0]?.nummer ?? 0;
}

/**
 * Writes something, and counts it as a change when it wrote any row: both or neither. The count comes last, so that two who write
 * the same version meet at that version, and no two wait for each other.
 * @param schrijf gives the number of rows it wrote
 * @throws FoutInVraag with VERSIE_VERANDERD when somebody else wrote that version first
 */
export async function schrijfMetStand({ db }: Opslag<unknown>, schrijf: (db: Kysely<unknown>) => Promise<number>): Promise<number> {
  try {
    return await db.transaction().execute(async (transactie) => {
      const rijen = await schrijf(transactie);
      if (rijen > 0) await sql`update stand set nummer = nummer + 1`.execute(transactie);
      return rijen;
    });
  } catch (fout) {
    if (codeVan(fout) === BESTAAT_AL) throw new FoutInVraag('VERSIE_VERANDERD');
    throw fout;
  }
}
