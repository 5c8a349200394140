import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAKKETMAP } from '../../../../schema/pakket.js';
import { geefDemotoken } from '../../../../supergraph/authenticatie/demo-uitgever.js';
import { Sleutelmap } from '../../../../supergraph/datamap/sleutelmap.js';
import { databaseopdracht, leesCompose } from '../../../harness/compose.js';
import { voerUit } from '../../../harness/opdracht.js';
import { metBeheer, proefcluster } from '../../../harness/postgres.js';
import { type Opdrachtproces, startOpdracht } from './proces.js';

/** The services of `docker-compose.yml` as processes on loopback, with a database server for themselves. */
export interface LosseKeten extends AsyncDisposable {
  /** The environment of every process. */
  readonly omgeving: Readonly<Record<string, string>>;
  /** Folder with the keys of all of them. */
  readonly datamap: string;
  /** File with the supergraph with which the gateway began. */
  readonly supergraph: string;
  /** File with the organisations with which inrichting began. */
  readonly register: string;
  /** The database of a service, as a user that may see everything. */
  databaseUrl(dienst: string): string;
  readonly diensten: ReadonlyMap<string, Opdrachtproces>;
  token(persona: string): Promise<string>;
  vraag(url: string, lichaam: object, token: string | undefined): Promise<{ readonly status: number; readonly tekst: string; readonly inhoud: Graphqlantwoord }>;
}

export interface Graphqlantwoord {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: unknown; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Where nothing listens. (port 1, tcpmux) */
const NERGENS = 'http://127.0.0.1:1';
const WACHTWOORD = 'alleen-voor-de-demo';

/** Starts what compose would start, of the kinds of partner only these: the rest is away. */
export async function startLosseKeten(soorten: readonly string[]): Promise<LosseKeten> {
  const map = await mkdtemp(join(tmpdir(), 'handbereik-apart-'));
  const datamap = join(map, 'gegevens');
  // Deadlines that a busy machine meets too; that they are kept is tested elsewhere.
  const omgeving = { HANDBEREIK_DATA: datamap, HANDBEREIK_PARTNERTERMIJN_MS: '20000', HANDBEREIK_FUNCTIETERMIJN_MS: '30000' };
  const server = await proefcluster();
  const diensten = new Map<string, Opdrachtproces>();
  const [register, supergraph] = [join(map, 'register.json'), join(map, 'supergraph.graphql')];
  const { services } = leesCompose();
  const namen = ['inrichting', 'register', 'pseudoniemen', 'identiteit', 'ketenindex', ...soorten, 'bekendheid', 'melding', 'actie', 'burger', 'router', 'gateway'];
  // They name each other, so each has its port before any of them starts.
  const poorten = new Map<string, number>();
  for (const naam of namen) poorten.set(naam, await vrijePoort(new Set(poorten.values())));
  /** An address inside compose becomes the loopback address of the process. */
  const vertaal = (tekst: string): string => tekst.replace(/http:\/\/([a-z-]+):\d+/g, (_, naam: string) => (poorten.has(naam) ? `http://127.0.0.1:${poorten.get(naam)}` : NERGENS));
  const start = async (naam: string): Promise<void> => {
    const { command, environment = {} } = services[naam]!;
    const opdracht = command.map((deel) => vertaal(deel.replace('supergraph/registry/compose.json', register)));
    const database = environment['DATABASE_URL'] && { DATABASE_URL: environment['DATABASE_URL'].replace('postgres:5432', new URL(server.adminUrl).host) };
    diensten.set(naam, await startOpdracht([...opdracht, '--port', String(poorten.get(naam))], { ...omgeving, ...environment, ...database }));
  };
  const stop = async (): Promise<void> => {
    for (const naam of [...diensten.keys()].reverse()) await diensten.get(naam)?.stop();
    await server.stop();
    await rm(map, { recursive: true, force: true });
  };
  try {
    await maakDatabases(server.adminUrl);
    const sleutels = await voerUit(services['sleutels']!.command, omgeving);
    if (sleutels.code !== 0) throw new Error(sleutels.stderr);
    await writeFile(register, vertaal(await readFile(join(PAKKETMAP, 'supergraph/registry/compose.json'), 'utf8')));
    // The register waits for inrichting by itself.
    await Promise.all(['register', 'identiteit', 'inrichting'].map(start));
    await start('pseudoniemen');
    await Promise.all(['ketenindex', ...soorten].map(start));
    await Promise.all(['bekendheid', 'melding', 'actie', 'burger', 'router'].map(start));
    await start('gateway');
    await writeFile(supergraph, await (await fetch(`${diensten.get('register')!.url}/register/supergraph.graphql`)).text());
  } catch (fout) {
    await stop();
    throw fout;
  }
  return {
    omgeving,
    datamap,
    supergraph,
    register,
    diensten,
    databaseUrl: (dienst) => new URL(`/${dienst}`, server.adminUrl).href,
    token: async (persona) => geefDemotoken(persona, await new Sleutelmap(join(datamap, 'sleutels')).ondertekenaar('uitgever')),
    async vraag(url, lichaam, token) {
      const antwoord = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(lichaam) });
      const tekst = await antwoord.text();
      return { status: antwoord.status, tekst, inhoud: JSON.parse(tekst) as Graphqlantwoord };
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** A port that nobody has, below those that the system gives out by itself. */
export async function vrijePoort(bezet: ReadonlySet<number> = new Set()): Promise<number> {
  for (;;) {
    const poort = randomInt(20_000, 32_000);
    if (bezet.has(poort)) continue;
    const server = createServer().listen(poort, '127.0.0.1');
    const vrij = await Promise.race([once(server, 'listening').then(() => true), once(server, 'error').then(() => false)]);
    server.close();
    if (vrij) return poort;
  }
}

/** What psql does at the first start of the database server. */
function maakDatabases(adminUrl: string): Promise<void> {
  return metBeheer(adminUrl, async (sessie) => {
    const { rows } = await sessie.query<string[]>({ text: databaseopdracht(WACHTWOORD), rowMode: 'array' });
    for (const opdracht of rows.flat()) await sessie.query(opdracht);
  });
}
