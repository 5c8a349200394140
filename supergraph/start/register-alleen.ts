import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { KETENSUBGRAPHS } from '../../subgraphs/index.js';
import { type Log, logRegel } from '../../subgraphs/kit/log.js';
import { metAdressen } from '../composition/adressen.js';
import { type Config, isDemo } from '../config.js';
import { bestaandeSleutels, type Sleutelnaam } from '../datamap/sleutelstand.js';
import { type Routes, startHttp } from '../http/index.js';
import { Registerfout } from '../registry/registerfout.js';
import { Startfout } from '../registry/startfout.js';
import { leesTls } from '../tls.js';
import { gatewaylog } from './gatewaylog.js';
import { eigenBinding, kiesTokencontrole } from './ketenbeleid.js';
import { type Ketenregister, openKetenregister } from './ketenregister.js';
import { luister } from './luister.js';
import { straksOnder } from './straks.js';
import { subgraphadres } from './subgraphadres.js';

/** Where the register finds others, and is found. */
export interface Registerstart {
  /** 0 for a free one. */
  readonly poort: number;
  /** Where samenwerkfunctie 14 answers (`.../graphql`). */
  readonly inrichting: URL;
  /** Where the service of the pseudonyms answers: partners are told. */
  readonly pseudoniemen: URL;
  /** Where partners find the register, without the path; by default where it listens. */
  readonly adres?: URL;
  /** What the supergraph that is given out names; by default as in `docker-compose.yml`. */
  readonly router?: URL;
  readonly functies?: ReadonlyMap<string, URL>;
  /** Organisations may answer over plain http on other machines too. */
  readonly geslotenNet?: boolean;
  readonly log?: Log;
}

/** The register as a service. */
export interface Draaiendregister {
  /** Such as `http://127.0.0.1:4300`; everything is below `<url>/register`. */
  readonly url: string;
  /** When samenwerkfunctie 14 has answered and everything is open; gives the number of the supergraph. Rejects when it cannot be opened. */
  readonly gereed: Promise<number>;
  stop(): Promise<void>;
}

const SLEUTELS: readonly Sleutelnaam[] = ['register', 'gateway', 'bekendheid', 'burger', 'database'];
/** Between two looks whether samenwerkfunctie 14 is there, in milliseconds. */
const OPNIEUW_MS = 500;
/** How often it is seen whether the database still answers, in milliseconds. */
const HARTSLAG_MS = 2_000;

/** Starts the register as a service of its own. Until samenwerkfunctie 14 answers it is there, and not ready. @throws Startfout, SleutelOntbreekt */
export async function startRegisterAlleen(config: Config, start: Registerstart): Promise<Draaiendregister> {
  const { DATABASE_URL: databaseUrl } = config;
  const log = start.log ?? logRegel;
  const vreemd = [...(start.functies?.keys() ?? [])].find((naam) => !isFunctie(naam));
  if (vreemd !== undefined) throw new Startfout(`Er is geen samenwerkfunctie ${vreemd}.`, `Geef bij --functie alleen: ${KETENSUBGRAPHS.join(', ')}.`);
  const sleutels = await bestaandeSleutels(join(config.HANDBEREIK_DATA, 'sleutels'), isDemo(config) ? [...SLEUTELS, 'uitgever'] : SLEUTELS);
  if (databaseUrl === undefined) throw new Startfout('Een register dat apart draait heeft een eigen database nodig.', 'Geef haar adres met DATABASE_URL, zoals postgres://gebruiker:wachtwoord@server:5432/database.');
  const tls = await leesTls(config);
  const database = { url: databaseUrl, geheim: Buffer.from(await sleutels.geheim('database')).toString('base64url'), log };
  const controleer = await kiesTokencontrole(sleutels, config, log);

  let open: Ketenregister | undefined;
  let leeft = true;
  const weg = new AbortController();
  const http = await luister(start.poort, () =>
    startHttp({ poort: start.poort, adres: config.HANDBEREIK_HOST, routes: { '/register/': straksOnder((): Routes => open?.register.routes ?? {}) }, gereed: () => open !== undefined && leeft, log: gatewaylog(log) }),
  );
  const hartslag = setInterval(() => void open?.leeft().then((uitkomst) => (leeft = uitkomst)), HARTSLAG_MS).unref();
  const gereed = openKetenregister({
    database, sleutels, controleer, log, tls, binding: eigenBinding(tls),
    inrichtingUrl: () => start.inrichting.href,
    pseudoniemenUrl: () => start.pseudoniemen.href,
    registerUrl: () => start.adres?.href.replace(/\/+$/, '') ?? http.url,
    plaats: plaatser(start),
    httpBuitenDezeMachine: start.geslotenNet ?? false,
    geduld: (lees) => volhoudend(lees, weg.signal, log),
  }).then((geopend) => {
    open = geopend;
    return geopend.register.huidig().nummer;
  });
  // Whoever waits for it hears it; whoever stops first need not.
  gereed.catch(() => undefined);
  return {
    url: http.url,
    gereed,
    async stop() {
      weg.abort();
      clearInterval(hartslag);
      await http.stop();
      await gereed.catch(() => undefined);
      await open?.stop();
    },
  };
}

const isFunctie = (naam: string): boolean => (KETENSUBGRAPHS as readonly string[]).includes(naam);

function plaatser({ functies, router }: Registerstart): (supergraph: string) => string {
  const soort = (naam: string): string => (router ? `${router.href.replace(/\/+$/, '')}/${naam}` : subgraphadres(naam));
  const adres = (naam: string): string => (isFunctie(naam) ? (functies?.get(naam)?.href ?? subgraphadres(naam)) : soort(naam));
  return (supergraph) => metAdressen(supergraph, adres);
}

/** Parts come up in any order: as long as samenwerkfunctie 14 is away, it is tried again. */
async function volhoudend<T>(lees: () => Promise<T>, weg: AbortSignal, log: Log): Promise<T> {
  for (let keer = 0; ; keer++) {
    try {
      return await lees();
    } catch (fout) {
      if (!(fout instanceof Registerfout) || fout.code !== 'FUNCTIE_ONBEREIKBAAR' || weg.aborted) throw fout;
      if (keer === 0) log('wacht-op-inrichting', { reden: fout.gegevens.reden ?? fout.code });
      await wacht(OPNIEUW_MS, undefined, { signal: weg }).catch(() => {
        throw fout;
      });
    }
  }
}
