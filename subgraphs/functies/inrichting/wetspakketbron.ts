import { sql } from 'kysely';
import { FoutInVraag, type Log, type Opslag, rechtskennis } from '../../kit/index.js';
import { schrijfMetStand } from './stand.js';

/** The law packs that count here. */
export type Wetskennis = ReturnType<typeof rechtskennis>;

/** A law pack with the YAML text that it was read from. */
export type Pakkettekst = Wetskennis['pakketten'][number];

/** A version of a law pack that was laid down here. */
export interface Pakketversie extends Pakkettekst {
  /** When it was decided, RFC 3339. */
  readonly vastgesteld: string;
  /** OIN of the organisation that decided it. */
  readonly door: string;
  readonly reden: string;
}

interface Pakketrij extends Omit<Pakketversie, 'pakket' | 'vastgesteld'> {
  /** Id of the pack. */
  readonly pakket: string;
  /** The version that the pack says it is. */
  readonly versie: number;
  readonly vastgesteld: Date;
}

/** Everything that was laid down here, with what it makes of the packs that come with the product. */
export interface Wetboek {
  /** How many versions there are: since none ever goes, who knows the number knows them all. */
  readonly aantal: number;
  /** The oldest first. */
  readonly versies: readonly Pakketversie[];
  readonly kennis: Wetskennis;
}

/** The law packs that were laid down in PostgreSQL: versions come in and never change. */
export class Wetspakketbron {
  #gelezen: Wetboek | undefined;

  /** @param product the packs that come with the product */
  constructor(readonly opslag: Opslag<unknown>, readonly product: Wetskennis, private readonly log: Log) {}

  /** What counts now. One short query, unless something was laid down since. */
  async lees(): Promise<Wetboek> {
    const { rows: [telling] } = await sql<{ aantal: number }>`select count(*)::int as aantal from wetspakket`.execute(this.opslag.db);
    if (this.#gelezen === undefined || telling!.aantal !== this.#gelezen.aantal) this.#gelezen = await this.#leesAlle();
    return this.#gelezen;
  }

  /** Of every pack that was laid down the newest text. */
  async geldendeTeksten(): Promise<readonly string[]> {
    const { versies } = await this.lees();
    return [...new Map(versies.map(({ pakket, tekst }) => [pakket.id, tekst])).values()];
  }

  /**
   * Adds a version.
   * @param gelezen what it was checked against
   * @throws FoutInVraag with VERSIE_VERANDERD when anything was laid down since: checked together they might not fit
   */
  async voegToe({ pakket, tekst, vastgesteld, door, reden }: Pakketversie, gelezen: Wetboek): Promise<void> {
    await schrijfMetStand(this.opslag, async (db) => {
      await sql`lock table wetspakket in share row exclusive mode`.execute(db);
      const { numAffectedRows } = await sql`
        insert into wetspakket (pakket, versie, vastgesteld, door, reden, tekst)
        select ${pakket.id}, ${pakket.versie}, ${vastgesteld}, ${door}, ${reden}, ${tekst}
        where (select count(*) from wetspakket) = ${gelezen.aantal}`.execute(db);
      if (Number(numAffectedRows ?? 0) === 0) throw new FoutInVraag('VERSIE_VERANDERD');
      return 1;
    });
  }

  async #leesAlle(): Promise<Wetboek> {
    const { rows } = await sql<Pakketrij>`select * from wetspakket order by pakket, versie`.execute(this.opslag.db);
    const versies = rows.flatMap((rij) => this.#alsVersie(rij) ?? []);
    return { aantal: rows.length, versies, kennis: this.product.met(versies.map(({ tekst }) => tekst)) };
  }

  /** What another version of the software laid down may be more than this one knows; the rest goes on. */
  #alsVersie({ pakket: id, versie, tekst, vastgesteld, door, reden }: Pakketrij): Pakketversie | undefined {
    const gelezen = this.product.lees(tekst);
    if ('pakket' in gelezen) return { pakket: gelezen.pakket, tekst, vastgesteld: vastgesteld.toISOString(), door, reden };
    this.log('wetspakket-onleesbaar', { pakket: id, versie });
    return undefined;
  }
}
