import { join } from 'node:path';
import { Agent } from 'undici';
import { PAKKETMAP } from '../../schema/pakket.js';
import { type Log, logRegel } from '../../subgraphs/kit/log.js';
import { maakFunctietokens } from '../authenticatie/functietokens.js';
import { soortenIn } from '../composition/soorten.js';
import { soortschemas } from '../composition/soortschemas.js';
import type { Config } from '../config.js';
import { type Routes, startHttp } from '../http/index.js';
import { maakPartnerrouter, maakRouterverzoekafhandeling, type Serveeropties } from '../partner-router/index.js';
import { registerbron } from '../registry/registerbron.js';
import { Startfout } from '../registry/startfout.js';
import { supergraphbron } from '../registry/supergraphbron.js';
import { startTelemetrie } from '../telemetrie/index.js';
import { leesTls, type Tlsmateriaal, tlsVerbinding } from '../tls.js';
import { doorgever } from './doorgeven.js';
import { gatewaylog } from './gatewaylog.js';
import { eigenBinding, gatewaysleutels, kiesTokencontrole } from './ketenbeleid.js';
import { luister } from './luister.js';

/** What the partner router serves. */
export interface Routerstart {
  /** Path of the register of organisations. */
  readonly register: string;
  /** 0 for a free one. */
  readonly poort: number;
  /** Path or URL of the supergraph whose kinds it serves; by default that of this package. */
  readonly supergraph?: string;
  /** Functie-subgraphs to forward to, by name. */
  readonly functies?: ReadonlyMap<string, URL>;
  readonly log?: Log;
}

/** The partner router as a service. */
export interface Draaienderouter {
  /** Such as `http://127.0.0.1:4200`; a kind answers on `<url>/<soort>`, a functie on `<url>/<functie>`. */
  readonly url: string;
  readonly soorten: readonly string[];
  readonly organisaties: number;
  /** Reads the register again; one that is not right replaces nothing. Never rejects. */
  herlees(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the partner router as a service of its own, for any Federation 2 engine. @throws Startfout, SleutelOntbreekt */
export async function startRouterAlleen(config: Config, start: Routerstart): Promise<Draaienderouter> {
  const log = gatewaylog(start.log ?? logRegel);
  const sdl = (await supergraphbron(start.supergraph ?? join(PAKKETMAP, 'schema', 'supergraph.graphql')).haal()) ?? '';
  const soorten = soortenIn(sdl);
  if (soorten.length === 0) throw new Startfout('Deze supergraph kent geen ketenpartners, dus er valt niets te routeren.', 'Geef met --supergraph een supergraph van de keten.');
  const functies = start.functies ?? new Map<string, URL>();
  const dubbel = soorten.find(({ soort }) => functies.has(soort));
  if (dubbel) throw new Startfout(`${dubbel.soort} is een soort ketenpartner en geen functie.`, 'Geef bij --functie alleen samenwerkfuncties, zoals identiteit.');
  const register = await registerbron(start.register);
  const tls = await leesTls(config);
  const telemetrie = await startTelemetrie(config.HANDBEREIK_OTLP_URL, { dienst: 'handbereik-router', log });
  const verbinding = tlsVerbinding(tls);
  const dispatcher = new Agent({ connections: 256, headersTimeout: 0, bodyTimeout: 0, connect: verbinding });
  const doorgeven = functies.size === 0 ? undefined : doorgever({ functies, ...(await tokens(config, tls, start.log ?? logRegel)), dispatcher, termijnMs: config.HANDBEREIK_FUNCTIETERMIJN_MS, log });

  const router = maakPartnerrouter({
    soorten: soortschemas(sdl, soorten),
    deelnemer: (oin) => register.deelnemer(oin),
    opties: { termijnMs: config.HANDBEREIK_PARTNERTERMIJN_MS },
    verbinding,
    meter: telemetrie.oproepen,
    log: ({ gebeurtenis, ...velden }) => log(gebeurtenis, { ...velden }),
  });
  const bijFout: Serveeropties['bijFout'] = (fout) => log('verzoek mislukt', { soort: fout instanceof Error ? fout.name : typeof fout });
  const POST = maakRouterverzoekafhandeling(router, { doorgeven, bijFout });
  const paden = [...soorten.map(({ soort }) => soort), ...functies.keys()];
  const routes: Routes = Object.fromEntries(paden.map((pad) => [`/${pad}`, telemetrie.route(`/${pad}`, { POST })]));
  try {
    const http = await luister(start.poort, () => startHttp({ poort: start.poort, adres: config.HANDBEREIK_HOST, routes, log }));
    return {
      url: http.url,
      soorten: soorten.map(({ soort }) => soort),
      organisaties: register.huidig().deelnemers.length,
      herlees: () =>
        register.herlees().then(
          () => log('register herlezen', { organisaties: register.huidig().deelnemers.length }),
          (fout: unknown) => log('register geweigerd; het vorige blijft', { reden: fout instanceof Error ? fout.message : String(fout) }),
        ),
      async stop() {
        await http.stop();
        await router.stop();
        await dispatcher.close();
        await telemetrie.stop();
      },
    };
  } catch (fout) {
    await router.stop();
    await dispatcher.close();
    await telemetrie.stop();
    throw fout;
  }
}

async function tokens(config: Config, tls: Tlsmateriaal | undefined, log: Log): Promise<Pick<Parameters<typeof doorgever>[0], 'controleer' | 'functietoken'>> {
  const sleutels = await gatewaysleutels(config);
  return { controleer: await kiesTokencontrole(sleutels, config, log), functietoken: await maakFunctietokens(await sleutels.ondertekenaar('gateway'), eigenBinding(tls)) };
}
