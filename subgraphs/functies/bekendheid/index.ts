import { bouwSchema, type Functie, type Functiecontext, type Log, type Logboek, type Subgraphschema, Verantwoording } from '../../kit/index.js';
import type { Soort } from '../../../schema/register.js';
import { Bekendheidinzage } from './inzage.js';
import type { Rondemiddelen } from './ronde.js';
import { stompen } from './stomp.js';
import { toegangsroutes } from './toegang/routes.js';

export { identiteitenOverHttp } from './identiteiten-http.js';
export { type Inrichtingen, inrichtingOverHttp } from './inrichting/inrichting-http.js';
export { rechtsbeslisser } from './rechtsbeslisser.js';
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

/** Where rounds are accounted for. */
export interface Bekendheidlogboek {
  readonly logboek: Logboek;
  /** OIN under which is recorded who was not let in. */
  readonly verantwoordelijke: string;
  readonly controleer: () => Promise<void>;
  readonly openRoutes: Functie['openRoutes'];
  readonly log: Log;
}

/** Samenwerkfunctie 3, Bepalen Bekendheid en Verrijking: the coordinator of rounds over these kinds of partner. */
export async function bekendheid(soorten: readonly Soort[], middelen: Rondemiddelen, { logboek, verantwoordelijke, controleer, openRoutes, log }: Bekendheidlogboek): Promise<Functie> {
  return {
    naam: 'bekendheid',
    schema: await bekendheidschema(soorten),
    middelen: () => ({ middelen, verantwoording: new Verantwoording(logboek, log) }),
    verantwoording: { logboek, verantwoordelijke },
    routes: Object.fromEntries(Object.entries(toegangsroutes(middelen.beslisser)).map(([pad, handel]) => [
      pad, (inhoud: unknown, context: Functiecontext) => handel(inhoud, { ...context, verantwoording: new Verantwoording(logboek, log) }),
    ])),
    openRoutes,
    controleer,
  };
}
