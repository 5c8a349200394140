import { join } from 'node:path';
import pg from 'pg';
import type { Beslissing, Logboek, Logregels, Verwerking } from '../../subgraphs/kit/index.js';
import { controleerDatabase } from '../../subgraphs/kit/logboek/controle-database.js';
import { Sleutelmap } from '../../supergraph/datamap/sleutelmap.js';
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
export function logregels({ databaseUrl }: Pick<Proefketen, 'databaseUrl'>, tabel: 'verwerking' | 'beslissing', waar = 'true'): Promise<readonly Bewaarderegel[]> {
  return metBeheer(databaseUrl, async (sessie) => {
    const { rows: schemas } = await sessie.query<{ schema: string }>('select table_schema as schema from information_schema.tables where table_name = $1 order by 1', [tabel]);
    const delen = schemas.map(({ schema }) => `select '${schema}' as schema, * from "${schema}".${tabel} where ${waar}`);
    return (await sessie.query<Bewaarderegel>(`${delen.join(' union all ')} order by schema, verantwoordelijke, volgnummer`)).rows;
  });
}

/** The logs of a chain that are not as they were written, as `schema/organisatie/tabel`, and how many rows are; as `handbereik logboek` sees them. */
export async function controleerKetens({ databaseUrl, datamap }: Pick<Proefketen, 'databaseUrl' | 'datamap'>): Promise<{ readonly stuk: readonly string[]; readonly regels: number }> {
  const sleutel = await new Sleutelmap(join(datamap, 'sleutels')).geheim('logboek');
  const stuk: string[] = [];
  let regels = 0;
  for await (const { schema, verantwoordelijke, ...tabellen } of controleerDatabase({ url: databaseUrl, sleutel })) {
    for (const tabel of ['verwerking', 'beslissing'] as const) {
      regels += tabellen[tabel].hoofd.volgnummer;
      if (tabellen[tabel].breuk) stuk.push(`${schema}/${verantwoordelijke}/${tabel}`);
    }
  }
  return { stuk, regels };
}

/** The ways in which a log cannot be written while the rest of the database works. */
export const LOGSTORINGEN = ['het recht om te schrijven is ingetrokken', 'de schijf is vol', 'de tabel is weg'] as const;
export type Logstoring = (typeof LOGSTORINGEN)[number];

/** Makes a log of a running chain unwritable. @returns what mends it */
export async function breekLogboek({ databaseUrl }: Pick<Proefketen, 'databaseUrl'>, schema: string, tabel: 'verwerking' | 'beslissing', storing: Logstoring): Promise<() => Promise<void>> {
  const waar = `"${schema}".${tabel}`;
  const doe = (opdracht: string): Promise<void> => metBeheer(databaseUrl, async (sessie) => void (await sessie.query(opdracht)));
  const eigenaar = await metBeheer(databaseUrl, async (sessie) => (await sessie.query<{ eigenaar: string }>('select tableowner as eigenaar from pg_tables where schemaname = $1 and tablename = $2', [schema, tabel])).rows[0]?.eigenaar ?? '');
  const opdrachten: Readonly<Record<Logstoring, readonly [breek: string, herstel: string]>> = {
    'het recht om te schrijven is ingetrokken': [`revoke insert on ${waar} from "${eigenaar}"`, `grant insert on ${waar} to "${eigenaar}"`],
    // What PostgreSQL itself says when it cannot extend a file.
    'de schijf is vol': [
      `create function "${schema}".schijf_vol() returns trigger language plpgsql as $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
       create trigger schijf_vol before insert on ${waar} for each row execute function "${schema}".schijf_vol()`,
      `drop trigger schijf_vol on ${waar}; drop function "${schema}".schijf_vol()`,
    ],
    'de tabel is weg': [`alter table ${waar} rename to ${tabel}_weg`, `alter table "${schema}".${tabel}_weg rename to ${tabel}`],
  };
  const [breek, herstel] = opdrachten[storing];
  await doe(breek);
  return () => doe(herstel);
}

/** Has every write to the log of a running chain wait. @returns what lets go of it */
export async function houdLogboekVast({ databaseUrl }: Pick<Proefketen, 'databaseUrl'>, schema: string): Promise<() => Promise<void>> {
  const sessie = new pg.Client({ connectionString: databaseUrl });
  await sessie.connect();
  await sessie.query(`begin; lock table "${schema}".beslissing in share mode`);
  return () => sessie.end();
}
