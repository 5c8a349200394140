import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { leesSchemabestand } from '../../schema/pakket.js';
import type { Deelnemersregister } from '../../schema/register.js';
import { logNaarBestand, logRegel, startEigenCluster, type Log } from '../../subgraphs/kit/index.js';
import { metAdressen } from '../composition/adressen.js';
import { type Config, logbestand } from '../config.js';
import { schrijfKetenstand, wisKetenstand } from '../datamap/ketenstand.js';
import { Sleutelmap } from '../datamap/sleutelmap.js';
import { maakGateway } from '../gateway/index.js';
import { graphqlroute, startHttp } from '../http/index.js';
import { opOin } from '../registry/register.js';
import { gatewaylog } from './gatewaylog.js';
import { ketenbeleid } from './ketenbeleid.js';
import { laadroute } from './laadroute.js';
import { luister } from './luister.js';
import { eigenRouters } from './soortrouters.js';
import { zorgVoorBevolking } from './bevolking.js';
import { startSubgraphs, type Subgraphs } from './subgraphs.js';

/** The whole chain, running on one machine. */
export interface Keten {
  /** Where clients ask. */
  readonly url: string;
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
  readonly log?: Log;
}

/** Starts everything in one process: database, subgraphs, partner router and gateway, with the demo's own population. */
export async function startKeten(config: Config, opties: Ketenopties = {}): Promise<Keten> {
  await mkdir(config.HANDBEREIK_DATA, { recursive: true });
  const log = opties.log ?? (config.HANDBEREIK_LOG === 'stderr' ? logRegel : logNaarBestand(logbestand(config.HANDBEREIK_DATA)));
  const opruimen: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const stap of opruimen.splice(0).reverse()) await stap();
  };
  try {
    const sleutels = new Sleutelmap(join(config.HANDBEREIK_DATA, 'sleutels'));
    let databaseUrl = opties.databaseUrl ?? config.DATABASE_URL;
    if (!databaseUrl) {
      const cluster = await startEigenCluster({ datamap: config.HANDBEREIK_DATA, log });
      opruimen.push(() => cluster.stop());
      databaseUrl = cluster.adminUrl;
    }
    const database = { url: databaseUrl, geheim: Buffer.from(await sleutels.geheim('database')).toString('base64url'), log };
    const subgraphs = await startSubgraphs({
      sleutels: {
        bekendheid: () => sleutels.ondertekenaar('bekendheid'),
        openbaar: (naam) => sleutels.openbaar(naam),
        pseudoniem: () => sleutels.geheim('pseudoniem'),
        persoonssleutel: () => sleutels.geheim('persoonssleutel'),
      },
      database: () => database,
      log,
    });
    opruimen.push(() => subgraphs.stop());
    await zorgVoorBevolking(subgraphs);

    const paden = new Map(subgraphs.functies.map(({ naam, pad }) => [naam, `${subgraphs.url}${pad}/graphql`]));
    // Kinds of partner have no address of their own here: the router knows where each organisation answers.
    const supergraph = metAdressen(leesSchemabestand('supergraph.graphql'), (naam) => paden.get(naam) ?? `${subgraphs.url}/${naam}`);
    const machinelog = gatewaylog(log);
    const routers = eigenRouters(supergraph, {
      deelnemer: opOin(opties.register?.(subgraphs.register) ?? subgraphs.register),
      termijnMs: config.HANDBEREIK_PARTNERTERMIJN_MS,
      log: machinelog,
    });
    opruimen.push(() => routers.stop());
    const { controleer, ...beleid } = await ketenbeleid(sleutels);
    const gateway = await maakGateway({
      supergraphSdl: supergraph,
      beleid: 'keten',
      ...beleid,
      databronnen: (naam) => routers.kies(naam),
      limieten: { functieMs: config.HANDBEREIK_FUNCTIETERMIJN_MS },
      log: machinelog,
    });
    opruimen.push(() => gateway.stop());
    const routes = { '/graphql': graphqlroute(gateway, { herkomsten: config.HANDBEREIK_CORS }) };
    const http = await luister(config.PORT, () => startHttp({ poort: config.PORT, adres: config.HANDBEREIK_HOST, routes, log: machinelog }));
    opruimen.push(() => http.stop());
    const beheer = await startHttp({ poort: 0, routes: { '/beheer/laden': laadroute(subgraphs, controleer) }, log: machinelog });
    opruimen.push(() => beheer.stop());
    const gezondheid = [...subgraphs.functies, ...subgraphs.soorten].flatMap(({ onderdelen }) => onderdelen.map(({ pad }) => `${subgraphs.url}${pad}/health`));
    await schrijfKetenstand(config.HANDBEREIK_DATA, { pid: process.pid, gateway: http.url, beheer: beheer.url, gezondheid });
    opruimen.push(() => wisKetenstand(config.HANDBEREIK_DATA));
    return { url: http.url, subgraphs, stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}
