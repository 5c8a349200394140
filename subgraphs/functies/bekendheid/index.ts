import { bouwSchema, type Functie, type Subgraphschema } from '../../kit/index.js';
import type { Soort } from '../../../schema/register.js';
import { Bekendheidinzage } from './inzage.js';
import type { Rondemiddelen } from './ronde.js';
import { stompen } from './stomp.js';

export { identiteitenOverHttp } from './identiteiten-http.js';
export { inrichtingsbeslisser } from './inrichting/inrichtingsbeslisser.js';
export type { Samenwerkingsverband } from './inrichting/samenwerkingsverband.js';
export type { Rondemiddelen } from './ronde.js';

/** The schema of this subgraph over these kinds of partner. */
export function bekendheidschema(soorten: readonly Soort[]): Promise<Subgraphschema> {
  return bouwSchema({
    resolvers: [Bekendheidinzage],
    erbij: stompen(soorten),
    eigen: ['Bijdrage'],
    verwijzingen: { Bijdrage: { __resolveType: (bijdrage: { __typename: string }) => bijdrage.__typename } },
  });
}

/** Samenwerkfunctie 3, Bepalen Bekendheid en Verrijking: the coordinator of rounds over these kinds of partner. */
export async function bekendheid(soorten: readonly Soort[], middelen: Rondemiddelen): Promise<Functie> {
  // It holds no data of its own: what it is made of is checked at its source.
  return { naam: 'bekendheid', schema: await bekendheidschema(soorten), middelen: () => ({ middelen }), controleer: async () => {} };
}
