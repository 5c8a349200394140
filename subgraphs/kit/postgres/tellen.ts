import type { LogEvent, OperationNode } from 'kysely';
import { veiligeFout } from './fout.js';

/** A query as it was run, without the values that went with it. */
export interface UitgevoerdeQuery {
  readonly schema: string;
  /** Tables it reads or writes, each once. */
  readonly tabellen: readonly string[];
  /** The statement with `$1`, `$2` for the parameters; literals that stand in it are replaced. */
  readonly sql: string;
  readonly duurMs: number;
  /** SQLSTATE when it failed. */
  readonly fout?: string;
}

/** Gets every query of an Opslag. */
export type Queryluisteraar = (query: UitgevoerdeQuery) => void;

/** Passes the queries of one Kysely on to whoever listens, and drops their parameters on the way. */
export class Querymelder {
  readonly #luisteraars = new Set<Queryluisteraar>();

  constructor(private readonly schema: string) {}

  /** Starts listening; the function it gives stops that. */
  luister(luisteraar: Queryluisteraar): () => void {
    this.#luisteraars.add(luisteraar);
    return () => void this.#luisteraars.delete(luisteraar);
  }

  /** For Kysely's `log` option, whose events hold the parameters. */
  readonly log = (gebeurtenis: LogEvent): void => {
    if (this.#luisteraars.size === 0) return;
    const query: UitgevoerdeQuery = Object.freeze({
      schema: this.schema,
      tabellen: tabellenVan(gebeurtenis.query.query),
      sql: zonderWaarden(gebeurtenis.query.sql),
      duurMs: gebeurtenis.queryDurationMillis,
      ...(gebeurtenis.level === 'error' && { fout: veiligeFout(gebeurtenis.error).code }),
    });
    for (const luisteraar of this.#luisteraars) luisteraar(query);
  };
}

/** Counts queries per table over several Opslagen; the key is `schema.tabel`. */
export function telQueries(opslagen: readonly { opQuery(luisteraar: Queryluisteraar): () => void }[]): Querytelling {
  const perTabel = new Map<string, number>();
  const stoppers = opslagen.map((opslag) =>
    opslag.opQuery(({ schema, tabellen }) => {
      for (const tabel of tabellen) perTabel.set(`${schema}.${tabel}`, (perTabel.get(`${schema}.${tabel}`) ?? 0) + 1);
    }),
  );
  return { perTabel, stop: () => stoppers.forEach((stop) => stop()) };
}

/** A running count. */
export interface Querytelling {
  readonly perTabel: ReadonlyMap<string, number>;
  stop(): void;
}

function zonderWaarden(sql: string): string {
  return sql.replace(/'(?:[^']|'')*'/g, "'?'").replace(/(?<![\w$"])\d{5,}\b/g, '?');
}

/** Where a table name stands that is an alias or a name within the statement, not one more table that is read. */
const GEEN_TABELPLAATS = new Set(['ReferenceNode', 'SelectModifierNode', 'CommonTableExpressionNameNode']);
const TABEL_IN_TEKST = /\b(?:from|join|into|update|table)\s+(?:only\s+|if\s+(?:not\s+)?exists\s+)?((?:"[^"]+"|\w+)(?:\.(?:"[^"]+"|\w+))?)/gi;

/** A name that a `with` gives within its statement. */
const EIGEN_NAAM = /(?:\bwith|,)\s+(?:recursive\s+)?(\w+)\s+(?:\([^)]*\)\s+)?as\s+(?:not\s+)?(?:materialized\s+)?\(/gi;

function tabellenVan(knoop: OperationNode): readonly string[] {
  const gevonden = new Set<string>();
  const eigenNamen = new Set<string>();
  doorloop(knoop, gevonden, eigenNamen);
  return [...gevonden].filter((naam) => !eigenNamen.has(naam)).sort();
}

function doorloop(waarde: unknown, gevonden: Set<string>, eigenNamen: Set<string>): void {
  if (Array.isArray(waarde)) return waarde.forEach((deel) => doorloop(deel, gevonden, eigenNamen));
  if (typeof waarde !== 'object' || waarde === null || !('kind' in waarde)) return;
  const naam = tabelnaam(waarde);
  if (waarde.kind === 'CommonTableExpressionNameNode' && 'table' in waarde) eigenNamen.add(tabelnaam(waarde.table) ?? '');
  if (GEEN_TABELPLAATS.has(String(waarde.kind))) return;
  if (naam !== undefined) return void gevonden.add(naam);
  if (waarde.kind === 'RawNode' && 'sqlFragments' in waarde) leesTekst(waarde.sqlFragments, gevonden, eigenNamen);
  for (const deel of Object.values(waarde)) doorloop(deel, gevonden, eigenNamen);
}

/** Name of the table when this is a TableNode. */
function tabelnaam(knoop: unknown): string | undefined {
  const pad = ['table', 'identifier', 'name'].reduce<unknown>(
    (deel, sleutel) => (typeof deel === 'object' && deel !== null ? Reflect.get(deel, sleutel) : undefined),
    typeof knoop === 'object' && knoop !== null && 'kind' in knoop && knoop.kind === 'TableNode' ? knoop : undefined,
  );
  return typeof pad === 'string' ? pad : undefined;
}

/** SQL written by hand: the name after from, join, into, update or table; what `with` names is no table. */
function leesTekst(stukken: unknown, gevonden: Set<string>, eigenNamen: Set<string>): void {
  if (!Array.isArray(stukken)) return;
  const tekst = stukken.join(' ? ');
  for (const [, naam] of tekst.matchAll(EIGEN_NAAM)) if (naam) eigenNamen.add(naam);
  for (const [, naam] of tekst.matchAll(TABEL_IN_TEKST)) {
    const kaal = naam?.split('.').at(-1)?.replaceAll('"', '');
    if (kaal && !/^(?:select|lateral|unnest|set)$/i.test(kaal)) gevonden.add(kaal);
  }
}
