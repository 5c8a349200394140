import { CamelCasePlugin, sql } from 'kysely';
import type { Opslag } from '../postgres/index.js';
import type { Bron, Rij } from './bron.js';

interface Groepsrij extends Rij {
  readonly persoon: string;
}

/**
 * Dossiers in a PostgreSQL database: a table `pseudoniem` as the index, and a table per group with a column per field
 * (`geregistreerdSinds` is `geregistreerd_sinds`). Every call is one query.
 */
export function sqlBron(opslag: Opslag<unknown>, groepen: readonly string[]): Bron {
  const db = opslag.db.withPlugin(new CamelCasePlugin());
  const bekend = new Set(groepen);
  return {
    async vind(pseudoniemen) {
      const { rows } = await sql<{ pseudoniem: string; persoon: string }>`
        select pseudoniem, persoon from pseudoniem where pseudoniem = any(${pseudoniemen})`.execute(db);
      return new Map(rows.map((rij) => [rij.pseudoniem, rij.persoon]));
    },
    async lees(groep, sleutels) {
      if (!bekend.has(groep)) throw new Error(`De bron heeft geen groep ${groep}.`);
      const { rows } = await sql<Groepsrij>`
        select * from ${sql.table(groep)} where persoon = any(${sleutels}) order by persoon, volgnummer`.execute(db);
      return Map.groupBy(rows, (rij) => rij.persoon);
    },
    async controleer() {
      if (!(await opslag.leeft())) throw new Error('De database antwoordt niet.');
    },
    stop: () => opslag.sluit(),
  };
}
