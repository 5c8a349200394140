import { Agent } from 'undici';
import { type Log, logRegel } from '../../subgraphs/kit/log.js';
import { adressen } from '../composition/adressen.js';
import type { Config } from '../config.js';
import { type Beleid, type Gatewayopties, isKetensupergraph, maakGateway } from '../gateway/index.js';
import { graphqlroute, type Routes, startHttp } from '../http/index.js';
import { isRegisteradres } from '../registry/registeradres.js';
import type { Registerbron } from '../registry/registerbron.js';
import { Startfout } from '../registry/startfout.js';
import { supergraphbron } from '../registry/supergraphbron.js';
import type { Oproepmeter } from '../partner-router/index.js';
import { startTelemetrie } from '../telemetrie/index.js';
import { leesTls, tlsVerbinding } from '../tls.js';
import { volgSupergraph } from '../registry/supergraphvolger.js';
import type { Functieweg } from './functiedoorgang.js';
import { gatewaylog } from './gatewaylog.js';
import { eigenBinding, gatewaysleutels, type Ketenbeleid, ketenbeleid } from './ketenbeleid.js';
import { sandboxdeel } from './sandboxdeel.js';
import { gebruikmelder } from './gebruikmelder.js';
import { ketenindexroutes } from './ketenindexroutes.js';
import { luister } from './luister.js';
import { registerVoorGateway } from './registerlijn.js';
import { eigenRouters, routersElders, type Soortrouters } from './soortrouters.js';
import { operatievolger } from './operatievolger.js';
import { toegangsroutes } from './toegangsroutes.js';
import { vraagbeleid } from './vraagbeleid.js';
import { Wisselaar } from './wisselaar.js';

/** What to serve, and how. */
export interface Gatewaystart {
  /** Path of a file, or a URL. */
  readonly supergraph: string;
  /** 0 for a free one. */
  readonly poort: number;
  /** A register of organisations, in a file or of a running chain: then the partner router runs in this process. */
  readonly register?: string;
  /** By default `keten` for a supergraph of the chain, `open` for every other one. */
  readonly beleid?: Beleid;
  /** Milliseconds between two looks at a URL. */
  readonly kijkMs?: number;
  readonly log?: Log;
}

/** A gateway that runs by itself. */
export interface Draaiendegateway {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly beleid: Beleid;
  /** Codes of the kinds of ketenpartner that it knows. */
  readonly soorten: readonly string[];
  /** Reads supergraph and register again; what is not right replaces nothing. Never rejects. */
  herlees(): Promise<void>;
  /** Takes no new questions, lets those under way end. */
  stop(): Promise<void>;
}

/** As @apollo/server by itself takes in; the chain's own questions are far smaller. */
const OPEN_MAX_BYTES = 50 * 1024 * 1024;
const KIJK_MS = 10_000;
/** The same every time, as nothing changed. */
const GEEN: readonly never[] = [];

/** Starts the gateway alone, for any Federation 2 supergraph. @throws Startfout, SleutelOntbreekt */
export async function startGatewayAlleen(config: Config, start: Gatewaystart): Promise<Draaiendegateway> {
  const log = gatewaylog(start.log ?? logRegel);
  const bron = supergraphbron(start.supergraph);
  const sdl = (await bron.haal()) ?? '';
  const keten = herken(sdl, bron.plek);
  const beleid = start.beleid ?? (keten ? 'keten' : 'open');
  if (start.register !== undefined && !keten) throw new Startfout('Deze supergraph kent geen ketenpartners, dus een register heeft er niets te zeggen.', 'Laat --register weg, of geef een supergraph van de keten.');

  const tls = await leesTls(config);
  const register = start.register === undefined ? undefined : await registerVoorGateway(config, start.register, tls, log);
  const telemetrie = await startTelemetrie(config.HANDBEREIK_OTLP_URL, { dienst: 'handbereik-gateway', log });
  const verbinding = tlsVerbinding(tls);
  const dispatcher = new Agent({ connections: 256, headersTimeout: 0, bodyTimeout: 0, connect: verbinding });
  const maakRouters = routermaker(config, { register, dispatcher, verbinding, meter: telemetrie.oproepen, overHttp: beleid === 'keten', log });
  const wisselaar = new Wisselaar<Soortrouters>(maakRouters);
  const opruimen: (() => Promise<void>)[] = [() => telemetrie.stop(), () => dispatcher.close(), () => wisselaar.stop(), async () => register?.stop()];
  const stop = async (): Promise<void> => {
    for (const stap of opruimen.splice(0).reverse()) await stap();
  };
  try {
    const sleutels = beleid === 'keten' ? await gatewaysleutels(config) : undefined;
    const { controleer, functietoken, ...vertrouwd }: Partial<Ketenbeleid> = sleutels ? await ketenbeleid(sleutels, { instelling: config, aanroeper: eigenBinding(tls), log: start.log ?? logRegel }) : {};
    const meld = meldadres(start);
    const gebruik = beleid === 'keten' ? await gebruikmelder(config, meld, tls, log) : undefined;
    opruimen.push(async () => gebruik?.stop());
    const operaties = beleid === 'keten' && meld !== undefined ? await operatievolger(config, meld, tls, log) : undefined;
    opruimen.push(async () => operaties?.stop());
    const gateway = await wisselaar.wissel(sdl, (huidig) =>
      maakGateway({ supergraphSdl: sdl, beleid, ...vertrouwd, ...(beleid === 'keten' && vraagbeleid(config, () => operaties?.huidig() ?? GEEN)), databronnen: (naam) => huidig().kies(naam), verbinding, opWeigering: meldInLog(log), ...(gebruik && { opGebruik: gebruik.tel }), meter: telemetrie.vragen, limieten: beleid === 'keten' ? { functieMs: config.HANDBEREIK_FUNCTIETERMIJN_MS } : {}, log }).catch((fout: unknown) => {
        throw laadtNiet(bron.plek, fout);
      }),
    );
    opruimen.push(() => gateway.stop());
    const opties = beleid === 'keten' ? { herkomsten: config.HANDBEREIK_CORS, maxTegelijk: config.HANDBEREIK_MAX_TEGELIJK } : { herkomsten: config.HANDBEREIK_CORS, maxBytes: OPEN_MAX_BYTES };
    const weg = (functie: string): Functieweg | undefined => {
      const url = adressen(sdl).get(functie)?.replace(/\/graphql$/, '');
      return url !== undefined && controleer && functietoken ? { url: () => url, controleer, functietoken, verbinding, opWeigering: meldInLog(log), log } : undefined;
    };
    const [naarBeslispunt, naarKetenindex] = [weg('bekendheid'), weg('ketenindex')];
    const ernaast = [naarBeslispunt && toegangsroutes(naarBeslispunt), naarKetenindex && ketenindexroutes(naarKetenindex)].filter((een) => een !== undefined);
    opruimen.push(...ernaast.map(({ stop: stopWeg }) => stopWeg));
    let geserveerd = sdl;
    const paginas = sleutels && controleer ? await sandboxdeel(config, { supergraph: () => geserveerd, ...(register && { register: () => register.huidig() }), sleutels, controleer, verbinding }) : undefined;
    opruimen.push(async () => paginas?.stop());
    const http = await luister(start.poort, () => startHttp({ poort: start.poort, adres: config.HANDBEREIK_HOST, routes: { ...paginas?.routes, ...Object.assign({}, ...ernaast.map(({ routes }) => routes)) as Routes, '/graphql': telemetrie.route('/graphql', graphqlroute(gateway, opties), { wacht: true }) }, log }));
    opruimen.push(() => http.stop());
    const vervang = async (nieuw: string): Promise<void> => {
      if (herken(nieuw, bron.plek) !== keten) throw new Startfout('De nieuwe supergraph vraagt om een ander beleid; dat wisselt niet vanzelf.', 'Start de gateway opnieuw.');
      await wisselaar.wissel(nieuw, () => gateway.vervang(nieuw));
      geserveerd = nieuw;
    };
    const volger = volgSupergraph({ bron, vervang, elkeMs: bron.soort === 'url' ? (start.kijkMs ?? KIJK_MS) : undefined, log });
    opruimen.push(() => volger.stop());
    return {
      url: http.url,
      beleid,
      soorten: wisselaar.huidig().soorten,
      async herlees() {
        await register?.herlees().then(
          () => log('register herlezen', {}),
          (fout: unknown) => log('register geweigerd; het vorige blijft', { reden: fout instanceof Error ? fout.message : String(fout) }),
        );
        await volger.kijk();
      },
      stop,
    };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

interface Routerwegen {
  readonly register: Registerbron | undefined;
  readonly dispatcher: Agent;
  readonly verbinding: ReturnType<typeof tlsVerbinding>;
  readonly meter: Oproepmeter | undefined;
  readonly overHttp: boolean;
  readonly log: ReturnType<typeof gatewaylog>;
}

function routermaker(config: Config, { register, dispatcher, verbinding, meter, overHttp, log }: Routerwegen): (sdl: string) => Soortrouters {
  if (register) return (sdl) => eigenRouters(sdl, { deelnemer: (oin) => register.deelnemer(oin), eerdere: () => register.huidig().eerdere ?? [], termijnMs: config.HANDBEREIK_PARTNERTERMIJN_MS, verbinding, ...(meter && { meter }), log });
  if (overHttp) return (sdl) => routersElders(sdl, { dispatcher, termijnMs: config.HANDBEREIK_FUNCTIETERMIJN_MS, log });
  // Any other supergraph has ordinary subgraphs only.
  return () => ({ soorten: [], kies: () => undefined, stop: async () => {} });
}

/** The register that this gateway follows, if any: there it says what clients use. */
function meldadres({ supergraph, register }: Gatewaystart): string | undefined {
  if (register !== undefined && isRegisteradres(register)) return register;
  return isRegisteradres(supergraph) && new URL(supergraph).pathname.endsWith('/register/supergraph.graphql') ? supergraph : undefined;
}

function herken(sdl: string, plek: string): boolean {
  try {
    return isKetensupergraph(sdl);
  } catch (fout) {
    throw laadtNiet(plek, fout);
  }
}

function laadtNiet(plek: string, fout: unknown): unknown {
  if (fout instanceof Startfout) return fout;
  const reden = (fout instanceof Error ? fout.message : String(fout)).slice(0, 500);
  return new Startfout(`De supergraph ${plek} laadt niet: ${reden}`, 'Geef een samengestelde Federation 2-supergraph, niet het schema van één subgraph of dat voor clients.');
}

/** A gateway that runs apart has no database: what it turned away stands in its log, for whoever collects that. */
function meldInLog(log: ReturnType<typeof gatewaylog>): NonNullable<Gatewayopties['opWeigering']> {
  return async ({ code, trace, vrager, reden }) =>
    log('weigering', { code, trace: trace.traceId, ...(vrager && { oin: vrager.oin, functie: vrager.functie }), ...(reden !== undefined && { reden }) });
}
