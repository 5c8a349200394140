import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Deelnemersregister } from '../../schema/register.js';
import { type Deel, type Functienaam, maakBekendheid, maakIdentiteit, maakPartnersoort, type Omgeving, PARTNERSOORTEN } from '../../subgraphs/index.js';
import { type Log, logRegel, maakBevolking, type Partnersoort, schrijfGbav, startLuisteraar } from '../../subgraphs/kit/index.js';
import type { Config } from '../config.js';
import { bestaandeSleutels, type Sleutelnaam } from '../datamap/sleutelstand.js';
import { type Registerbron, registerbron } from '../registry/registerbron.js';
import { Startfout } from '../registry/startfout.js';
import { luister } from './luister.js';
import { vulMetDemobevolking } from './voorbeelddossiers.js';

/** Which subgraph, and where. */
export interface Subgraphstart {
  /** A functie, or the code of a kind of ketenpartner. */
  readonly naam: string;
  /** 0 for a free one. */
  readonly poort: number;
  /** Path of the register of organisations; `bekendheid` needs it. */
  readonly register?: string;
  /** Where `identiteit` answers; `bekendheid` needs it. */
  readonly identiteit?: string;
  readonly log?: Log;
}

/** One subgraph that runs by itself. */
export interface Draaiendesubgraph {
  readonly naam: string;
  /** Such as `http://127.0.0.1:4100`. */
  readonly url: string;
  /** Paths of what answers here: `<url><pad>/graphql` and `<url><pad>/health`. */
  readonly paden: readonly string[];
  /** Reads the register again, where there is one. Never rejects. */
  herlees(): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds that requests under way get to end. */
const AFROND_MS = 10_000;

/** The keys that each needs. */
const NODIG: Readonly<Record<Functienaam | 'partner', readonly Sleutelnaam[]>> = {
  identiteit: ['gateway', 'bekendheid', 'persoonssleutel', 'database'],
  bekendheid: ['bekendheid', 'gateway', 'pseudoniem'],
  partner: ['bekendheid', 'pseudoniem'],
};

/** Every subgraph that can be started by itself. */
export function subgraphnamen(): readonly string[] {
  return ['bekendheid', 'identiteit', ...PARTNERSOORTEN.map(({ soort }) => soort)];
}

/** Starts one subgraph on a listener of its own, with its own database. @throws Startfout, SleutelOntbreekt, Databasefout */
export async function startSubgraphAlleen(config: Config, start: Subgraphstart): Promise<Draaiendesubgraph> {
  const log = start.log ?? logRegel;
  const maak = kies(config, start, log);
  const { deel, register } = await maak();
  try {
    const luisteraar = await luister(start.poort, () => startLuisteraar(deel.onderdelen, start.poort, config.HANDBEREIK_HOST, log));
    return {
      naam: start.naam,
      url: luisteraar.url,
      paden: deel.onderdelen.map(({ pad }) => pad),
      async herlees() {
        await register?.herlees().then(
          () => log('register-herlezen'),
          (fout: unknown) => log('register-geweigerd', { reden: fout instanceof Error ? fout.message : String(fout) }),
        );
      },
      async stop() {
        // A connection that a client keeps open after its last answer must not hold the stop up.
        await Promise.race([luisteraar.stop(), wacht(AFROND_MS, undefined, { ref: false })]);
        await deel.stop();
      },
    };
  } catch (fout) {
    await deel.stop();
    throw fout;
  }
}

type Maker = () => Promise<{ readonly deel: Deel; readonly register?: Registerbron }>;

function kies(config: Config, start: Subgraphstart, log: Log): Maker {
  if (start.naam === 'identiteit') return async () => ({ deel: await maakGevuldeIdentiteit(await omgevingVoor(config, NODIG.identiteit, log)) });
  if (start.naam === 'bekendheid') return () => maakCoordinator(config, start, log);
  const soort = PARTNERSOORTEN.find((kandidaat) => kandidaat.soort === start.naam);
  if (!soort) throw new Startfout(`Er is geen subgraph ${start.naam}.`, `Kies uit: ${subgraphnamen().join(', ')}.`);
  return async () => ({ deel: await maakGevuldeSoort(soort, await omgevingVoor(config, [...NODIG.partner, ...(soort.houder ? [] : ['database' as const])], log)) });
}

async function maakGevuldeIdentiteit(omgeving: Omgeving): Promise<Deel> {
  const deel = await maakIdentiteit(omgeving);
  const { identiteit } = deel;
  if (!(await identiteit.kenmerk())) await identiteit.laad(Readable.from([Buffer.from(schrijfGbav(maakBevolking()))]), 'demobevolking');
  return deel;
}

async function maakGevuldeSoort(soort: Partnersoort, omgeving: Omgeving): Promise<Deel> {
  const deel = await maakPartnersoort(soort, omgeving);
  const gevuld = await vulMetDemobevolking(deel, omgeving.log);
  if (gevuld > 0) omgeving.log('dossiers-gemaakt', { soort: soort.soort, organisaties: gevuld });
  return deel;
}

async function maakCoordinator(config: Config, { register: pad, identiteit }: Subgraphstart, log: Log): Promise<{ deel: Deel; register: Registerbron }> {
  if (pad === undefined) throw new Startfout('De subgraph bekendheid moet weten wie er meedoet.', 'Geef het register van organisaties met --register.');
  if (identiteit === undefined || !/^https?:$/.test(URL.canParse(identiteit) ? new URL(identiteit).protocol : '')) {
    throw new Startfout('De subgraph bekendheid moet weten waar identiteit antwoordt.', 'Geef die URL met --identiteit, zoals http://identiteit:4100/functies/identiteit/graphql.');
  }
  const register = await registerbron(pad);
  const huidig = (): Deelnemersregister => register.huidig();
  return { deel: await maakBekendheid(await omgevingVoor(config, NODIG.bekendheid, log), huidig, () => identiteit), register };
}

async function omgevingVoor(config: Config, nodig: readonly Sleutelnaam[], log: Log): Promise<Omgeving> {
  const sleutels = await bestaandeSleutels(join(config.HANDBEREIK_DATA, 'sleutels'), nodig);
  const { DATABASE_URL: url } = config;
  if (nodig.includes('database') && url === undefined) {
    throw new Startfout('Een subgraph die apart draait heeft een eigen database nodig.', 'Geef haar adres met DATABASE_URL, zoals postgres://gebruiker:wachtwoord@server:5432/database.');
  }
  const geheim = nodig.includes('database') ? Buffer.from(await sleutels.geheim('database')).toString('base64url') : '';
  return {
    sleutels: {
      bekendheid: () => sleutels.ondertekenaar('bekendheid'),
      openbaar: (naam) => sleutels.openbaar(naam),
      pseudoniem: () => sleutels.geheim('pseudoniem'),
      persoonssleutel: () => sleutels.geheim('persoonssleutel'),
    },
    database: () => ({ url: url ?? '', geheim, log }),
    log,
  };
}
