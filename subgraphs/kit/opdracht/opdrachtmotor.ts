import type { Transaction } from 'kysely';
import type { Log } from '../log.js';
import { type Opslag, veiligeFout } from '../postgres/index.js';
import type { Gebeurtenisbezorger } from './bezorger.js';
import type { Opdracht } from './opdracht.js';
import { startTaken } from './taken.js';
import { watErTeDoenIs } from './te-doen.js';
import { type DodeBriefrij, handelAf, leesDodeBrieven, leesWachtende, ruimOp, zetTerug } from './uitbak.js';

/** What keeps the opdrachten of a functie going: news is brought, deadlines and reminders come. */
export interface Opdrachtmotor {
  /** There is news to bring. */
  wek(): void;
  /** The refused ones, oldest first. */
  dodeBrieven(hoeveel?: number): Promise<readonly DodeBriefrij[]>;
  /** Has refused ones brought again; gives how many of them there were. */
  bezorgOpnieuw(ids: readonly string[]): Promise<number>;
  /** Ends what runs, and takes up nothing more. */
  stop(): Promise<void>;
}

/** What a motor needs of a book: an Opdrachtboek of whatever kind. */
export interface Motorboek<I extends object> {
  readonly soort: { readonly soort: string };
  verloopEen(erbij?: (tx: Transaction<unknown>, opdracht: Opdracht<I>) => Promise<void>): Promise<boolean>;
  herinnerEen(): Promise<boolean>;
}

/** What a motor works with. */
export interface Motoropties<I extends object> {
  readonly opslag: Opslag<unknown>;
  readonly boeken: readonly Motorboek<I>[];
  readonly bezorger: Gebeurtenisbezorger;
  /** Milliseconds since 1970. */
  readonly klok: () => number;
  readonly log: Log;
  /** Between two looks at the clock, in milliseconds. */
  readonly tempoMs?: number;
  /** Hears each step as it is taken: for crash tests. */
  readonly opStap?: (stap: string) => void;
  /** Work of a functie when a deadline passes, in the same transaction. */
  opVerlopen?(this: void, tx: Transaction<unknown>, opdracht: Opdracht<I>): Promise<void>;
}

const TEMPO_MS = 2000;
/** Gebeurtenissen that go in one call. */
const BEZORGING = 100;
/** Opdrachten per task that passes deadlines, so that no task runs long. */
const RONDE = 500;
/** A task that takes longer would be given to another; what is left is for the next, in milliseconds. */
const BEURT_MS = 60_000;
/** Longer than the longest pause between two tries: when nothing has been tried for so long, the job itself was lost. */
const STORING_MS = 90_000;
/** What was brought is remembered so long, in milliseconds. */
const BEWAAR_MS = 7 * 86_400_000;
const OPRUIMEN_MS = 3_600_000;
const GEDULD_MS = 5000;

type Taak = 'bezorgen' | 'termijnen';

/**
 * Starts the motor of a functie. One look at the tables every so often says whether there is anything to do; the doing is a job of pg-boss,
 * so that it is tried again with longer and longer pauses and goes on after a crash. Two motors on the same tables do nothing twice.
 */
export async function startOpdrachtmotor<I extends object>({ opslag, boeken, bezorger, klok, log, tempoMs = TEMPO_MS, opStap, opVerlopen }: Motoropties<I>): Promise<Opdrachtmotor> {
  const { db } = opslag;
  const soorten = boeken.map(({ soort }) => soort.soort);
  const meld = (fout: unknown): void => log('opdrachten.taak-stokt', { schema: opslag.schema, ...veiligeFout(fout) });
  let gestopt = false;
  /** The receiver did not answer: until then its job is tried again by itself, and waking would only disturb. */
  let stoortTot = 0;
  const stoort = (): boolean => performance.now() < stoortTot;
  let opgeruimd = -Infinity;

  const bezorgen = async (): Promise<void> => {
    const uiterlijk = performance.now() + BEURT_MS;
    for (let nietLeeg = true; nietLeeg && !gestopt && performance.now() < uiterlijk;) {
      const wachtende = await leesWachtende(db, BEZORGING);
      if (wachtende.length === 0) break;
      opStap?.('bezorgen:gelezen');
      const { geweigerd } = await brengWeg(wachtende.map(({ gebeurtenis }) => gebeurtenis));
      opStap?.('bezorgen:verstuurd');
      await handelAf(db, wachtende, geweigerd, new Date(klok()));
      opStap?.('bezorgen:afgehandeld');
      for (const { code } of geweigerd) log('opdrachten.dode-brief', { schema: opslag.schema, code });
      nietLeeg = wachtende.length === BEZORGING;
    }
  };
  const brengWeg: Gebeurtenisbezorger['bezorg'] = async (gebeurtenissen) => {
    try {
      const uitkomst = await bezorger.bezorg(gebeurtenissen);
      stoortTot = 0;
      return uitkomst;
    } catch (fout) {
      stoortTot = performance.now() + STORING_MS;
      throw fout;
    }
  };
  const termijnen = async (): Promise<void> => {
    for (const boek of boeken) {
      for (let i = 0; i < RONDE && !gestopt && await boek.verloopEen(opVerlopen); i++);
      for (let i = 0; i < RONDE && !gestopt && await boek.herinnerEen(); i++);
    }
  };
  const taken = await startTaken(opslag, { bezorgen, termijnen } satisfies Record<Taak, () => Promise<void>>, log);

  /** One at a time, and what is asked for meanwhile once more after it. */
  const gevend = new Map<Taak, boolean>();
  const geef = (taak: Taak): void => {
    if (gestopt) return;
    if (gevend.has(taak)) return void gevend.set(taak, true);
    gevend.set(taak, false);
    void taken.geef(taak).catch(meld).finally(() => {
      const nogEens = gevend.get(taak);
      gevend.delete(taak);
      if (nogEens) geef(taak);
    });
  };
  const kijk = async (): Promise<void> => {
    const nu = new Date(klok());
    const te = await watErTeDoenIs(db, soorten, nu);
    if (te.bezorgen && stoort()) taken.kijk('bezorgen');
    if (te.bezorgen && !stoort()) geef('bezorgen');
    if (te.termijnen) geef('termijnen');
    if (nu.getTime() - opgeruimd < OPRUIMEN_MS) return;
    opgeruimd = nu.getTime();
    await ruimOp(db, new Date(opgeruimd - BEWAAR_MS), 10_000);
  };
  let bezig: Promise<void> = Promise.resolve();
  let wekker: NodeJS.Timeout;
  const tik = (): void => {
    bezig = kijk().catch(meld).finally(() => {
      if (!gestopt) wekker = setTimeout(tik, tempoMs).unref();
    });
  };
  tik();
  return {
    wek() {
      if (!stoort()) geef('bezorgen');
    },
    dodeBrieven: (hoeveel = 100) => leesDodeBrieven(db, hoeveel),
    async bezorgOpnieuw(ids) {
      const aantal = await zetTerug(db, ids);
      if (aantal > 0) geef('bezorgen');
      return aantal;
    },
    async stop() {
      gestopt = true;
      clearTimeout(wekker);
      await bezig;
      await taken.stop(GEDULD_MS);
    },
  };
}
