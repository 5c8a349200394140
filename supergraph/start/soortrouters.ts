import type { buildConnector, Dispatcher } from 'undici';
import type { Deelnemer, Soortschema } from '../../schema/register.js';
import { adressen } from '../composition/adressen.js';
import { soortenIn } from '../composition/soorten.js';
import { soortschemas } from '../composition/soortschemas.js';
import type { Log, Soortrouter } from '../gateway/index.js';
import { Routerstoring, soortrouterOverHttp } from '../gateway/soortrouter-http.js';
import { maakPartnerrouter, type Oproepmeter, type Partnerrouter, type Routersoort } from '../partner-router/index.js';
import { Startfout } from '../registry/startfout.js';

/** The ways to the kinds of ketenpartner in one supergraph. */
export interface Soortrouters {
  /** Codes of the kinds. */
  readonly soorten: readonly string[];
  /** The way to the organisations of a kind; undefined for every other subgraph. */
  kies(subgraph: string): Soortrouter | undefined;
  stop(): Promise<void>;
}

/** The same, asked in this process. */
export interface EigenSoortrouters extends Soortrouters {
  readonly router: Partnerrouter;
}

/** How a partner router in this process asks. */
export interface Eigenrouter {
  readonly deelnemer: (oin: string) => Deelnemer | undefined;
  /** What organisations that are behind know. */
  readonly eerdere?: () => readonly Soortschema[];
  readonly termijnMs: number;
  /** How partners are connected to: our client certificate, and whose certificates we accept. */
  readonly verbinding?: buildConnector.BuildOptions;
  readonly meter?: Oproepmeter;
  readonly log: Log;
}

/** The partner router in this process: it knows where every organisation answers. */
export function eigenRouters(sdl: string, { deelnemer, eerdere, termijnMs, verbinding, meter, log }: Eigenrouter): EigenSoortrouters {
  const soorten = soortenIn(sdl);
  const router = maakPartnerrouter({
    soorten: soortschemas(sdl, soorten),
    deelnemer,
    ...(eerdere && { eerdere }),
    opties: { termijnMs },
    ...(verbinding && { verbinding }),
    ...(meter && { meter }),
    log: ({ gebeurtenis, ...velden }) => log(gebeurtenis, { ...velden }),
  });
  return { router, soorten: soorten.map(({ soort }) => soort), kies: (naam) => (router.kent(naam) ? router : undefined), stop: () => router.stop() };
}

/** How a partner router elsewhere is asked. */
export interface Routerelders {
  readonly dispatcher: Dispatcher;
  readonly termijnMs: number;
  readonly log: Log;
}

/** More than the answers of a thousand organisations. */
const MAX_BYTES = 64_000_000;

/** The partner router at the addresses that the supergraph names for its kinds. @throws Startfout when it names none */
export function routersElders(sdl: string, { dispatcher, termijnMs, log }: Routerelders): Soortrouters {
  const soorten = soortenIn(sdl);
  const waar = adressen(sdl);
  const urls = new Map(soorten.map(({ soort }) => [soort, adresVan(soort, waar.get(soort))]));
  const overHttp = soortrouterOverHttp({ adres: (soort) => urls.get(soort)!, dispatcher, termijnMs, maxBytes: MAX_BYTES });
  const doof = new Map(soortschemas(sdl, soorten).map((soort) => [soort.soort, doveRouter(soort)]));
  const wegen = new Map([...doof].map(([soort, uitwijk]) => [soort, metUitwijk(overHttp, uitwijk, log)]));
  return {
    soorten: soorten.map(({ soort }) => soort),
    kies: (naam) => wegen.get(naam),
    async stop() {
      await Promise.all([...doof.values()].map((router) => router.stop()));
    },
  };
}

function adresVan(soort: string, adres: string | undefined): URL {
  const url = adres !== undefined && URL.canParse(adres) ? new URL(adres) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new Startfout(`De supergraph noemt voor de soort ${soort} geen adres van een partnerrouter.`, 'Geef het register van organisaties met --register, of stel de supergraph samen met het adres van de router.');
}

/** A router that reaches nobody: it answers GEEN_ANTWOORD at every place, in the shape of any question. */
function doveRouter(soort: Routersoort): Partnerrouter {
  return maakPartnerrouter({ soorten: [soort], deelnemer: (oin) => ({ oin, naam: `Organisatie ${oin}`, soort: soort.soort, endpoint: '' }) });
}

/** When the router itself is away, no organisation was heard; that too is an outcome per organisation and not a hole in the answer. */
function metUitwijk(router: Soortrouter, uitwijk: Partnerrouter, log: Log): Soortrouter {
  return {
    async vraag(vraag) {
      try {
        return await router.vraag(vraag);
      } catch (fout) {
        if (!(fout instanceof Routerstoring) || vraag.signal.aborted) throw fout;
        log('partnerrouter uitgevallen', { partnersoort: vraag.soort, reden: fout.reden, trace: vraag.traceparent.slice(3, 35) });
        return uitwijk.vraag(vraag);
      }
    },
  };
}
