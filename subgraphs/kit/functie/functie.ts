import type { Vertrouwen } from '../bewijs/sleutels.js';
import type { Log } from '../log.js';
import type { Subgraphschema } from '../schema/bouw-schema.js';
import { graphqldienst } from '../serveer/graphql.js';
import type { Onderdeel } from '../serveer/luisteraar.js';
import type { Functiecontext } from './context.js';
import { leesFunctietoken } from './functietoken.js';

/** A functie-subgraph, ready to be served. */
export interface Functie {
  /** Its name in the supergraph, such as `identiteit`. */
  readonly naam: string;
  readonly schema: Subgraphschema;
  /** What its resolvers need beside who asks; made per request. */
  readonly middelen: () => object;
  /** Throws when its source cannot be reached. */
  readonly controleer: () => Promise<void>;
}

/** Where a functie answers, on its listener. */
export const functiepad = (naam: string): string => `/functies/${naam}`;

/** Makes a functie answer: to nobody without a token that the gateway, or another functie that needs it, signed for it. */
export async function functieonderdeel(functie: Functie, vertrouwden: readonly Vertrouwen[], log: Log): Promise<{ readonly onderdeel: Onderdeel; stop(): Promise<void> }> {
  const dienst = await graphqldienst<Functiecontext>(functie.schema.schema, log);
  const afhandeling = dienst.afhandeling(async (koppen) => {
    const aanvraag = await leesFunctietoken(koppen['authorization']?.toString(), functie.naam, vertrouwden, log);
    return { ...aanvraag, traceparent: koppen['traceparent']?.toString(), log, ...functie.middelen() };
  });
  return { onderdeel: { pad: functiepad(functie.naam), afhandeling, controleer: functie.controleer }, stop: () => dienst.stop() };
}
