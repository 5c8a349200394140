import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deelnemersregister } from '../../schema/register.js';
import { DEMOBURGER, logNaarBestand, logRegel, startEigenCluster, type Log } from '../../subgraphs/kit/index.js';
import { metAdressen } from '../composition/adressen.js';
import { type Config, isDemo, logbestand, metSandbox } from '../config.js';
import { schrijfKetenstand, wisKetenstand } from '../datamap/ketenstand.js';
import { Sleutelmap } from '../datamap/sleutelmap.js';
import { maakGateway, maakGebruiksteller } from '../gateway/index.js';
import { graphqlroute, type Routes, startHttp } from '../http/index.js';
import { startTelemetrie } from '../telemetrie/index.js';
import type { Functieweg } from './functiedoorgang.js';
import { gatewaylog } from './gatewaylog.js';
import { openGebeurtenisweg } from './gebeurtenisweg.js';
import { ketenbeleid } from './ketenbeleid.js';
import { openKetenregister } from './ketenregister.js';
import { deelnemerzoeker, ketenvolger, registerzicht } from './ketenvolger.js';
import { ketenindexroutes, KETENINDEXPAD } from './ketenindexroutes.js';
import { laadroutes } from './laadroutes.js';
import { luister } from './luister.js';
import { omgeving } from './omgeving.js';
import { pseudoniemroutes } from './pseudoniemroutes.js';
import { routeradres, routerroutes } from './routerroutes.js';
import { type EigenSoortrouters, eigenRouters } from './soortrouters.js';
import { zorgVoorBevolking } from './bevolking.js';
import { sandboxdeel } from './sandboxdeel.js';
import { straks, straksOnder } from './straks.js';
import { startSubgraphs, type Subgraphs } from './subgraphs.js';
import { TOEGANGSPADEN, toegangsroutes } from './toegangsroutes.js';
import { DEMOGRENZEN, uitvraaggrenzen } from './uitvraaggrenzen.js';
import { vraagbeleid } from './vraagbeleid.js';
import { openWeigeringen } from './weigeringen.js';
import { Wisselaar } from './wisselaar.js';

/** The whole chain, running on one machine. */
export interface Keten {
  /** Where clients ask. */
  readonly url: string;
  /** Name of the population with which it started. */
  readonly bevolking: string;
  readonly subgraphs: Subgraphs;
  /** Takes no new questions, lets those under way end, and stops every part. */
  stop(): Promise<void>;
}

/** What is not in the configuration of an installation. */
export interface Ketenopties {
  /** Connection string of a database server; by default that of the configuration, else the embedded one. */
  readonly databaseUrl?: string;
  /** Changes the register before the router goes by it: an organisation that answers elsewhere. */
  readonly register?: (register: Deelnemersregister) => Deelnemersregister;
  /** How often the register looks whether an organisation changed, in milliseconds; by default four times a second. */
  readonly registerKijkMs?: number;
  /** Milliseconds since the epoch, by which deadlines of opdrachten count; by default the machine's. */
  readonly klok?: () => number;
  readonly log?: Log;
  /** Told at every step what is being started, in a word or two. */
  readonly opStap?: (stap: string) => void;
}

/** How often it is seen whether the database still answers, in milliseconds: without it nothing can be asked, and `/ready` says so. */
const HARTSLAG_MS = 2_000;

/** Starts everything in one process: database, subgraphs, partner router and gateway, with the demo's own population. */
export async function startKeten(config: Config, opties: Ketenopties = {}): Promise<Keten> {
  await mkdir(config.HANDBEREIK_DATA, { recursive: true });
  const log = opties.log ?? (config.HANDBEREIK_LOG === 'stderr' ? logRegel : logNaarBestand(logbestand(config.HANDBEREIK_DATA)));
  const opruimen: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const stap of opruimen.splice(0).reverse()) await stap();
  };
  const machinelog = gatewaylog(log);
  const opStap = opties.opStap ?? (() => {});
  try {
    // First in, last out: what the end counts is sent too.
    const telemetrie = await startTelemetrie(config.HANDBEREIK_OTLP_URL, { dienst: 'handbereik', log: machinelog });
    opruimen.push(() => telemetrie.stop());
    // The port comes first: a port that is taken must not leave a database behind, and `/ready` says 503 meanwhile.
    let graphql: Routes[string] | undefined;
    let databaseLeeft = true;
    let toegangspunt: Routes = {};
    let sandbox: Routes = {};
    const routes = { '/graphql': straks(() => graphql), ...Object.fromEntries(TOEGANGSPADEN.map((pad) => [pad, straks(() => toegangspunt[pad])])), '/register/': straksOnder(() => toegangspunt), [KETENINDEXPAD]: straksOnder(() => toegangspunt), ...(metSandbox(config) && { '/sandbox': straksOnder(() => sandbox), '/sandbox/': straksOnder(() => sandbox) }) };
    const http = await luister(config.PORT, () => startHttp({ poort: config.PORT, adres: config.HANDBEREIK_HOST, routes, gereed: () => graphql !== undefined && databaseLeeft, log: machinelog }));
    opruimen.push(() => http.stop());
    const sleutels = new Sleutelmap(join(config.HANDBEREIK_DATA, 'sleutels'));
    let databaseUrl = opties.databaseUrl ?? config.DATABASE_URL;
    if (!databaseUrl) {
      opStap('database');
      const cluster = await startEigenCluster({ datamap: config.HANDBEREIK_DATA, log });
      opruimen.push(() => cluster.stop());
      databaseUrl = cluster.adminUrl;
    }
    const database = { url: databaseUrl, geheim: Buffer.from(await sleutels.geheim('database')).toString('base64url'), log };
    opStap('subgraphs');
    const gebeurtenissen = openGebeurtenisweg(config, log, isDemo(config));
    opruimen.push(() => gebeurtenissen.bus.stop());
    const subgraphs = await startSubgraphs((adressen) => omgeving(sleutels, () => database, adressen, undefined, log, { gebeurtenissen, ...(opties.klok && { klok: opties.klok }) }), { ...DEMOGRENZEN, ...uitvraaggrenzen(config) });
    opruimen.push(() => subgraphs.stop());
    const wacht = setInterval(() => void subgraphs.identiteit.identiteit.opslag.leeft().then((leeft) => (databaseLeeft = leeft)), HARTSLAG_MS);
    opruimen.push(async () => clearInterval(wacht));

    opStap('register');
    const { controleer, functietoken, ...beleid } = await ketenbeleid(sleutels, { instelling: config, log });
    const beheer = await startHttp({ poort: 0, routes: { ...laadroutes(subgraphs, controleer, log), ...pseudoniemroutes(subgraphs, controleer, log), ...routerroutes(() => routers.huidig().router, machinelog) }, log: machinelog });
    opruimen.push(() => beheer.stop());
    const paden = new Map(subgraphs.functies.map(({ naam, pad }) => [naam, `${subgraphs.url}${pad}/graphql`]));
    // A kind of partner has no address of its own: the router knows where each organisation answers.
    const plaats = (supergraph: string): string => metAdressen(supergraph, (naam) => paden.get(naam) ?? routeradres(beheer.url, naam));
    const { register, organisaties, stop: stopRegister } = await openKetenregister({
      database, sleutels, controleer, plaats, log, kijkMs: opties.registerKijkMs,
      inrichtingUrl: () => paden.get('inrichting')!,
      pseudoniemenUrl: () => `${subgraphs.url}${subgraphs.pseudoniemen.pad}`,
      registerUrl: () => http.url,
    });
    opruimen.push(stopRegister);
    subgraphs.volg(registerzicht(register, organisaties));
    const huidig = register.huidig();
    await subgraphs.bekendheid.herlaad(huidig.soorten);
    opStap('personen en dossiers');
    const bevolking = await zorgVoorBevolking(subgraphs);

    const deelnemer = deelnemerzoeker(register, opties.register);
    const routers = new Wisselaar<EigenSoortrouters>((sdl) =>
      eigenRouters(sdl, { deelnemer, eerdere: () => register.deelnemersregister().eerdere ?? [], termijnMs: config.HANDBEREIK_PARTNERTERMIJN_MS, meter: telemetrie.oproepen, log: machinelog }),
    );
    opruimen.push(() => routers.stop());
    opStap('gateway');
    const weigeringen = await openWeigeringen(database, await sleutels.geheim('logboek'), log);
    opruimen.push(() => weigeringen.stop());
    const weg = (functie: string): Functieweg => ({ url: () => paden.get(functie)!.replace(/\/graphql$/, ''), controleer, functietoken, opWeigering: weigeringen.meld, log: machinelog });
    const [toegang, ketenindex] = [toegangsroutes(weg('bekendheid')), ketenindexroutes(weg('ketenindex'))];
    opruimen.push(() => toegang.stop(), () => ketenindex.stop());
    const gebruik = maakGebruiksteller((rijen) => register.schrijfGebruik(rijen), { log: machinelog });
    opruimen.push(() => gebruik.stop());
    const supergraph = plaats(huidig.supergraph);
    const gateway = await routers.wissel(supergraph, (nu) =>
      maakGateway({
        supergraphSdl: supergraph,
        beleid: 'keten',
        ...beleid,
        opWeigering: weigeringen.meld,
        opGebruik: gebruik.tel,
        ...vraagbeleid(config, () => register.operaties()),
        meter: telemetrie.vragen,
        databronnen: (naam) => nu().kies(naam),
        limieten: { functieMs: config.HANDBEREIK_FUNCTIETERMIJN_MS },
        log: machinelog,
      }),
    );
    opruimen.push(() => gateway.stop());
    register.volg(ketenvolger({
      coordinator: subgraphs.bekendheid,
      async wissel(versie) {
        const sdl = plaats(versie.supergraph);
        await routers.wissel(sdl, () => gateway.vervang(sdl, { gekeurd: true }));
      },
      uitgelopen: () => gateway.uitgelopen(),
      log: machinelog,
    }), huidig.nummer);
    const gezondheid = [...subgraphs.functies, subgraphs.pseudoniemen, ...subgraphs.soorten].flatMap(({ onderdelen }) => onderdelen.map(({ pad }) => `${subgraphs.url}${pad}/health`));
    const demoburger = await subgraphs.identiteit.identiteit.sleutelVan(DEMOBURGER);
    await schrijfKetenstand(config.HANDBEREIK_DATA, { pid: process.pid, gateway: http.url, beheer: beheer.url, gezondheid, demoburger });
    opruimen.push(() => wisKetenstand(config.HANDBEREIK_DATA));
    const paginas = await sandboxdeel(config, { supergraph: () => register.huidig().supergraph, register: () => (opties.register ?? ((zoals) => zoals))(register.deelnemersregister()), sleutels, controleer, burger: demoburger });
    opruimen.push(() => paginas.stop());
    // Last in, first out: questions under way end before what they need.
    opruimen.push(() => http.stop());
    toegangspunt = { ...toegang.routes, ...ketenindex.routes, ...register.routes };
    sandbox = paginas.routes;
    graphql = telemetrie.route('/graphql', graphqlroute(gateway, { herkomsten: config.HANDBEREIK_CORS, maxTegelijk: config.HANDBEREIK_MAX_TEGELIJK }), { wacht: true });
    return { url: http.url, bevolking, subgraphs, stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}
