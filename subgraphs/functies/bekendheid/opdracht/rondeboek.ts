import type { Transaction } from 'kysely';
import { type Bus, FoutInVraag, type Handelende, legGebeurtenissenVast, type Log, OPEN_STATUSSEN, type Opdrachtboek, type Opdrachtstatus, type Opslag, type Overgangopties, veiligeFout } from '../../../kit/index.js';
import { rondegebeurtenissen, type Rondevoorval } from './gebeurtenissen.js';
import type { Uitvraaginhoud, Uitvraagopdrachtstand } from './inhoud.js';
import type { Planregel } from './plan.js';
import {
  koppelOpdracht, leesRonde, leesUitvragen, onafgemaakt, type Ronde, type Rondestatus, type Rondeuitvraag, schrijfRonde, schrijfUitvragen, sluitUitvraag, telUitvragen, volgOpdracht, zetRonde,
} from './rondebron.js';

/** What a book of rounds works with. */
export interface Rondeboekmiddelen {
  readonly opslag: Opslag<unknown>;
  readonly boek: Opdrachtboek<Uitvraaginhoud>;
  readonly bus: Bus;
  /** CloudEvents source of this functie. */
  readonly bron: string;
  /** Milliseconds since the epoch. */
  readonly klok: () => number;
  /** Wakes what brings the news. */
  readonly wek: () => void;
  readonly log: Log;
}

/** The channel on which is said that a round has changed. */
export const rondekanaal = (id: string): string => `ronde.${id}`;

/** Rounds that are taken up again at a time. */
const HERSTEL = 50;

const NIEUWS: Readonly<Record<Rondestatus, Rondevoorval>> = { LOPEND: 'bijgewerkt', AFGEROND: 'afgerond', VERLOPEN: 'verlopen', INGETROKKEN: 'ingetrokken' };

/**
 * The rounds that last. Each change is one transaction with its news: the round follows its opdrachten, and is done when they are. What a
 * process that was killed left half done is laid down before it is done, and is taken up again by `herstel`.
 */
export class Rondeboek {
  constructor(readonly middelen: Rondeboekmiddelen) {}

  vind(id: string): Promise<Ronde | undefined> {
    return leesRonde(this.middelen.opslag.db, id);
  }

  /** Lays a round down with everything that persons are to judge. @returns whether it is new: the same key may have been just ahead */
  async begin(ronde: Ronde, plan: readonly Planregel[]): Promise<boolean> {
    const nieuw = await this.#transactie(async (tx) => {
      if (!(await schrijfRonde(tx, ronde))) return false;
      await schrijfUitvragen(tx, ronde.id, plan);
      const telling = { uitvragen: plan.length, open: plan.length };
      await this.#meld(tx, 'begonnen', ronde, telling);
      if (ronde.status !== 'LOPEND') await this.#meld(tx, NIEUWS[ronde.status], ronde, telling);
      return true;
    });
    if (nieuw) await this.maakOpdrachten(ronde);
    this.middelen.wek();
    return nieuw;
  }

  /** The questions of a round that a person judges, each with its opdracht. */
  async uitvragen(ronde: Ronde): Promise<readonly (Rondeuitvraag & { readonly stand?: Uitvraagopdrachtstand })[]> {
    const uitvragen = await leesUitvragen(this.middelen.opslag.db, ronde.id);
    const standen = await this.middelen.boek.vind(uitvragen.flatMap(({ opdracht }) => opdracht ?? []));
    const perId = new Map(standen.flatMap((stand) => (stand ? [[stand.id, stand]] : [])));
    return uitvragen.map((uitvraag) => ({ ...uitvraag, stand: perId.get(uitvraag.opdracht ?? '') }));
  }

  /** Makes the opdrachten that a round does not have yet; the key of each is its place in the round, so that none is made twice. */
  async maakOpdrachten(ronde: Ronde): Promise<void> {
    const { boek, opslag, klok } = this.middelen;
    for (const { volgnummer, persoon, partner, inhoud, opdracht } of await leesUitvragen(opslag.db, ronde.id)) {
      if (opdracht !== undefined) continue;
      if (ronde.status !== 'LOPEND' || Date.parse(ronde.termijn) <= klok()) {
        await this.#transactie(async (tx) => {
          await sluitUitvraag(tx, ronde.id, volgnummer, ronde.status === 'INGETROKKEN' ? 'INGETROKKEN' : 'VERLOPEN');
          await this.#werkBij(tx, ronde.id);
        });
        continue;
      }
      const nieuw = { sleutel: `${ronde.id}-${volgnummer}`, opdrachtgever: ronde.vrager, uitvoerder: partner, termijn: ronde.termijn, inhoud, persoon, ...(ronde.casus !== undefined && { casus: ronde.casus }) };
      await boek.neemAan(nieuw, { oin: ronde.vrager, functie: ronde.functie }, (tx, { id }) => koppelOpdracht(tx, ronde.id, volgnummer, id));
    }
  }

  /**
   * Takes an opdracht to another status, and its round along.
   * @throws FoutInVraag with OPDRACHT_ONBEKEND, OVERGANG_NIET_TOEGESTAAN, and RONDE_GESLOTEN when the asker has withdrawn the round
   */
  async stap(id: string, naar: Opdrachtstatus, door: Handelende, opties: Omit<Overgangopties<Uitvraaginhoud>, 'erbij'> = {}): Promise<Uitvraagopdrachtstand> {
    const opdracht = await this.middelen.boek.gaOver(id, naar, door, {
      ...opties,
      erbij: async (tx, na) => {
        const status = await this.volg(tx, na);
        if (status === 'INGETROKKEN' && naar !== 'INGETROKKEN') throw new FoutInVraag('RONDE_GESLOTEN');
      },
    });
    this.#wek(opdracht.inhoud.ronde);
    return opdracht;
  }

  /** Takes the round along with an opdracht that came to another status, in the same transaction. @returns how far the round is then */
  async volg(tx: Transaction<unknown>, { id, status, inhoud: { ronde } }: Uitvraagopdrachtstand): Promise<Rondestatus> {
    await volgOpdracht(tx, id, status);
    return this.#werkBij(tx, ronde);
  }

  /**
   * Withdraws a round, and after that each of its opdrachten that is open. Again gives the round as it is.
   * @throws FoutInVraag with RONDE_GESLOTEN when it is done or has expired
   */
  async trekIn(id: string, reden: string): Promise<Ronde> {
    const ronde = await this.#transactie(async (tx) => {
      const nu = await leesRonde(tx, id, true);
      if (!nu) throw new FoutInVraag('RONDE_ONBEKEND');
      if (nu.status === 'INGETROKKEN') return nu;
      if (nu.status !== 'LOPEND') throw new FoutInVraag('RONDE_GESLOTEN');
      await zetRonde(tx, id, 'INGETROKKEN');
      await this.#meld(tx, 'ingetrokken', nu, await telUitvragen(tx, id));
      return { ...nu, status: 'INGETROKKEN' as const, versie: nu.versie + 1 };
    });
    this.#wek(id);
    await this.#trekOpdrachtenIn(ronde, reden);
    return (await this.vind(id)) ?? ronde;
  }

  /** Takes up what a process that was killed left half done. Never throws: it comes again. */
  async herstel(): Promise<void> {
    const { opslag, log } = this.middelen;
    try {
      for (const id of await onafgemaakt(opslag.db, HERSTEL)) {
        const ronde = await this.vind(id);
        if (!ronde) continue;
        await this.maakOpdrachten(ronde);
        if (ronde.status === 'INGETROKKEN') await this.#trekOpdrachtenIn(ronde);
      }
    } catch (fout) {
      log('ronde.herstel-stokt', { schema: opslag.schema, ...veiligeFout(fout) });
    }
  }

  async #trekOpdrachtenIn(ronde: Ronde, reden?: string): Promise<void> {
    for (const { opdracht, status } of await leesUitvragen(this.middelen.opslag.db, ronde.id)) {
      if (opdracht === undefined || !OPEN_STATUSSEN.includes(status)) continue;
      try {
        await this.stap(opdracht, 'INGETROKKEN', { oin: ronde.vrager, functie: ronde.functie }, { reden });
      } catch (fout) {
        // The professional was just ahead, or the deadline.
        if (!(fout instanceof FoutInVraag) || fout.extensions['code'] !== 'OVERGANG_NIET_TOEGESTAAN') throw fout;
      }
    }
  }

  /** Counts again, and closes the round when nothing is open any more. A round that is closed stays as it is. */
  async #werkBij(tx: Transaction<unknown>, id: string): Promise<Rondestatus> {
    const ronde = await leesRonde(tx, id, true);
    if (!ronde) throw new Error('de ronde van een uitvraag is weg');
    if (ronde.status !== 'LOPEND') return ronde.status;
    const telling = await telUitvragen(tx, id);
    const status: Rondestatus = telling.open > 0 ? 'LOPEND' : telling.verlopen ? 'VERLOPEN' : 'AFGEROND';
    await zetRonde(tx, id, status);
    await this.#meld(tx, NIEUWS[status], ronde, telling);
    return status;
  }

  #meld(tx: Transaction<unknown>, voorval: Rondevoorval, ronde: Ronde, telling: { readonly uitvragen: number; readonly open: number }): Promise<void> {
    return legGebeurtenissenVast(tx, this.middelen.bron, rondegebeurtenissen(voorval, ronde, new Date(this.middelen.klok()).toISOString(), telling));
  }

  #transactie<T>(doe: (tx: Transaction<unknown>) => Promise<T>): Promise<T> {
    return this.middelen.opslag.db.transaction().execute(doe);
  }

  #wek(id: string): void {
    this.middelen.bus.meld(rondekanaal(id));
    this.middelen.wek();
  }
}
