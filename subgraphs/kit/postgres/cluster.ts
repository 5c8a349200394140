import { rename, stat } from 'node:fs/promises';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Log } from '../log.js';
import { zorgVoorGegevens } from './embedded/gegevens.js';
import { instellingen } from './embedded/instellingen.js';
import { kiesOsGebruiker } from './embedded/os-gebruiker.js';
import { kiesPlaats, type Plaats } from './embedded/plaats.js';
import { vrijePoort } from './embedded/poort.js';
import { leesPostmaster } from './embedded/postmaster.js';
import { vindProgramma, type Programma } from './embedded/programma.js';
import { verklaar } from './embedded/startfout.js';
import { logSinds, logStand } from './embedded/serverlog.js';
import { meldAan } from './embedded/aanmelden.js';
import { voerUit } from './embedded/uitvoeren.js';
import { Databasefout, codeVan } from './fout.js';
import { geefEigenSlotenOp, vergrendel } from './slot.js';

/** A running embedded PostgreSQL. */
export interface Cluster {
  /** Connection string of its superuser. Holds a password: never log it. */
  readonly adminUrl: string;
  /** True when it was already running, left by a process that was killed or used by another one. */
  readonly hergebruikt: boolean;
  /** Stops it, unless another process holds its lock. */
  stop(): Promise<void>;
}

/** Recovery after a crash replays at most `max_wal_size`; beyond this something is wrong. */
const STARTTIJD_S = 120;
const POGINGEN = 5;

/**
 * Starts the real PostgreSQL that comes with npm on the data folder `datamap`, or uses the one that is
 * running there already. It listens on loopback only, on a free port. The first start makes the database
 * (about a second), a later start takes about 0.2 s.
 *
 * Throws a Databasefout with a way out: disk full, data damaged, no access, no program for this system.
 */
export async function startCluster({ datamap, log = () => {} }: { datamap: string; log?: Log }): Promise<Cluster> {
  const plaats = await kiesPlaats(datamap, await kiesOsGebruiker(), log).catch(vertaalBestandsfout(datamap));
  const programma = await vindProgramma(plaats.als, plaats.kopieMap, log).catch(vertaalBestandsfout(plaats.kopieMap));
  const wachtwoord = await zorgVoorGegevens(plaats, programma).catch(vertaalBestandsfout(plaats.map));
  for (let poging = 1; ; poging++) {
    const lopend = await wachtOpLopende(plaats, wachtwoord);
    if (lopend) return maakCluster(lopend, true, plaats, programma, log);
    const mislukt = await start(plaats, programma);
    if (mislukt === undefined) {
      const gestart = await wachtOpLopende(plaats, wachtwoord);
      if (gestart) return maakCluster(gestart, false, plaats, programma, log);
    } else if (poging === POGINGEN || !isVoorbijgaand(mislukt)) throw verklaar(mislukt, plaats);
    await wacht(200);
  }
}

/** Two starts at once, a port that was just taken, the last processes of a killed server: try again. */
function isVoorbijgaand(uitvoer: string): boolean {
  return /lock file "postmaster\.pid" already exists|could not bind|could not create any TCP\/IP sockets|shared memory block .* still in use/.test(uitvoer);
}

/** Runs `pg_ctl start`; gives what the server said when it did not start. */
async function start(plaats: Plaats, programma: Programma): Promise<string | undefined> {
  await bewaarOudLog(plaats.logbestand);
  const stand = await logStand(plaats.logbestand);
  // pg_ctl puts the server in a session of its own: a Ctrl-C in the terminal does not reach it.
  const opties = instellingen(await vrijePoort()).join(' ');
  const { code, uitvoer } = await voerUit(
    programma.pgCtl,
    ['start', '-w', '-t', String(STARTTIJD_S), '-D', plaats.gegevens, '-l', plaats.logbestand, '-o', opties],
    { als: plaats.als, map: plaats.map },
  );
  if (code === 0) return undefined;
  return (await logSinds(plaats.logbestand, stand)) || uitvoer;
}

/** The connection string of the running server, once it takes connections; undefined when there is none. */
async function wachtOpLopende(plaats: Plaats, wachtwoord: string): Promise<string | undefined> {
  const uiterlijk = Date.now() + STARTTIJD_S * 1000;
  for (;;) {
    const postmaster = await leesPostmaster(plaats);
    if (!postmaster) return undefined;
    const url = postmaster.toestand === 'ready' ? await meldAan(postmaster.poort, wachtwoord, plaats.gegevens) : undefined;
    if (url) return url;
    if (Date.now() > uiterlijk) {
      throw new Databasefout('START_DUURT', `PostgreSQL is na ${STARTTIJD_S} seconden nog niet klaar. Het log staat in ${plaats.logbestand}.`);
    }
    await wacht(25);
  }
}

function maakCluster(adminUrl: string, hergebruikt: boolean, plaats: Plaats, programma: Programma, log: Log): Cluster {
  let gestopt: Promise<void> | undefined;
  const stop = async () => {
    // Without the lock another process may be at work: take it, or leave the server running.
    const slot = geefEigenSlotenOp(adminUrl) ? undefined : await vergrendel(adminUrl, { wachtMs: 0 }).catch(() => null);
    if (slot === null) return log('postgres.blijft-draaien', { reden: 'in gebruik bij een ander proces, of al gestopt' });
    if (slot) geefEigenSlotenOp(adminUrl);
    const argumenten = ['stop', '-m', 'fast', '-w', '-t', '60', '-D', plaats.gegevens];
    const { code, uitvoer } = await voerUit(programma.pgCtl, argumenten, { als: plaats.als, map: plaats.map });
    await slot?.vrijgeven();
    if (code !== 0) throw verklaar(uitvoer, plaats);
  };
  return { adminUrl, hergebruikt, stop: () => (gestopt ??= stop()) };
}

async function bewaarOudLog(logbestand: string): Promise<void> {
  const grootte = (await stat(logbestand).catch(() => undefined))?.size ?? 0;
  if (grootte > 5_000_000) await rename(logbestand, `${logbestand}.oud`);
}

function vertaalBestandsfout(map: string): (fout: unknown) => never {
  return (fout) => {
    const code = codeVan(fout);
    if (fout instanceof Databasefout || !code) throw fout;
    const reden = code === 'ENOSPC' ? 'de schijf is vol' : code === 'EROFS' ? 'de schijf is alleen-lezen' : `zij is niet te maken of te schrijven (${code})`;
    throw new Databasefout(code, `De map ${map} is niet te gebruiken voor de database: ${reden}. Kies met HANDBEREIK_DATA een andere map.`);
  };
}
