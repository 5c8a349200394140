import { Resolver } from 'type-graphql';
import { bouwSchema, type Subgraphschema } from '../schema/bouw-schema.js';
import { beantwoord, type Bijdragesleutel } from './antwoord.js';
import type { Partnercontext } from './context.js';
import type { Partnersoort } from './partnersoort.js';

/** A kind of partner has no queries of its own: it is reached through `_entities`. type-graphql wants one class all the same. */
@Resolver()
class GeenVragen {}

/** The federation schema of a kind of partner. */
export function partnerschema(soort: Partnersoort): Promise<Subgraphschema> {
  return bouwSchema({
    resolvers: [GeenVragen],
    losseTypen: [soort.bijdrage],
    verwijzingen: {
      [soort.bijdrage.name]: {
        __resolveReference: (sleutel: Bijdragesleutel, context: Partnercontext) => beantwoord(soort, sleutel, context),
      },
    },
  });
}
