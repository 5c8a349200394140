import { mkdir } from 'node:fs/promises';
import { setTimeout as wacht } from 'node:timers/promises';
import { codeVan, FoutInVraag, type Log, logRegel, startEigenCluster, startLuisteraar } from '../../subgraphs/kit/index.js';
import { maakPartnersoort, type Soortdeel } from '../../subgraphs/index.js';
import type { Config } from '../config.js';
import { Startfout } from '../registry/startfout.js';
import { leesTls } from '../tls.js';
import { luister } from './luister.js';
import { vraagAansluiting } from './project-aansluiting.js';
import { projectdata, projectomgeving } from './project-omgeving.js';
import { leesProject, type Project } from './project-organisatie.js';
import { leesProjectsleutel } from './project-sleutel.js';
import { laadProjectsoort } from './project-soort.js';
import { vulMetDemobevolking } from './voorbeelddossiers.js';

/** Which project, and in which chain. */
export interface Projectstart {
  readonly map: string;
  /** Address of the chain's gateway. */
  readonly keten: string;
  /** 0 for a free one. */
  readonly poort: number;
  readonly log?: Log;
}

/** An organisation outside the house, answering. */
export interface Draaiendproject {
  readonly project: Project;
  /** Where its subgraph answers: what it publishes as its endpoint. */
  readonly endpoint: string;
  /** How many organisations got synthetic dossiers at this start. */
  readonly gevuld: number;
  /** Makes the index of pseudonyms again: after a key version came or went. Never rejects. */
  herlees(): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds that requests under way get to end. */
const AFROND_MS = 10_000;

/** Runs the subgraph of an organisation from its own folder: with its own key and its own database, against a chain that runs. @throws Startfout, Databasefout */
export async function startProject(config: Config, { map, keten, poort, log = logRegel }: Projectstart): Promise<Draaiendproject> {
  const project = await leesProject(map);
  const [sleutel, aansluiting, tls] = await Promise.all([leesProjectsleutel(project.map), vraagAansluiting(keten), leesTls(config)]);
  const { soort } = await laadProjectsoort(project);
  const opruimen: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const stap of opruimen.splice(0).reverse()) await stap();
  };
  try {
    let { DATABASE_URL: databaseUrl } = config;
    if (databaseUrl === undefined) {
      await mkdir(projectdata(project.map), { recursive: true });
      const cluster = await startEigenCluster({ datamap: projectdata(project.map), log }).catch(alInGebruik(project.map));
      opruimen.push(() => cluster.stop());
      databaseUrl = cluster.adminUrl;
    }
    const omgeving = await projectomgeving({ map: project.map, sleutel, databaseUrl, aansluiting, ...(tls && { tls }), log });
    const { oin, naam, regio } = project.organisatie;
    const deel = await maakPartnersoort(soort, omgeving, [{ oin, naam, regio, soort: soort.soort }]);
    opruimen.push(() => deel.stop());
    const gevuld = await vul(deel, log);
    const luisteraar = await luister(poort, () => startLuisteraar(deel.onderdelen, poort, config.HANDBEREIK_HOST, log, tls));
    // A connection that a client keeps open after its last answer must not hold the stop up.
    opruimen.push(() => Promise.race([luisteraar.stop(), wacht(AFROND_MS, undefined, { ref: false })]));
    return { project, endpoint: `${luisteraar.url}${deel.onderdelen[0]!.pad}/graphql`, gevuld, herlees: () => herindexeer(deel, log), stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

/** One project has one database, and one process that uses it. */
const alInGebruik = (map: string) => (fout: unknown): never => {
  if (codeVan(fout) === 'IN_GEBRUIK') throw new Startfout(`De subgraph in ${map} draait al.`, 'Stop hem eerst, of geef een andere database met DATABASE_URL.');
  throw fout;
};

/** The synthetic dossiers of the demo population. The service of pseudonyms serves only who was admitted, by the key that was then named. */
async function vul(deel: Soortdeel, log: Log): Promise<number> {
  return vulMetDemobevolking(deel, log).catch((fout: unknown) => {
    if (!(fout instanceof FoutInVraag)) throw fout;
    throw new Startfout(
      'De pseudoniemdienst van de keten helpt deze organisatie niet; zonder pseudoniemen is niemand te vinden.',
      'Laat de beheerder haar toelaten met haar openbare sleutel (npx handbereik admit), en start dan opnieuw.',
    );
  });
}

async function herindexeer({ houders }: Soortdeel, log: Log): Promise<void> {
  for (const [oin, houder] of houders) {
    await houder.herindexeer().then(
      () => log('index-gemaakt', { oin }),
      (fout: unknown) => log('index-mislukt', { oin, soort: fout instanceof Error ? fout.name : 'onbekend' }),
    );
  }
}
