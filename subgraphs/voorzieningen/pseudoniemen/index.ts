import type { Vertrouwen } from '../../kit/bewijs/sleutels.js';
import type { Log } from '../../kit/log.js';
import { openSchema, veiligeFout, type Voorbereiding } from '../../kit/postgres/index.js';
import { PSEUDONIEMENPAD } from '../../kit/pseudoniem/berichten.js';
import { oprf } from '../../kit/pseudoniem/oprf.js';
import type { Onderdeel } from '../../kit/serveer/luisteraar.js';
import { type Grenzen, GRENZEN } from './grenzen.js';
import { migraties } from './migraties.js';
import { eigen, evalueer, type Routemiddelen } from './routes.js';
import { Sleutelkast, type Sleutelstand } from './sleutelkast.js';
import { Tellers } from './tellers.js';
import type { Organisaties } from './toegang.js';
import { Verrichtingen } from './verrichtingen.js';
import { alsRoute, geenGraphql } from './weigering.js';
import { gebruikGeheim } from './zegel.js';

export { type Grenzen, GRENZEN } from './grenzen.js';
export type { Sleutelstand } from './sleutelkast.js';

/** Name of the schema in PostgreSQL in which the service keeps its keys. */
export const PSEUDONIEMENSCHEMA = 'pseudoniemen';

/** Counts go to the database, in milliseconds: what a killed process forgets at most. */
const BEWAREN = 1_000;
/** Keys that another process made or withdrew are seen, in milliseconds. */
const VERVERSEN = 10_000;
/** What was done is written to the log, and what is over is removed, in milliseconds. */
const MELDEN = 60_000;

export interface Pseudoniemdienstopties extends Organisaties {
  readonly database: Voorbereiding;
  /** Seals the keys and hides what is counted: at least 32 random bytes, kept outside the database and known to nobody else. */
  readonly geheim: Uint8Array;
  /** Who may ask about others: BEKENDHEID and BURGER. */
  readonly vragers: readonly Vertrouwen[];
  readonly grenzen?: Partial<Grenzen>;
  readonly log: Log;
  /** The clock, in milliseconds since 1970. */
  readonly nu?: () => number;
}

/** The service that holds the keys of the pseudonyms. */
export interface Pseudoniemdienst {
  readonly onderdeel: Onderdeel;
  /** Puts a new version in use beside the one there is, and gives its number. */
  roteer(oin: string): Promise<number>;
  /** Ends the use of a version and destroys its key. */
  trekIn(oin: string, versie: number): Promise<void>;
  /** Every version that an organisation ever had, the newest first. */
  versies(oin: string): Promise<readonly Sleutelstand[]>;
  /** Keeps the counts and closes the database. */
  stop(): Promise<void>;
}

/**
 * Opens the service: keys per organisation and version in a schema of their own, and what it answers to.
 * @throws Error when the keys were sealed with another secret
 */
export async function pseudoniemdienst(opties: Pseudoniemdienstopties): Promise<Pseudoniemdienst> {
  const { database, vragers, vertrouwen, kent, log, nu = Date.now } = opties;
  const geheim = gebruikGeheim(opties.geheim);
  const opslag = await openSchema<unknown>({ ...database, naam: PSEUDONIEMENSCHEMA, migraties, log });
  const kast = new Sleutelkast(opslag, geheim, await oprf());
  const tellers = new Tellers(opslag, nu);
  const verrichtingen = new Verrichtingen();
  try {
    await Promise.all([kast.ververs(), tellers.laad()]);
  } catch (fout) {
    await opslag.sluit();
    throw fout;
  }
  const middelen: Routemiddelen = { oprf: await oprf(), kast, tellers, geheim, verrichtingen, vragers, vertrouwen, kent, log, grenzen: { ...GRENZEN, ...opties.grenzen } };
  const meld = (wat: string) => (fout: unknown) => log('pseudoniemen-niet-bijgewerkt', { wat, ...veiligeFout(fout) });
  const klokken = [
    herhaal(BEWAREN, () => tellers.bewaar().catch(meld('tellingen'))),
    herhaal(VERVERSEN, () => kast.ververs().catch(meld('sleutels'))),
    herhaal(MELDEN, () => {
      verrichtingen.meld(log);
      return tellers.ruimOp().catch(meld('oude tellingen'));
    }),
  ];
  return {
    onderdeel: {
      pad: PSEUDONIEMENPAD,
      afhandeling: geenGraphql,
      routes: { '/evalueer': alsRoute((verzoek) => evalueer(verzoek, middelen)), '/eigen': alsRoute((verzoek) => eigen(verzoek, middelen)) },
      async controleer() {
        if (!(await opslag.leeft()) || !tellers.houdtBij) throw new Error('de database van de pseudoniemendienst antwoordt niet');
      },
    },
    roteer: (oin) => kast.roteer(oin),
    trekIn: (oin, versie) => kast.trekIn(oin, versie),
    versies: (oin) => kast.versies(oin),
    async stop() {
      klokken.forEach((klok) => clearInterval(klok));
      await tellers.bewaar().catch(meld('tellingen'));
      verrichtingen.meld(log);
      await opslag.sluit();
    },
  };
}

/** Does it every so many milliseconds, unless it is still being done; keeps no process alive. */
function herhaal(ms: number, doe: () => Promise<void>): NodeJS.Timeout {
  let bezig = false;
  return setInterval(() => {
    if (bezig) return;
    bezig = true;
    void doe().finally(() => (bezig = false));
  }, ms).unref();
}
