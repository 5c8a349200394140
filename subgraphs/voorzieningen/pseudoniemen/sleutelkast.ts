import { sql } from 'kysely';
import type { Oprf } from '../../kit/pseudoniem/oprf.js';
import type { Opslag } from '../../kit/postgres/index.js';
import type { Geheimgebruik } from './zegel.js';

/** A key of an organisation that is in use. */
export interface Sleutel {
  readonly versie: number;
  readonly waarde: Uint8Array;
}

/** A version, also one that was withdrawn. */
export interface Sleutelstand {
  readonly versie: number;
  readonly vanaf: Date;
  /** When it was withdrawn and its key destroyed; null as long as it is in use. */
  readonly tot: Date | null;
}

/** Versions of one organisation in use beside each other. */
const HOOGSTENS = 2;

/** The keys: in the database sealed, here open. What another process does to them is seen at the next `ververs`. */
export class Sleutelkast {
  #sleutels: ReadonlyMap<string, readonly Sleutel[]> = new Map();
  #beurt: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly opslag: Opslag<unknown>,
    private readonly geheim: Geheimgebruik,
    private readonly oprf: Oprf,
  ) {}

  /** The keys in use per organisation, the newest first. Who has none gets one. */
  async geef(oins: readonly string[]): Promise<ReadonlyMap<string, readonly Sleutel[]>> {
    const zonder = oins.filter((oin) => !this.#sleutels.has(oin));
    if (zonder.length > 0) {
      await this.#opBeurt(async () => {
        for (const oin of zonder) await this.#voegToe(oin, 1);
        await this.#lees();
      });
    }
    return this.#sleutels;
  }

  /** Takes over what is in the database. */
  ververs(): Promise<void> {
    return this.#opBeurt(() => this.#lees());
  }

  /**
   * Puts a new version in use beside the one there is, and gives its number. Two at once make one.
   * @throws Error when two versions are in use already
   */
  roteer(oin: string): Promise<number> {
    return this.#opBeurt(async () => {
      const versie = await this.#voegToe(oin, HOOGSTENS);
      if (versie === undefined) throw new Error(`Van ${oin} zijn al ${HOOGSTENS} sleutelversies in gebruik. Trek eerst de oude in.`);
      await this.#lees();
      return versie;
    });
  }

  /**
   * Ends the use of a version and destroys its key, here and in the table. A backup keeps it, sealed.
   * @throws Error when that version is not in use
   */
  trekIn(oin: string, versie: number): Promise<void> {
    return this.#opBeurt(async () => {
      const { numAffectedRows } = await sql`update sleutel set verzegeld = null, tot = now() where oin = ${oin} and versie = ${versie} and tot is null`.execute(this.opslag.db);
      if (numAffectedRows !== 1n) throw new Error(`Van ${oin} is sleutelversie ${versie} niet in gebruik.`);
      await this.#lees();
      // So that the sealed key does not linger in the table's pages. When this fails, PostgreSQL does it by itself, later.
      await sql`vacuum sleutel`.execute(this.opslag.db).catch(() => undefined);
    });
  }

  /** Every version that an organisation ever had, the newest first. */
  async versies(oin: string): Promise<readonly Sleutelstand[]> {
    const { rows } = await sql<Sleutelstand>`select versie, vanaf, tot from sleutel where oin = ${oin} order by versie desc`.execute(this.opslag.db);
    return rows;
  }

  /** Adds a version unless there are `hoogstens` in use; gives the newest number when another process was first. */
  async #voegToe(oin: string, hoogstens: number): Promise<number | undefined> {
    const { rows } = await sql<{ laatste: number; gebruikt: number }>`
      select coalesce(max(versie), 0)::int as laatste, count(*) filter (where tot is null)::int as gebruikt from sleutel where oin = ${oin}`.execute(this.opslag.db);
    const { laatste, gebruikt } = rows[0]!;
    if (gebruikt >= hoogstens) return undefined;
    const versie = laatste + 1;
    const verzegeld = this.geheim.verzegel(this.oprf.maakSleutel(), oin, versie);
    await sql`insert into sleutel (oin, versie, verzegeld) values (${oin}, ${versie}, ${verzegeld}) on conflict do nothing`.execute(this.opslag.db);
    return versie;
  }

  async #lees(): Promise<void> {
    const { rows } = await sql<{ oin: string; versie: number; verzegeld: Buffer }>`
      select oin, versie, verzegeld from sleutel where tot is null order by oin, versie desc`.execute(this.opslag.db);
    const gelezen = new Map<string, Sleutel[]>();
    for (const { oin, versie, verzegeld } of rows) {
      const waarde = this.#sleutels.get(oin)?.find((sleutel) => sleutel.versie === versie)?.waarde ?? this.geheim.ontzegel(verzegeld, oin, versie);
      gelezen.set(oin, [...(gelezen.get(oin) ?? []), { versie, waarde }]);
    }
    const oud = this.#sleutels;
    this.#sleutels = gelezen;
    for (const [oin, sleutels] of oud) {
      for (const { versie, waarde } of sleutels) if (!gelezen.get(oin)?.some((sleutel) => sleutel.versie === versie)) waarde.fill(0);
    }
  }

  /** One after the other: a list that was read before a key was withdrawn must not bring it back. */
  #opBeurt<T>(doe: () => Promise<T>): Promise<T> {
    const uitkomst = this.#beurt.then(doe);
    this.#beurt = uitkomst.catch(() => undefined);
    return uitkomst;
  }
}
