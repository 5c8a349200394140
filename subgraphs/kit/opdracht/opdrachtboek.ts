import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { FoutInVraag } from '../fouten.js';
import type { NieuweGebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import type { Opslag } from '../postgres/index.js';
import { eisReden, eisSleutel, eisTermijn, gevraagdVan, type Opdrachtaanvraag } from './aanvraag.js';
import { leesLijst, type Bladzijdevraag, type Opdrachtfilter, type Opdrachtlijst } from './opdrachtlijst.js';
import type { Handelende, Opdracht, Overgang } from './opdracht.js';
import { KOLOMMEN, overgangUitRij, uitRij, type Opdrachtrij, type Overgangrij } from './opdrachtrij.js';
import type { Opdrachtsoort } from './opdrachtsoort.js';
import { magOvergaan, OPEN_STATUSSEN, type Opdrachtpartij } from './overgangen.js';
import type { Opdrachtstatus } from './statussen.js';
import { legGebeurtenissenVast } from './uitbak.js';

/** Work of a functie itself, in the same transaction. */
export type Erbij<I extends object> = (tx: Transaction<unknown>, opdracht: Opdracht<I>) => Promise<void>;

/** What goes with a transition. */
export interface Overgangopties<I extends object> {
  readonly reden?: string;
  readonly wijzig?: (inhoud: I) => I;
  readonly erbij?: Erbij<I>;
  /** Throws when the one who acts may not, whatever the status. */
  readonly mag?: (opdracht: Opdracht<I>) => void;
  /** In whose place somebody acts who took it over, such as the casusregisseur after another one; the functie has made sure of that. */
  readonly namens?: Opdrachtpartij;
}

/** A change that is no transition: progress, or another who is to do it. */
export interface Bijwerking<I extends object> extends Omit<Overgangopties<I>, 'reden'> {
  readonly uitvoerder?: string;
  /** The news of it, from the opdracht as it has become. */
  readonly gebeurtenissen?: (opdracht: Opdracht<I>) => readonly NieuweGebeurtenis[];
}

/** What a book of opdrachten works with. */
export interface Boekmiddelen {
  /** CloudEvents source of the functie: `urn:nld:oin:<oin of the chain>:systeem:<functie>`; that OIN acts for the chain. */
  readonly bron: string;
  /** Milliseconds since 1970. */
  readonly klok: () => number;
  /** Wakes the motor: there is news to bring. */
  readonly wek?: () => void;
  /** Hears each step as it is taken: for crash tests. */
  readonly opStap?: (stap: string) => void;
}

/** The opdrachten of one kind: accepted once per key, taken from status to status by the table, each step with its news in one transaction. */
export class Opdrachtboek<I extends object> {
  readonly #db;
  readonly #keten: string;

  constructor(
    opslag: Opslag<unknown>,
    readonly soort: Opdrachtsoort<I>,
    private readonly middelen: Boekmiddelen,
  ) {
    this.#db = opslag.db;
    this.#keten = /^urn:nld:oin:(\d{20}):/.exec(middelen.bron)?.[1] ?? '';
    if (this.#keten === '') throw new Error('de bron van een opdrachtboek noemt een OIN: urn:nld:oin:<oin>:systeem:<functie>');
  }

  /**
   * Accepts an opdracht, or gives the one that was accepted under this key.
   * @throws FoutInVraag with SLEUTEL_HERGEBRUIKT, TERMIJN_ONGELDIG or BAD_USER_INPUT
   */
  async neemAan(nieuw: Opdrachtaanvraag<I>, door: Handelende, erbij?: Erbij<I>): Promise<{ readonly opdracht: Opdracht<I>; readonly nieuw: boolean }> {
    eisSleutel(nieuw.sleutel);
    const gevraagd = gevraagdVan(nieuw);
    const eerder = await this.#onderSleutel(nieuw, gevraagd);
    if (eerder) return { opdracht: eerder, nieuw: false };
    eisTermijn(nieuw.termijn, this.middelen.klok());
    const opdracht = await this.#db.transaction().execute(async (tx) => {
      const gemaakt = await this.#voegToe(tx, nieuw, gevraagd);
      if (gemaakt) {
        await this.#schrijfOvergang(tx, gemaakt, null, door, { erbij });
        this.middelen.opStap?.('aannemen:geschreven');
      }
      return gemaakt;
    });
    if (!opdracht) {
      // Another was just ahead with the same key.
      const ander = await this.#onderSleutel(nieuw, gevraagd);
      if (!ander) throw new Error('de opdracht onder deze sleutel is weg');
      return { opdracht: ander, nieuw: false };
    }
    this.middelen.opStap?.('aannemen:vastgelegd');
    this.middelen.wek?.();
    return { opdracht, nieuw: true };
  }

  /**
   * Takes an opdracht to another status. The same step by the same party again gives the opdracht as it is.
   * @throws FoutInVraag with OPDRACHT_ONBEKEND (also for who has no part in it), OVERGANG_NIET_TOEGESTAAN or BAD_USER_INPUT, and what `mag` throws
   */
  async gaOver(id: string, naar: Opdrachtstatus, door: Handelende, opties: Overgangopties<I> = {}): Promise<Opdracht<I>> {
    eisReden(opties.reden);
    return this.#verander(id, door, opties, 'overgang', async (tx, opdracht, partijen) => {
      if (await this.#isGedaan(tx, opdracht, naar, door)) return undefined;
      if (!magOvergaan(opdracht.status, naar, partijen)) throw new FoutInVraag('OVERGANG_NIET_TOEGESTAAN');
      return this.#zetOver(tx, opdracht, naar, door, opties);
    });
  }

  /**
   * Changes what an opdracht holds, or who is to do it, while something can still follow; its status stays.
   * @throws FoutInVraag with OPDRACHT_ONBEKEND or OVERGANG_NIET_TOEGESTAAN, and what `mag` throws
   */
  async werkBij(id: string, door: Handelende, { wijzig, uitvoerder, gebeurtenissen, erbij, mag, namens }: Bijwerking<I>): Promise<Opdracht<I>> {
    return this.#verander(id, door, { mag, namens }, 'bijwerking', async (tx, opdracht) => {
      if (!OPEN_STATUSSEN.includes(opdracht.status)) throw new FoutInVraag('OVERGANG_NIET_TOEGESTAAN');
      const inhoud = wijzig ? wijzig(opdracht.inhoud) : opdracht.inhoud;
      await sql`update opdracht set inhoud = ${JSON.stringify(inhoud)}::jsonb, uitvoerder = ${uitvoerder ?? opdracht.uitvoerder}, gewijzigd = ${this.#nu()} where id = ${opdracht.id}`.execute(tx);
      const nieuw = await this.#lees(tx, opdracht.id);
      await erbij?.(tx, nieuw);
      const nieuws = gebeurtenissen?.(nieuw) ?? [];
      await legGebeurtenissenVast(tx, this.middelen.bron, nieuws, { opdracht: nieuw.id, overgang: nieuw.versie });
      return nieuws.length > 0 ? { ...nieuw, bezorging: 'ONDERWEG' } : nieuw;
    });
  }

  /** The opdrachten with these ids, in that order; undefined where there is none. */
  async vind(ids: readonly string[]): Promise<readonly (Opdracht<I> | undefined)[]> {
    const { rows } = await sql<Opdrachtrij>`select ${KOLOMMEN} from opdracht o where o.soort = ${this.soort.soort} and o.id::text = any(${[...new Set(ids)]}::text[])`.execute(this.#db);
    const gevonden = new Map(rows.map((rij) => [rij.id, uitRij<I>(rij)]));
    return ids.map((id) => gevonden.get(id));
  }

  /** The transitions of these opdrachten, each in order. */
  async overgangen(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Overgang[]>> {
    const { rows } = await sql<Overgangrij>`select g.* from overgang g join opdracht o on o.id = g.opdracht
      where o.soort = ${this.soort.soort} and o.id::text = any(${[...new Set(ids)]}::text[]) order by g.opdracht, g.volgnummer`.execute(this.#db);
    return new Map([...Map.groupBy(rows, ({ opdracht }) => opdracht)].map(([id, rijen]) => [id, rijen.map(overgangUitRij)]));
  }

  /** A page, newest first. */
  lijst(filter: Opdrachtfilter, bladzijde: Bladzijdevraag): Promise<Opdrachtlijst<I>> {
    return leesLijst<I>(this.#db, this.soort.soort, filter, bladzijde);
  }

  /** For the motor: lets the first opdracht whose deadline has passed expire. False when there is none, or another motor has it. */
  async verloopEen(erbij?: Erbij<I>): Promise<boolean> {
    return this.#perTermijn(sql`o.termijn <= ${this.#nu()}`, 'termijn', (tx, opdracht) =>
      this.#zetOver(tx, opdracht, 'VERLOPEN', { oin: this.#keten, functie: 'keten' }, { erbij }));
  }

  /** For the motor: gives the first reminder that is due. False when there is none, or another motor has it. */
  async herinnerEen(): Promise<boolean> {
    return this.#perTermijn(sql`o.herinner_op <= ${this.#nu()} and o.herinnerd is null and o.termijn > ${this.#nu()}`, 'herinnering', async (tx, opdracht) => {
      await sql`update opdracht set herinnerd = ${this.#nu()} where id = ${opdracht.id}`.execute(tx);
      await legGebeurtenissenVast(tx, this.middelen.bron, this.soort.herinnering?.(opdracht) ?? [], { opdracht: opdracht.id, overgang: opdracht.versie });
    });
  }

  async #perTermijn(wanneer: ReturnType<typeof sql>, stap: string, doe: (tx: Transaction<unknown>, opdracht: Opdracht<I>) => Promise<unknown>): Promise<boolean> {
    const gedaan = await this.#db.transaction().execute(async (tx) => {
      const { rows: [rij] } = await sql<Opdrachtrij>`select ${KOLOMMEN} from opdracht o
        where o.soort = ${this.soort.soort} and o.status = any(${OPEN_STATUSSEN}::text[]) and ${wanneer} order by o.termijn limit 1 for update of o skip locked`.execute(tx);
      if (!rij) return false;
      await doe(tx, uitRij<I>(rij));
      this.middelen.opStap?.(`${stap}:geschreven`);
      return true;
    });
    if (gedaan) {
      this.middelen.opStap?.(`${stap}:vastgelegd`);
      this.middelen.wek?.();
    }
    return gedaan;
  }

  /** Under the lock of the opdracht; what `doe` gives is what it has become, or nothing when it stays. */
  async #verander(
    id: string, door: Handelende, { mag, namens }: Pick<Overgangopties<I>, 'mag' | 'namens'>, stap: string,
    doe: (tx: Transaction<unknown>, opdracht: Opdracht<I>, partijen: ReadonlySet<Opdrachtpartij>) => Promise<Opdracht<I> | undefined>,
  ): Promise<Opdracht<I>> {
    const [opdracht, veranderd] = await this.#db.transaction().execute(async (tx) => {
      await sql`select 1 from opdracht where id::text = ${id} and soort = ${this.soort.soort} for update`.execute(tx);
      const huidig = await this.#zoek(tx, id);
      const partijen = huidig && this.#partijen(huidig, door.oin, namens);
      if (!huidig || !partijen?.size) throw new FoutInVraag('OPDRACHT_ONBEKEND');
      mag?.(huidig);
      const nieuw = await doe(tx, huidig, partijen);
      if (nieuw) this.middelen.opStap?.(`${stap}:geschreven`);
      return [nieuw ?? huidig, nieuw !== undefined];
    });
    if (veranderd) {
      this.middelen.opStap?.(`${stap}:vastgelegd`);
      this.middelen.wek?.();
    }
    return opdracht;
  }

  async #zetOver(tx: Transaction<unknown>, opdracht: Opdracht<I>, naar: Opdrachtstatus, door: Handelende, { reden, wijzig, erbij }: Overgangopties<I>): Promise<Opdracht<I>> {
    const inhoud = wijzig ? wijzig(opdracht.inhoud) : opdracht.inhoud;
    await sql`update opdracht set status = ${naar}, versie = versie + 1, inhoud = ${JSON.stringify(inhoud)}::jsonb, gewijzigd = ${this.#nu()} where id = ${opdracht.id}`.execute(tx);
    const nieuw = await this.#lees(tx, opdracht.id);
    await this.#schrijfOvergang(tx, nieuw, opdracht.status, door, { reden, erbij });
    return { ...nieuw, bezorging: 'ONDERWEG' };
  }

  /** The transition by which it came to its status, and its news. */
  async #schrijfOvergang(tx: Transaction<unknown>, opdracht: Opdracht<I>, van: Opdrachtstatus | null, door: Handelende, { reden, erbij }: Overgangopties<I>): Promise<void> {
    const overgang: Overgang = { volgnummer: opdracht.versie, van, naar: opdracht.status, moment: opdracht.gewijzigd, door, ...(reden !== undefined && { reden }) };
    await sql`insert into overgang (opdracht, volgnummer, van, naar, moment, door, functie, reden)
      values (${opdracht.id}, ${overgang.volgnummer}, ${van}, ${overgang.naar}, ${overgang.moment}, ${door.oin}, ${door.functie}, ${reden ?? null})`.execute(tx);
    await erbij?.(tx, opdracht);
    const nieuws = this.soort.gebeurtenissen(opdracht, overgang);
    if (nieuws.length === 0) throw new Error(`de overgang naar ${overgang.naar} van een ${this.soort.soort} heeft geen gebeurtenis`);
    await legGebeurtenissenVast(tx, this.middelen.bron, nieuws, { opdracht: opdracht.id, overgang: overgang.volgnummer });
  }

  async #voegToe(tx: Transaction<unknown>, nieuw: Opdrachtaanvraag<I>, gevraagd: string): Promise<Opdracht<I> | undefined> {
    const nu = this.#nu();
    const { rows: [rij] } = await sql<{ id: string }>`
      insert into opdracht (id, soort, sleutel, gevraagd, opdrachtgever, uitvoerder, persoon, casus, inhoud, status, versie, termijn, herinner_op, aangevraagd, gewijzigd)
      values (${randomUUID()}, ${this.soort.soort}, ${nieuw.sleutel}, ${gevraagd}, ${nieuw.opdrachtgever}, ${nieuw.uitvoerder}, ${nieuw.persoon ?? null}, ${nieuw.casus ?? null},
        ${JSON.stringify(nieuw.inhoud)}::jsonb, 'AANGEVRAAGD', 1, ${nieuw.termijn ?? null}, ${this.#herinnerOp(nieuw.termijn, nu)}, ${nu}, ${nu})
      on conflict on constraint opdracht_sleutel do nothing returning id`.execute(tx);
    return rij && { ...(await this.#lees(tx, rij.id)), bezorging: 'ONDERWEG' };
  }

  #herinnerOp(termijn: string | undefined, nu: Date): Date | null {
    if (termijn === undefined || !this.soort.herinnering || this.soort.herinnerVoorMs === undefined) return null;
    const moment = new Date(Date.parse(termijn) - this.soort.herinnerVoorMs);
    return moment > nu ? moment : null;
  }

  async #onderSleutel({ sleutel, opdrachtgever }: Opdrachtaanvraag<I>, gevraagd: string): Promise<Opdracht<I> | undefined> {
    const { rows: [rij] } = await sql<Opdrachtrij>`select ${KOLOMMEN} from opdracht o where o.soort = ${this.soort.soort} and o.opdrachtgever = ${opdrachtgever} and o.sleutel = ${sleutel}`.execute(this.#db);
    if (rij && rij.gevraagd !== gevraagd) throw new FoutInVraag('SLEUTEL_HERGEBRUIKT', undefined, 'sleutel');
    return rij && uitRij<I>(rij);
  }

  /** A request that arrives again, also after a later step. */
  async #isGedaan(tx: Transaction<unknown>, { id }: Opdracht<I>, naar: Opdrachtstatus, door: Handelende): Promise<boolean> {
    const { rows } = await sql`select 1 from overgang where opdracht = ${id} and naar = ${naar} and door = ${door.oin}`.execute(tx);
    return rows.length > 0;
  }

  async #zoek(tx: Transaction<unknown>, id: string): Promise<Opdracht<I> | undefined> {
    const { rows: [rij] } = await sql<Opdrachtrij>`select ${KOLOMMEN} from opdracht o where o.soort = ${this.soort.soort} and o.id::text = ${id}`.execute(tx);
    return rij && uitRij<I>(rij);
  }

  async #lees(tx: Transaction<unknown>, id: string): Promise<Opdracht<I>> {
    const opdracht = await this.#zoek(tx, id);
    if (!opdracht) throw new Error('de opdracht is weg');
    return opdracht;
  }

  #partijen({ opdrachtgever, uitvoerder }: Opdracht<I>, oin: string, namens?: Opdrachtpartij): ReadonlySet<Opdrachtpartij> {
    const partijen = { opdrachtgever, uitvoerder, keten: this.#keten };
    return new Set((Object.keys(partijen) as Opdrachtpartij[]).filter((partij) => partij === namens || partijen[partij] === oin));
  }

  #nu(): Date {
    return new Date(this.middelen.klok());
  }
}
