import { sql, type Kysely } from 'kysely';
import { codeVan, Databasefout, veiligeFout } from './fout.js';
import { KLASSE_MIGRATIE } from './sleutels.js';

/** One step of a schema, run inside a transaction with `search_path` set to that schema. */
export type Migratie = (db: Kysely<unknown>) => Promise<void>;

/** The steps of a schema by name, run in the order of their names: `001-personen`, `002-gezag`. A step that is out is never changed. */
export type Migraties = Readonly<Record<string, Migratie>>;

const TABEL_ONTBREEKT = '42P01';

/** Are all steps done? One query, so that a later start does not pay for migrations. */
export async function isGemigreerd(db: Kysely<unknown>, migraties: Migraties): Promise<boolean> {
  try {
    return (await leesGedaan(db)).join('\n') === Object.keys(migraties).sort().join('\n');
  } catch (fout) {
    if (codeVan(fout) === TABEL_ONTBREEKT) return Object.keys(migraties).length === 0;
    throw fout;
  }
}

/**
 * Runs the steps that were not yet run, all or none, and gives their names. A lock per schema: a second
 * process waits and then finds nothing left to do, and other schemas go on meanwhile. Throws a
 * Databasefout that names the step that failed.
 *
 * Not Kysely's Migrator: its lock is one for the whole database and it reads the tables of all schemas to
 * find its own two, which with a schema per organisation cost more than the steps themselves.
 */
export async function migreer(db: Kysely<unknown>, schema: string, migraties: Migraties): Promise<readonly string[]> {
  return db.transaction().execute(async (transactie) => {
    await sql`select pg_advisory_xact_lock(${KLASSE_MIGRATIE}, hashtext(${schema}))`.execute(transactie);
    await sql`create table if not exists migratie (naam text primary key, moment timestamptz not null default now())`.execute(transactie);
    const stappen = nogTeDoen(schema, await leesGedaan(transactie), migraties);
    for (const [naam, stap] of stappen) {
      try {
        await stap(transactie);
      } catch (fout) {
        throw migratiefout(fout, schema, naam);
      }
      await sql`insert into migratie (naam) values (${naam})`.execute(transactie);
    }
    return stappen.map(([naam]) => naam);
  });
}

async function leesGedaan(db: Kysely<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ naam: string }>`select naam from migratie`.execute(db);
  return rows.map(({ naam }) => naam).sort();
}

/** What was done must be the beginning of what there is; else this program and this database do not belong together. */
function nogTeDoen(schema: string, gedaan: readonly string[], migraties: Migraties): readonly [string, Migratie][] {
  const alle = Object.entries(migraties).sort(([een], [ander]) => (een < ander ? -1 : 1));
  gedaan.forEach((naam, plaats) => {
    if (alle[plaats]?.[0] === naam) return;
    const uitleg = naam in migraties
      ? `de nieuwe stap ${alle[plaats]?.[0]} komt vóór ${naam}, die al is uitgevoerd; geef haar een naam die erna komt`
      : `stap ${naam} is uitgevoerd en staat niet in dit programma; waarschijnlijk is de database van een nieuwere versie, start die`;
    throw new Databasefout('MIGRATIES_PASSEN_NIET', `De migraties van schema ${schema} passen niet bij de database: ${uitleg}.`);
  });
  return alle.slice(gedaan.length);
}

function migratiefout(fout: unknown, schema: string, naam: string): Databasefout {
  const { code, klasse } = veiligeFout(fout);
  // Class 42 (unknown table, syntax) and errors that are not the database's speak of code; others may quote data.
  const tekst = fout instanceof Error && (code.startsWith('42') || code === 'ONBEKEND') ? `: ${fout.message}` : '';
  return new Databasefout(code, `Migratie ${naam} van schema ${schema} mislukte (${code}, ${klasse}${tekst}). Er is niets gewijzigd.`);
}
