import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Rij } from '../bron/bron.js';
import type { EigenPseudoniemen } from '../pseudoniem/pseudonimiseerder.js';
import { inDelen, type Opslag } from '../postgres/index.js';
import type { Toeval, Voorbeelddossier } from '../voorbeelddata/index.js';

/** What a kind adds to a synthetic dossier: the rows of its own groups. */
export type EigenVoorbeelden = (dossier: Voorbeelddossier, toeval: Toeval) => Readonly<Record<string, readonly Rij[]>>;

/** A synthetic dossier with the rows of every group, those of the contract and those of the kind. */
export interface Dossierrijen {
  readonly bsn: string;
  readonly groepen: Readonly<Record<string, readonly Rij[]>>;
}

/** The rows of a synthetic dossier, group by group. */
export function dossierrijen(dossier: Voorbeelddossier, eigen: Readonly<Record<string, readonly Rij[]>>): Dossierrijen {
  const { bsn, persoon, contact, relaties, betrokkenheden, acties } = dossier;
  const gedeeld = { contact: [contact], personen: [persoon], relaties, betrokkenheden, acties } as unknown as Readonly<Record<string, readonly Rij[]>>;
  return { bsn, groepen: { ...gedeeld, ...eigen } };
}

/** Which population the dossiers in this schema were made for, or undefined when there are none. */
export async function vullingVan(opslag: Opslag<unknown>): Promise<string | undefined> {
  const { rows } = await sql<{ bevolking: string }>`select bevolking from vulling`.execute(opslag.db);
  return rows[0]?.bevolking;
}

/**
 * Replaces all dossiers of an organisation, all or nothing: a process that is killed here leaves the old ones.
 * @param bevolking mark of the population that they belong to
 * @param pseudoniemen makes the organisation's pseudonyms: for the index, in every key version in use
 */
export async function vervangDossiers(
  opslag: Opslag<unknown>,
  dossiers: readonly Dossierrijen[],
  bevolking: string,
  pseudoniemen: EigenPseudoniemen,
): Promise<void> {
  const personen = dossiers.map(({ bsn, groepen }) => ({ sleutel: randomUUID(), bsn, groepen }));
  // Before the transaction: the service that evaluates them is elsewhere, and nothing waits for it with a lock in hand.
  const perPersoon = await pseudoniemen.pseudonimiseer(personen.map(({ bsn }) => bsn));
  await opslag.db.transaction().execute(async (db) => {
    await sql`delete from persoon`.execute(db);
    await sql`delete from vulling`.execute(db);
    await voegToe(db, 'persoon', personen.map(({ sleutel, bsn }) => ({ sleutel, bsn })));
    await voegToe(db, 'pseudoniem', personen.flatMap(({ sleutel }, i) =>
      (perPersoon[i] ?? []).map(({ waarde, sleutelversie }) => ({ pseudoniem: waarde, sleutelversie, persoon: sleutel }))));
    for (const groep of new Set(personen.flatMap(({ groepen }) => Object.keys(groepen)))) {
      await voegToe(db, groep, personen.flatMap(({ sleutel, groepen }) =>
        (groepen[groep] ?? []).map((rij, volgnummer) => ({ persoon: sleutel, volgnummer, ...rij }))));
    }
    await voegToe(db, 'vulling', [{ bevolking }]);
  });
}

/** Inserts rows, each statement with one parameter for all its rows; property names become column names. */
async function voegToe(db: Kysely<unknown>, tabel: string, rijen: readonly Rij[]): Promise<void> {
  const eerste = rijen[0];
  if (!eerste) return;
  const kolommen = Object.keys(eerste).map(kolomnaam);
  const lijst = sql.join(kolommen.map((kolom) => sql.ref(kolom)));
  for (const deel of inDelen(rijen)) {
    const json = JSON.stringify(deel.map((rij) => Object.fromEntries(Object.entries(rij).map(([naam, waarde]) => [kolomnaam(naam), waarde]))));
    await sql`insert into ${sql.table(tabel)} (${lijst}) select ${lijst} from json_populate_recordset(null::${sql.table(tabel)}, ${json}::json)`.execute(db);
  }
}

const kolomnaam = (naam: string): string => naam.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
