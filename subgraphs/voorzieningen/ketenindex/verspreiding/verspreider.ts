import { sql, type Transaction } from 'kysely';
import type { JetStreamClient } from '@nats-io/jetstream';
import type { Bus } from '../../../kit/gebeurtenis/bus.js';
import { houdNats } from '../../../kit/gebeurtenis/bus-verbinding.js';
import type { Log } from '../../../kit/log.js';
import { type Opslag, veiligeFout } from '../../../kit/postgres/index.js';
import { KANAAL } from '../context.js';
import { type Gebeurtenisopslag, NIEMAND } from '../opslag/index.js';
import { ONDERWERP, openStroom, publiceer, STROOM, type Stroomnaam } from './stroom.js';

/** Gebeurtenissen that go under one step of the cursor: so many may go twice after a crash. */
const GROEP = 100;
/** Between two looks without a wake, in milliseconds. */
const ZELF_KIJKEN_MS = 5_000;
/** The row of the cursor. */
const NAAM = 'jetstream';

export interface Verspreidingsopties extends Partial<Stroomnaam> {
  readonly opslag: Opslag<unknown>;
  readonly gebeurtenissen: Pick<Gebeurtenisopslag, 'lees'>;
  /** Address of the NATS server; it need not answer yet. */
  readonly natsUrl: string;
  readonly bus: Bus;
  readonly log: Log;
  /** Hears each step as it is taken: for crash tests. */
  readonly opStap?: (stap: string) => void;
  /** Between two looks without a wake, in milliseconds. */
  readonly tempoMs?: number;
}

/** Brings gebeurtenissen to other machines while it runs. */
export interface Verspreiding {
  stop(): Promise<void>;
}

/**
 * Puts everything that is for everybody in a stream of JetStream, in order, from where it was: the cursor goes on only when the server has
 * what came before. So nothing is left out, and what goes twice is recognised. Of several processes one at a time does it.
 */
export function startVerspreiding({ opslag, gebeurtenissen, natsUrl, bus, log, opStap = () => {}, tempoMs = ZELF_KIJKEN_MS, stroom = STROOM, onderwerp = ONDERWERP }: Verspreidingsopties): Verspreiding {
  const naam: Stroomnaam = { stroom, onderwerp };
  let gestopt = false;
  let client: JetStreamClient | undefined;
  let bezig: Promise<void> | undefined;
  let nogEens = false;
  let gemeld = false;

  /** @returns whether there may be more */
  const brengGroep = (tx: Transaction<unknown>, naar: JetStreamClient): Promise<boolean> => neemCursor(tx, async (na) => {
    opStap('verspreiden:begonnen');
    const { rijen, meer, gelezenTot } = await gebeurtenissen.lees({ na, lezer: NIEMAND, first: GROEP });
    let tot = na;
    for (const rij of rijen) {
      if (gestopt) return { tot, meer: false };
      await publiceer(naar, naam, rij);
      tot = rij.positie;
      opStap('verspreiden:gebracht');
    }
    return { tot: gelezenTot, meer };
  });
  const breng = async (): Promise<void> => {
    const verbinding = nats.huidig();
    if (!verbinding || gestopt) return;
    client ??= await openStroom(verbinding, naam);
    const naar = client;
    while (!gestopt && (await opslag.db.transaction().execute((tx) => brengGroep(tx, naar)))) opStap('verspreiden:groep');
    opStap('verspreiden:bij');
    gemeld = false;
  };
  /** One look at a time; what is asked for meanwhile is one look more. */
  const kijk = (): void => {
    nogEens = true;
    bezig ??= (async () => {
      while (nogEens && !gestopt) {
        nogEens = false;
        try {
          await breng();
        } catch (fout) {
          // The stream may be gone, and the next look comes by itself.
          client = undefined;
          if (!gemeld) log('verspreiding-stokt', { ...veiligeFout(fout) });
          gemeld = true;
        }
      }
      bezig = undefined;
    })();
  };
  const nats = houdNats({
    url: natsUrl, naam: 'handbereik verspreiding', log,
    opVerbonden(_verbinding, nieuw) {
      if (nieuw) client = undefined;
      kijk();
    },
  });
  const laatLos = bus.luister(KANAAL, kijk);
  const klok = setInterval(kijk, tempoMs);
  return {
    async stop() {
      gestopt = true;
      laatLos();
      clearInterval(klok);
      await nats.stop();
      await bezig;
    },
  };
}

/** Does a step from the cursor on and puts it further; false when another process is doing it, or when there is nothing more. */
async function neemCursor(tx: Transaction<unknown>, stap: (na: number) => Promise<{ readonly tot: number; readonly meer: boolean }>): Promise<boolean> {
  await sql`insert into verspreiding (naam, positie) values (${NAAM}, 0) on conflict do nothing`.execute(tx);
  const { rows: [rij] } = await sql<{ positie: number }>`select positie from verspreiding where naam = ${NAAM} for update skip locked`.execute(tx);
  if (!rij) return false;
  const { tot, meer } = await stap(rij.positie);
  if (tot > rij.positie) await sql`update verspreiding set positie = ${tot} where naam = ${NAAM}`.execute(tx);
  return meer;
}
