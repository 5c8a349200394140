import { getLocation, type GraphQLSchema } from 'graphql';

import type { Weigering } from '../weigering.js';
import { BIJDRAGE, isBijdrage } from './bijdrage.js';
import type { Veldkeuze } from './veldkeuzes.js';

/** The fields on the way to a Bijdrage (schema/voorbeelden); the last one is recognised by its type. */
const RONDEVELDEN = new Set(['bepalenBekendheid', 'uitvragen']);

/**
 * One operation is at most one round: each organisation is asked once, and its log holds one question. A second
 * response key for a field on the way to Bijdrage would ask everyone again.
 */
export function eenRondePerVraag(schema: GraphQLSchema, keuzes: readonly Veldkeuze[]): Weigering | undefined {
  const paden = new Map<string, string>();
  for (const { knoop, type, pad } of keuzes) {
    const naam = isBijdrage(schema, type) ? BIJDRAGE : knoop.name.value;
    if (naam !== BIJDRAGE && !RONDEVELDEN.has(naam)) continue;
    const eerder = paden.get(naam);
    if (eerder === undefined) paden.set(naam, pad);
    else if (eerder !== pad) return { code: 'EEN_RONDE_PER_VRAAG', ...(knoop.loc && { locations: [getLocation(knoop.loc.source, knoop.loc.start)] }) };
  }
  return undefined;
}
