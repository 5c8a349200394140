import type { Beslissing, Logboek, Logregels, Verwerking } from '../../subgraphs/kit/index.js';
import type { Proefketen } from './keten.js';
import { metBeheer } from './postgres.js';

/** A log that keeps what is written, in memory; or that cannot be written. */
export function proeflogboek(): Logboek & { readonly verwerkingen: Verwerking[]; readonly beslissingen: Beslissing[]; stuk: Error | undefined } {
  const verwerkingen: Verwerking[] = [];
  const beslissingen: Beslissing[] = [];
  return {
    verwerkingen,
    beslissingen,
    stuk: undefined,
    async schrijf(regels: Logregels) {
      if (this.stuk) throw this.stuk;
      verwerkingen.push(...regels.verwerkingen);
      beslissingen.push(...regels.beslissingen);
    },
  };
}

/** A row as it stands in the database of a running chain, with the schema it stands in. */
export interface Bewaarderegel {
  readonly schema: string;
  readonly verantwoordelijke: string;
  readonly trace_id: string;
  readonly span_id: string;
  readonly ouder_span_id: string | null;
  readonly [kolom: string]: unknown;
}

/** Every row of one of the logs, of all organisations, in the order in which each was written. */
export function logregels({ databaseUrl }: Proefketen, tabel: 'verwerking' | 'beslissing', waar = 'true'): Promise<readonly Bewaarderegel[]> {
  return metBeheer(databaseUrl, async (sessie) => {
    const { rows: schemas } = await sessie.query<{ schema: string }>('select table_schema as schema from information_schema.tables where table_name = $1 order by 1', [tabel]);
    const delen = schemas.map(({ schema }) => `select '${schema}' as schema, * from "${schema}".${tabel} where ${waar}`);
    return (await sessie.query<Bewaarderegel>(`${delen.join(' union all ')} order by schema, verantwoordelijke, volgnummer`)).rows;
  });
}
