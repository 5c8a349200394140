import { sql, type Kysely } from 'kysely';
import { MAX_BLADZIJDE } from '../../../schema/bladzijde.js';
import type { Connectie } from '../contract/connectie.js';
import { FoutInVraag } from '../fouten.js';
import type { Opdracht } from './opdracht.js';
import { KOLOMMEN, uitRij, type Opdrachtrij } from './opdrachtrij.js';
import type { Opdrachtstatus } from './statussen.js';

/** Which opdrachten; what is absent makes no difference. */
export interface Opdrachtfilter {
  readonly opdrachtgever?: string;
  readonly uitvoerder?: string;
  readonly casus?: string;
  readonly persoon?: string;
  readonly statussen?: readonly Opdrachtstatus[];
}

/** Which page of them. */
export interface Bladzijdevraag {
  readonly first: number;
  readonly after?: string | null;
}

/** A page, newest first. */
export interface Opdrachtlijst<I extends object> {
  readonly rijen: readonly Opdracht<I>[];
  /** Are there older ones? */
  readonly meer: boolean;
  /** How many there are in all. */
  readonly totaal: number;
}

/** The place of an opdracht in a list. */
export const opdrachtcursor = (id: string): string => Buffer.from(`opdracht:${id}`).toString('base64url');

/** @throws FoutInVraag with BAD_USER_INPUT when `first` is out of bounds or `after` is no cursor of ours */
export async function leesLijst<I extends object>(db: Kysely<unknown>, soort: string, filter: Opdrachtfilter, { first, after }: Bladzijdevraag): Promise<Opdrachtlijst<I>> {
  if (first < 1 || first > MAX_BLADZIJDE) throw new FoutInVraag('BAD_USER_INPUT', `Een bladzijde telt 1 tot en met ${MAX_BLADZIJDE} regels.`, 'first');
  const na = after == null ? undefined : idVan(after);
  const gelijk = (['opdrachtgever', 'uitvoerder', 'casus', 'persoon'] as const).flatMap((veld) => (filter[veld] === undefined ? [] : [sql`o.${sql.id(veld)} = ${filter[veld]}`]));
  const voorwaarde = sql.join([sql`o.soort = ${soort}`, ...gelijk, ...(filter.statussen ? [sql`o.status = any(${[...filter.statussen]}::text[])`] : [])], sql` and `);
  const vanaf = na === undefined ? sql`true` : sql`o.nummer < (select nummer from opdracht where id = ${na})`;
  const [{ rows }, geteld] = await Promise.all([
    sql<Opdrachtrij>`select ${KOLOMMEN} from opdracht o where ${voorwaarde} and ${vanaf} order by o.nummer desc limit ${first + 1}`.execute(db),
    sql<{ aantal: number }>`select count(*) as aantal from opdracht o where ${voorwaarde}`.execute(db),
  ]);
  return { rijen: rows.slice(0, first).map((rij) => uitRij<I>(rij)), meer: rows.length > first, totaal: geteld.rows[0]?.aantal ?? 0 };
}

/** A page as a connection, each opdracht as the graph shows it. */
export function opdrachtconnectie<I extends object, K>({ rijen, meer, totaal }: Opdrachtlijst<I>, after: string | null | undefined, knoop: (opdracht: Opdracht<I>) => K): Connectie<K> {
  const edges = rijen.map((opdracht) => ({ cursor: opdrachtcursor(opdracht.id), node: knoop(opdracht) }));
  return { edges, totaal, pageInfo: { hasPreviousPage: after != null, hasNextPage: meer, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null } };
}

function idVan(cursor: string): string {
  const id = /^opdracht:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (id === undefined) throw new FoutInVraag('BAD_USER_INPUT', 'Dit is geen plaats uit deze lijst.', 'after');
  return id;
}
