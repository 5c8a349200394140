import type { Vertrouwen } from '../bewijs/sleutels.js';
import type { Bron } from '../bron/bron.js';
import { Dossierlader } from '../bron/lader.js';
import type { Log } from '../log.js';
import { graphqldienst } from '../serveer/graphql.js';
import { leesSpoor } from '../functie/spoor.js';
import type { Logboek } from '../logboek/regels.js';
import { Verantwoording } from '../logboek/verantwoording.js';
import type { Onderdeel, Verzoek } from '../serveer/luisteraar.js';
import { Bewijslezer } from './bewijslezer.js';
import type { Organisatie, Partnercontext } from './context.js';
import { partnerschema } from './partnerschema.js';
import type { Partnersoort } from './partnersoort.js';

/** An organisation of a kind, where its dossiers are, and where it accounts for what it gives. */
export interface Bronhouder extends Organisatie {
  readonly bron: Bron;
  readonly logboek: Logboek;
  /** What else it answers to, such as the reading of its processing log. */
  readonly routes?: Onderdeel['routes'];
}

/** Whom the organisations believe, and how they are reached. */
export interface Partneringang {
  /** The issuer of bewijzen. */
  readonly vertrouwen: Vertrouwen;
  /** Whether callers come with a client certificate: then a bewijs must be bound to it. */
  readonly metCertificaat?: boolean;
}

/** Where an organisation of a kind answers, on its listener. */
export const partnerpad = (soort: string, oin: string): string => `/partners/${soort}/${oin}`;

/** A kind of partner, ready to be served: one path per organisation. */
export interface Partneronderdelen {
  readonly onderdelen: readonly Onderdeel[];
  /** The SDL that the kind publishes. */
  readonly sdl: string;
  stop(): Promise<void>;
}

/** Makes the organisations of one kind answer; they share the schema, and nothing else. */
export async function partneronderdelen(
  soort: Partnersoort,
  bronhouders: readonly Bronhouder[],
  { vertrouwen, metCertificaat = false }: Partneringang,
  log: Log,
): Promise<Partneronderdelen> {
  const { schema, sdl } = await partnerschema(soort);
  const dienst = await graphqldienst<Partnercontext>(schema, log);
  const onderdelen = bronhouders.map(({ bron, logboek, routes, ...organisatie }): Onderdeel => {
    const context = async ({ koppen, aanroeper }: Verzoek): Promise<Partnercontext> => ({
      organisatie,
      bewijzen: new Bewijslezer(organisatie.oin, vertrouwen),
      dossiers: new Dossierlader(bron),
      verantwoording: new Verantwoording(logboek, log),
      aanroeper,
      metCertificaat,
      spoor: leesSpoor(koppen['traceparent']?.toString()),
      moment: new Date().toISOString(),
      log,
    });
    return { pad: partnerpad(soort.soort, organisatie.oin), afhandeling: dienst.afhandeling(context), routes, controleer: () => bron.controleer() };
  });
  return {
    onderdelen,
    sdl,
    async stop() {
      await dienst.stop();
      await Promise.all(bronhouders.map(({ bron }) => bron.stop()));
    },
  };
}
