import { join } from 'node:path';
import { Agent } from 'undici';
import { PAKKETMAP } from '../../schema/pakket.js';
import { type Log, logRegel } from '../../subgraphs/kit/log.js';
import { maakFunctietokens } from '../authenticatie/functietokens.js';
import { soortenIn } from '../composition/soorten.js';
import type { Config } from '../config.js';
import { startHttp } from '../http/index.js';
import { Startfout } from '../registry/startfout.js';
import { supergraphbron } from '../registry/supergraphbron.js';
import { volgSupergraph } from '../registry/supergraphvolger.js';
import { startTelemetrie } from '../telemetrie/index.js';
import { leesTls, type Tlsmateriaal, tlsVerbinding } from '../tls.js';
import { doorgever } from './doorgeven.js';
import { gatewaylog } from './gatewaylog.js';
import { eigenBinding, gatewaysleutels, kiesTokencontrole } from './ketenbeleid.js';
import { luister } from './luister.js';
import { registerVoorGateway } from './registerlijn.js';
import { soortroutes } from './soortroutes.js';
import { type EigenSoortrouters, eigenRouters } from './soortrouters.js';
import { Wisselaar } from './wisselaar.js';

/** What the partner router serves. */
export interface Routerstart {
  /** The register of organisations: path of a file, or address of a register that runs. */
  readonly register: string;
  /** 0 for a free one. */
  readonly poort: number;
  /** Path or URL of the supergraph whose kinds it serves; by default that of this package. */
  readonly supergraph?: string;
  /** Functie-subgraphs to forward to, by name. */
  readonly functies?: ReadonlyMap<string, URL>;
  /** Milliseconds between two looks at a supergraph behind a URL. */
  readonly kijkMs?: number;
  readonly log?: Log;
}

/** The partner router as a service. */
export interface Draaienderouter {
  /** Such as `http://127.0.0.1:4200`; a kind answers on `<url>/<soort>`, a functie on `<url>/<functie>`. */
  readonly url: string;
  /** Codes of the kinds with which it started. */
  readonly soorten: readonly string[];
  readonly organisaties: number;
  /** Reads register and supergraph again; what is not right replaces nothing. Never rejects. */
  herlees(): Promise<void>;
  stop(): Promise<void>;
}

/** A new kind is asked for soon after it was published. */
const KIJK_MS = 1_000;

/** Starts the partner router as a service of its own, for any Federation 2 engine. @throws Startfout, SleutelOntbreekt */
export async function startRouterAlleen(config: Config, start: Routerstart): Promise<Draaienderouter> {
  const log = gatewaylog(start.log ?? logRegel);
  const bron = supergraphbron(start.supergraph ?? join(PAKKETMAP, 'schema', 'supergraph.graphql'));
  const sdl = (await bron.haal()) ?? '';
  const functies = start.functies ?? new Map<string, URL>();
  keurSoorten(sdl, functies);
  const tls = await leesTls(config);
  const opruimen: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const stap of opruimen.splice(0).reverse()) await stap();
  };
  try {
    const register = await registerVoorGateway(config, start.register, tls, log);
    opruimen.push(() => register.stop());
    const telemetrie = await startTelemetrie(config.HANDBEREIK_OTLP_URL, { dienst: 'handbereik-router', log });
    opruimen.push(() => telemetrie.stop());
    const verbinding = tlsVerbinding(tls);
    const dispatcher = new Agent({ connections: 256, headersTimeout: 0, bodyTimeout: 0, connect: verbinding });
    opruimen.push(() => dispatcher.close());
    const doorgeven = functies.size === 0 ? undefined : doorgever({ functies, ...(await tokens(config, tls, start.log ?? logRegel)), dispatcher, termijnMs: config.HANDBEREIK_FUNCTIETERMIJN_MS, log });
    const wisselaar = new Wisselaar<EigenSoortrouters>((nu) =>
      eigenRouters(nu, { deelnemer: (oin) => register.deelnemer(oin), eerdere: () => register.huidig().eerdere ?? [], termijnMs: config.HANDBEREIK_PARTNERTERMIJN_MS, verbinding, meter: telemetrie.oproepen, log }),
    );
    opruimen.push(() => wisselaar.stop());
    const vervang = async (nieuw: string): Promise<void> => {
      keurSoorten(nieuw, functies);
      await wisselaar.wissel(nieuw, async () => {});
    };
    await vervang(sdl);
    const volger = volgSupergraph({ bron, vervang, elkeMs: bron.soort === 'url' ? (start.kijkMs ?? KIJK_MS) : undefined, log });
    opruimen.push(() => volger.stop());
    const routes = soortroutes({
      router: () => wisselaar.huidig().router,
      // A gateway may have seen a new kind before we did.
      onbekend: bron.soort === 'url' ? () => volger.kijk() : undefined,
      functies: [...functies.keys()], doorgeven, meet: (pad, route) => telemetrie.route(pad, route), log,
    });
    const http = await luister(start.poort, () => startHttp({ poort: start.poort, adres: config.HANDBEREIK_HOST, routes, log }));
    opruimen.push(() => http.stop());
    return {
      url: http.url,
      soorten: wisselaar.huidig().soorten,
      organisaties: register.huidig().deelnemers.length,
      async herlees() {
        await register.herlees().then(
          () => log('register herlezen', { organisaties: register.huidig().deelnemers.length }),
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

/** @throws Startfout when there is nothing to route, or a kind has the name of a functie */
function keurSoorten(sdl: string, functies: ReadonlyMap<string, URL>): void {
  const soorten = soortenIn(sdl);
  if (soorten.length === 0) throw new Startfout('Deze supergraph kent geen ketenpartners, dus er valt niets te routeren.', 'Geef met --supergraph een supergraph van de keten.');
  const dubbel = soorten.find(({ soort }) => functies.has(soort));
  if (dubbel) throw new Startfout(`${dubbel.soort} is een soort ketenpartner en geen functie.`, 'Geef bij --functie alleen samenwerkfuncties, zoals identiteit.');
}

async function tokens(config: Config, tls: Tlsmateriaal | undefined, log: Log): Promise<Pick<Parameters<typeof doorgever>[0], 'controleer' | 'functietoken'>> {
  const sleutels = await gatewaysleutels(config);
  return { controleer: await kiesTokencontrole(sleutels, config, log), functietoken: await maakFunctietokens(await sleutels.ondertekenaar('gateway'), eigenBinding(tls)) };
}
