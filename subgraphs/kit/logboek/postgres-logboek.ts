import { sql } from 'kysely';
import type { Log } from '../log.js';
import type { Opslag } from '../postgres/index.js';
import { ketensleutel } from './hashketen.js';
import { Invoeger } from './invoegen.js';
import { beslissingstekst, ketenrijen, Regelfout, verwerkingstekst, type Ketenrij } from './ketenrij.js';
import { LogboekOnbeschikbaar, type Logboek } from './regels.js';
import { beslissingUit, verwerkingUit, type Beslissingrij, type Verwerkingrij } from './rijen.js';
import { Groepsschrijver } from './schrijver.js';
import { Wachtrij } from './wachtrij.js';

/** How a log is written. */
export interface Logboekopties {
  /** Secret of the hash chains, at least 32 bytes, kept outside the database. */
  readonly sleutel: Uint8Array;
  readonly log: Log;
  /** Longest that a caller waits, in milliseconds; default 2000. */
  readonly termijnMs?: number;
  /** Most rows that wait to be written; default 10 000. */
  readonly maxRijen?: number;
}

/** A log that takes rows until it is stopped. */
export interface LopendLogboek extends Logboek {
  /** Takes nothing more, and waits for what was taken; the Opslag stays open. */
  stop(): Promise<void>;
}

/**
 * The logs of the organisations of one schema, in PostgreSQL. A call returns when its rows are on disk; when that is not sure it
 * throws, and the same call may be repeated: rows that were written after all are not written twice. Several processes may write
 * the same logs.
 */
export function postgresLogboek(opslag: Opslag<unknown>, { sleutel, log, termijnMs = 2000, maxRijen = 10_000 }: Logboekopties): LopendLogboek {
  const invoeger = new Invoeger(opslag.db, opslag.schema, ketensleutel(sleutel));
  const schrijver = new Groepsschrijver(invoeger, (rijen) => bestaande(opslag, rijen), log);
  const wachtrij = new Wachtrij({ termijnMs, maxRijen }, (groep) => schrijver.schrijf(groep));
  return {
    async schrijf(regels) {
      const rijen = gecontroleerd(() => ketenrijen(regels), log);
      if (rijen.length > 0) await wachtrij.voegToe(rijen);
    },
    stop: () => wachtrij.stop(),
  };
}

/** A row that may not be written is a fault of ours: nothing is given, and the log for operators says why. */
function gecontroleerd(maak: () => readonly Ketenrij[], log: Log): readonly Ketenrij[] {
  try {
    return maak();
  } catch (fout) {
    if (!(fout instanceof Regelfout)) throw fout;
    log('logregel-geweigerd', { reden: fout.message });
    throw new LogboekOnbeschikbaar(`De logregel is geweigerd: ${fout.message}.`);
  }
}

/** Which of these rows stand in the log already, word for word. */
async function bestaande({ db }: Opslag<unknown>, rijen: readonly Ketenrij[]): Promise<ReadonlySet<Ketenrij>> {
  const spans = rijen.map(({ spanId }) => spanId);
  const oins = [...new Set(rijen.map(({ verantwoordelijke }) => verantwoordelijke))];
  const verwerkingen = await sql<Verwerkingrij>`select * from verwerking where verantwoordelijke = any(${oins}) and span_id = any(${spans})`.execute(db);
  const beslissingen = await sql<Beslissingrij>`select * from beslissing where verantwoordelijke = any(${oins}) and span_id = any(${spans})`.execute(db);
  const teksten = {
    verwerking: new Set(verwerkingen.rows.map((rij) => verwerkingstekst(verwerkingUit(rij)))),
    beslissing: new Set(beslissingen.rows.map((rij) => beslissingstekst(beslissingUit(rij)))),
  };
  return new Set(rijen.filter(({ tabel, tekst }) => teksten[tabel].has(tekst)));
}
