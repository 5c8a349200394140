import 'reflect-metadata';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { MAX_BLADZIJDE } from '../../../schema/bladzijde.js';
import { FoutInVraag } from '../fouten.js';

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor?: string | null;
  @Field(() => String, { nullable: true }) endCursor?: string | null;
}

/** A page of a list that can grow (Relay Cursor Connections). */
export interface Connectie<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: PageInfo;
  readonly totaal: number;
}

/** The connection type of a node type: `<Naam>Connectie` with `<Naam>Edge`. */
export function connectietype<T extends object>(naam: string, knoop: ClassType<T>, wat: string): ClassType<Connectie<T>> {
  @ObjectType(`${naam}Edge`, { description: `Eén regel uit een lijst van ${wat}.` })
  class Edge {
    @Field(() => String, { description: 'De plaats van deze regel in de lijst.' }) cursor!: string;
    @Field(() => knoop, { description: 'De regel zelf.' }) node!: T;
  }
  @ObjectType(`${naam}Connectie`, { description: `Een bladzijde uit een lijst van ${wat}.` })
  class Bladzijde {
    @Field(() => [Edge], { description: 'De regels van deze bladzijde.' }) edges!: Edge[];
    @Field(() => PageInfo, { description: 'Waar deze bladzijde ligt.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'Het aantal regels in de hele lijst.' }) totaal!: number;
  }
  return Bladzijde;
}

/**
 * One page of a list that is in memory.
 * @throws FoutInVraag when `first` is out of bounds or `after` is no cursor of ours
 */
export function bladzijde<T>(alles: readonly T[], first: number, after: string | null | undefined): Connectie<T> {
  if (first < 1 || first > MAX_BLADZIJDE) throw new FoutInVraag('BAD_USER_INPUT', `Een bladzijde telt 1 tot en met ${MAX_BLADZIJDE} regels.`, 'first');
  const begin = after == null ? 0 : plaatsVan(after) + 1;
  const edges = alles.slice(begin, begin + first).map((node, i) => ({ cursor: cursorVan(begin + i), node }));
  return {
    edges,
    totaal: alles.length,
    pageInfo: { hasPreviousPage: begin > 0, hasNextPage: begin + first < alles.length, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}

const cursorVan = (plaats: number): string => Buffer.from(`regel:${plaats}`).toString('base64url');

function plaatsVan(cursor: string): number {
  const plaats = /^regel:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (plaats === undefined) throw new FoutInVraag('BAD_USER_INPUT', 'Dit is geen plaats uit deze lijst.', 'after');
  return Number(plaats);
}
