import type { Functiecontext } from '../../../kit/functie/context.js';
import type { Log } from '../../../kit/log.js';
import type { Logboek } from '../../../kit/logboek/regels.js';
import { LogboekOnbeschikbaar } from '../../../kit/logboek/regels.js';
import { type Opslag, veiligeFout } from '../../../kit/postgres/index.js';
import { telGevraagd } from '../opslag/lezen.js';
import type { Gebeurtenisblad, Gebeurtenisopslag } from '../opslag/index.js';
import { verantwoordInzage } from '../verantwoording.js';
import type { Filter, Zoekvraag } from './vorm.js';
import { leesBegrensd } from './begrensd.js';
import { type Wachtende, Zoekvraagbron } from './zoekvraagbron.js';

export { zoekvraagMigraties } from './migraties.js';
export { FILTER, type Filter, type Zoekvraag } from './vorm.js';

/** How often is looked for zoekvragen of another process, or of before a crash, in milliseconds. */
const KIJK_MS = 2_000;

/** Zoekvragen of one organisation that may wait. */
const MAX_WACHTEND = 100;

/** Persons in one answer that get a row in the processing log each. */
const MAX_PERSONEN = 5_000;

/** What answering works with. */
export interface Zoekmiddelen {
  readonly opslag: Opslag<unknown>;
  readonly gebeurtenissen: Gebeurtenisopslag;
  readonly logboek: Logboek;
  readonly verantwoordelijke: string;
  readonly klok: () => number;
  readonly log: Log;
}

/** Questions that are accepted now and answered later. */
export interface Zoekvragen {
  /** Keeps it for answering; undefined when this organisation has too many that wait. */
  stel(filter: Filter, context: Functiecontext): Promise<string | undefined>;
  vind(id: string, context: Functiecontext): Promise<Zoekvraag | undefined>;
  /** A page of the answer. */
  blad(vraag: Zoekvraag, na: number, first: number): Promise<Gebeurtenisblad>;
  stop(): Promise<void>;
}

/** Starts to answer, also what was asked before. */
export function startZoekvragen(middelen: Zoekmiddelen): Zoekvragen {
  const { opslag, gebeurtenissen, klok, log } = middelen;
  const bron = new Zoekvraagbron(opslag.db, klok);
  let gestopt = false;
  let bezig: Promise<void> | undefined;
  let nogEens = false;
  const werk = async (): Promise<void> => {
    do {
      nogEens = false;
      while (!gestopt && (await bron.beantwoordOudste((vraag) => antwoord(vraag, middelen))));
    } while (nogEens && !gestopt);
  };
  const wek = (): void => {
    nogEens = true;
    if (gestopt) return;
    bezig ??= werk()
      .catch((fout: unknown) => log('zoekvraag-niet-beantwoord', { ...veiligeFout(fout) }))
      .finally(() => (bezig = undefined));
  };
  const kijk = setInterval(wek, KIJK_MS).unref();
  const opruimen = setInterval(() => void bron.ruimOp().catch((fout: unknown) => log('zoekvragen-niet-opgeruimd', { ...veiligeFout(fout) })), 60_000).unref();
  wek();
  return {
    async stel(filter, context) {
      const id = await bron.stel(filter, context, MAX_WACHTEND);
      wek();
      return id;
    },
    vind: (id, context) => bron.vind(id, context),
    blad: ({ filter, lezer, totEnMet }, na, first) => leesBegrensd((begin, aantal) => gebeurtenissen.lees({ ...filter, lezer, na: begin, first: aantal, totEnMet }), na, first),
    async stop() {
      gestopt = true;
      clearInterval(kijk);
      clearInterval(opruimen);
      await bezig;
    },
  };
}

interface Uitkomst {
  readonly status: 'OK' | 'ERROR';
  readonly totEnMet: number;
  readonly aantal: number;
}

/** Establishes how far the answer goes, and accounts for it: before anything of it can be fetched. What does not succeed is said, and keeps nobody waiting. */
async function antwoord({ filter, lezer, door }: Wachtende, { opslag, gebeurtenissen, logboek, verantwoordelijke, log }: Zoekmiddelen): Promise<Uitkomst> {
  try {
    const totEnMet = await gebeurtenissen.hoofd();
    const { aantal, personen } = await telGevraagd(opslag.db, { ...filter, lezer, na: 0, first: 0, totEnMet }, MAX_PERSONEN);
    if (filter.persoon !== undefined || filter.casus !== undefined) {
      const over = filter.persoon === undefined ? personen : [filter.persoon];
      await logboek.schrijf(verantwoordInzage({ naam: 'Zoeken van gebeurtenissen van een persoon of casus', personen: over, casus: filter.casus }, verantwoordelijke, door));
    }
    return { status: 'OK', totEnMet, aantal };
  } catch (fout) {
    log('zoekvraag-mislukt', fout instanceof LogboekOnbeschikbaar ? { code: fout.code } : { ...veiligeFout(fout) });
    return { status: 'ERROR', totEnMet: 0, aantal: 0 };
  }
}
