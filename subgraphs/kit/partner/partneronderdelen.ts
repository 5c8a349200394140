import type { Vertrouwen } from '../bewijs/sleutels.js';
import type { Bron } from '../bron/bron.js';
import { Dossierlader } from '../bron/lader.js';
import type { Log } from '../log.js';
import { graphqldienst } from '../serveer/graphql.js';
import type { Onderdeel } from '../serveer/luisteraar.js';
import { Bewijslezer } from './bewijslezer.js';
import type { Organisatie, Partnercontext } from './context.js';
import { partnerschema } from './partnerschema.js';
import type { Partnersoort } from './partnersoort.js';

/** An organisation of a kind, and where its dossiers are. */
export interface Bronhouder extends Organisatie {
  readonly bron: Bron;
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
  vertrouwen: Vertrouwen,
  log: Log,
): Promise<Partneronderdelen> {
  const { schema, sdl } = await partnerschema(soort);
  const dienst = await graphqldienst<Partnercontext>(schema, log);
  const onderdelen = bronhouders.map(({ bron, ...organisatie }): Onderdeel => {
    const context = async (): Promise<Partnercontext> => ({
      organisatie,
      bewijzen: new Bewijslezer(organisatie.oin, vertrouwen, log),
      dossiers: new Dossierlader(bron),
      moment: new Date().toISOString(),
      log,
    });
    return { pad: partnerpad(soort.soort, organisatie.oin), afhandeling: dienst.afhandeling(context), controleer: () => bron.controleer() };
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
