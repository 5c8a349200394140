import { getLocation, type GraphQLNamedType, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';

import type { Weigering } from '../weigering.js';
import { BIJDRAGE, isBijdrage } from './bijdrage.js';
import type { Veldkeuze } from './veldkeuzes.js';

/** The fields at the root that begin a round, whatever is selected of it. */
const BEGINT = new Set(['Query.bepalenBekendheid', 'Mutation.vraagBekendheidUit']);

/** What there is at most one of in an operation. */
type Stap = 'begin' | 'uitvragen' | typeof BIJDRAGE;

/**
 * One operation is at most one round: each organisation is asked once, and its log holds one question. A second response key for
 * a field on the way to Bijdrage would ask everyone again, as would a list of rounds: a round that lasts is decided and asked
 * anew each time that its uitvragen are read, wherever in the graph it stands.
 */
export function eenRondePerVraag(schema: GraphQLSchema, keuzes: readonly Veldkeuze[]): Weigering | undefined {
  const paden = new Map<Stap, string>();
  for (const keuze of keuzes) {
    const stap = stapVan(schema, keuze);
    if (stap === undefined) continue;
    const eerder = paden.get(stap);
    if (eerder === undefined) paden.set(stap, keuze.pad);
    if ((eerder !== undefined && eerder !== keuze.pad) || (stap === 'uitvragen' && keuze.inLijst)) {
      const { loc } = keuze.knoop;
      return { code: 'EEN_RONDE_PER_VRAAG', ...(loc && { locations: [getLocation(loc.source, loc.start)] }) };
    }
  }
  return undefined;
}

function stapVan(schema: GraphQLSchema, { veld, type }: Veldkeuze): Stap | undefined {
  if (BEGINT.has(veld)) return 'begin';
  if (isBijdrage(schema, type)) return BIJDRAGE;
  return leidtNaarBijdrage(schema, type) ? 'uitvragen' : undefined;
}

/** Whether objects of this type have a contribution: those are the uitvragen of a round. */
function leidtNaarBijdrage(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && Object.values(type.getFields()).some((veld) => isBijdrage(schema, getNamedType(veld.type)));
}
