import { hoortBij } from '../bewijs/aanroeper.js';
import type { Vertrouwen } from '../bewijs/sleutels.js';
import { FoutInVraag } from '../fouten.js';
import { spanId } from '../logboek/aanduidingen.js';
import type { Logboek } from '../logboek/regels.js';
import type { Log } from '../log.js';
import type { Subgraphschema } from '../schema/bouw-schema.js';
import { graphqldienst } from '../serveer/graphql.js';
import type { Afhandeling, Antwoord, Onderdeel, Verzoek } from '../serveer/luisteraar.js';
import type { Functiecontext } from './context.js';
import { leesFunctietoken } from './functietoken.js';
import { leesSpoor } from './spoor.js';

/** What a functie answers with: a schema, and what belongs to it. */
export interface Functieschema {
  readonly schema: Subgraphschema;
  /** What its resolvers need beside who asks; made per request. */
  readonly middelen: () => object;
}

/** Has a functie answer with another schema from now on; questions under way end with the one before. When it does not load, nothing has changed. */
export type Schemavervanger = (nieuw: Functieschema) => Promise<void>;

/** A functie-subgraph, ready to be served. */
export interface Functie extends Functieschema {
  /** Its name in the supergraph, such as `identiteit`. */
  readonly naam: string;
  /** Gets the way to replace its schema, when it is served; for a functie whose schema changes while it runs. */
  readonly metVervanger?: (vervang: Schemavervanger) => void;
  /** What it answers beside GraphQL, to the same callers: by path, POST with JSON. */
  readonly routes?: Readonly<Record<string, (inhoud: unknown, context: Functiecontext) => Promise<Antwoord>>>;
  /** What checks for itself who calls, such as the reading of its processing log. */
  readonly openRoutes?: Readonly<Record<string, Afhandeling>>;
  /** Where it records whom it did not let in. */
  readonly verantwoording?: { readonly logboek: Logboek; readonly verantwoordelijke: string };
  /** Throws when its source cannot be reached. */
  readonly controleer: () => Promise<void>;
}

/** Where a functie answers, on its listener. */
export const functiepad = (naam: string): string => `/functies/${naam}`;

/** Makes a functie answer: to nobody without a token that the gateway, or another functie that needs it, signed for it. */
export async function functieonderdeel(functie: Functie, vertrouwden: readonly Vertrouwen[], log: Log): Promise<{ readonly onderdeel: Onderdeel; vervang: Schemavervanger; stop(): Promise<void> }> {
  const dienst = await graphqldienst<Functiecontext>(functie.schema.schema, log);
  // A question keeps the means of the schema that it began on.
  const middelen = new WeakMap([[functie.schema.schema, functie.middelen]]);
  const vervang: Schemavervanger = async (nieuw) => {
    middelen.set(nieuw.schema.schema, nieuw.middelen);
    await dienst.vervang(nieuw.schema.schema);
  };
  functie.metVervanger?.(vervang);
  const wieVraagt = async ({ koppen, aanroeper }: Verzoek): Promise<Functiecontext> => {
    const traceparent = koppen['traceparent']?.toString();
    const spoor = leesSpoor(traceparent);
    const gelezen = await leesFunctietoken(koppen['authorization']?.toString(), functie.naam, vertrouwden);
    // Where callers come with a certificate, a token passes only with the one that it was made for.
    const past = 'reden' in gelezen || hoortBij({ aanroeper: gelezen.binding }, aanroeper, aanroeper !== undefined);
    const aanvraag = past ? gelezen : { reden: 'ANDERE_AANROEPER' };
    if ('reden' in aanvraag) {
      log('functietoken-afgewezen', { functie: functie.naam, reden: aanvraag.reden });
      await legAfwijzingVast(functie, aanvraag.reden, spoor.traceId, log);
      throw new FoutInVraag('UNAUTHENTICATED', 'Deze samenwerkfunctie antwoordt alleen op een geldig token van de gateway.');
    }
    return { ...aanvraag, traceparent, spoor, log, ...(aanroeper && { aanroeper }) };
  };
  const eigen = Object.entries(functie.routes ?? {}).map(([pad, handel]): [string, Afhandeling] => [pad, async (verzoek) => {
    const wie = await wieVraagt(verzoek).catch((fout: unknown) => {
      if (fout instanceof FoutInVraag) return undefined;
      throw fout;
    });
    return wie ? handel(verzoek.inhoud, wie) : { status: 401, koppen: { 'content-type': 'application/problem+json' }, tekst: JSON.stringify({ status: 401, title: 'UNAUTHENTICATED' }) };
  }]);
  return {
    onderdeel: { pad: functiepad(functie.naam), afhandeling: dienst.afhandeling(async (verzoek, schema) => ({ ...(await wieVraagt(verzoek)), ...middelen.get(schema)?.() })), routes: { ...functie.openRoutes, ...Object.fromEntries(eigen) }, controleer: functie.controleer },
    vervang,
    stop: () => dienst.stop(),
  };
}

/** Nothing is given, so that a log that cannot be written changes nothing for the caller. */
async function legAfwijzingVast({ naam, verantwoording }: Functie, reden: string, traceId: string, log: Log): Promise<void> {
  if (!verantwoording) return;
  const { logboek, verantwoordelijke } = verantwoording;
  await logboek.schrijf({ verwerkingen: [], beslissingen: [{
    verantwoordelijke, traceId, spanId: spanId(), gebeurtenis: 'adl.access_evaluation', tijdstip: Date.now(), status: 'Ok',
    verzoek: { functie: naam }, antwoord: { besluit: 'AFGEWEZEN', reden }, beleid: [],
  }] }).catch(() => log('logboek-onbeschikbaar'));
}
