import { sql, type Kysely } from 'kysely';
import type { Log } from '../../../kit/log.js';
import { codeVan, Databasefout, veiligeFout } from '../../../kit/postgres/fout.js';
import type { Aanvuller } from './aanvullen.js';
import type { Aanbod } from './groepswachtrij.js';
import { inhoudVan, opslagsleutel, type Opslagrij } from './opslagrij.js';
import type { Uitslag } from './vorm.js';

const BESTAAT_AL = '23505';

/** So often is a group tried again before its callers hear that it did not succeed. */
const POGINGEN = 20;

/** What stands in the table under a source and id. */
interface Bestaand {
  readonly positie: number;
  readonly inhoud: string;
}

/** Stores groups of callers. Goes by the ordinary case, that everything is new; only when it is not does it look what stands there. */
export class Groepsschrijver {
  constructor(
    private readonly db: Kysely<unknown>,
    private readonly aanvuller: Aanvuller,
    private readonly naCommit: () => void,
    private readonly log: Log,
  ) {}

  /** Answers every caller; never throws. */
  async schrijf(groep: readonly Aanbod[]): Promise<void> {
    let bestaand: ReadonlyMap<string, Bestaand> = new Map();
    try {
      for (let poging = 0; poging < POGINGEN; poging++) {
        const nieuw = groep.flatMap((aanbod) => teSchrijven(aanbod, bestaand));
        try {
          const eerste = nieuw.length > 0 ? await this.aanvuller.voegToe(nieuw) : 0;
          if (nieuw.length > 0) this.naCommit();
          const posities = new Map(nieuw.map(({ sleutel }, plaats) => [sleutel, eerste + plaats]));
          return groep.forEach((aanbod) => aanbod.klaar(uitslagen(aanbod, posities, bestaand)));
        } catch (fout) {
          // Whatever went wrong, it is not sure any more where the chain ends.
          this.aanvuller.vergeet();
          if (codeVan(fout) !== BESTAAT_AL) throw fout;
          bestaand = await this.#bestaand(groep.flatMap(({ rijen }) => rijen));
        }
      }
      throw new Databasefout('TE_DRUK', 'Andere processen schrijven te veel tegelijk.');
    } catch (fout) {
      if (groep.length > 1 && ligtAanRij(fout)) for (const aanbod of groep) await this.schrijf([aanbod]);
      else this.#weiger(groep, fout);
    }
  }

  async #bestaand(rijen: readonly Opslagrij[]): Promise<ReadonlyMap<string, Bestaand>> {
    const { rows } = await sql<{ positie: number; bron: string; id: string; gebeurtenis: string; doelgroep: string[] | null }>`
      select g.positie, g.bron, g.id, g.gebeurtenis::text as gebeurtenis, g.doelgroep
        from unnest(${rijen.map(({ bron }) => bron)}::text[], ${rijen.map(({ id }) => id)}::text[]) as a(bron, id)
        join gebeurtenis g on g.bron = a.bron and g.id = a.id`.execute(this.db);
    return new Map(rows.map(({ bron, id, positie, ...rest }) => [opslagsleutel(bron, id), { positie, inhoud: inhoudVan(rest) }]));
  }

  #weiger(groep: readonly Aanbod[], fout: unknown): void {
    this.log('gebeurtenissen-niet-opgeslagen', { ...veiligeFout(fout), rijen: groep.reduce((som, { rijen }) => som + rijen.length, 0) });
    groep.forEach((aanbod) => aanbod.mislukt(fout));
  }
}

/** What of an offer must still be stored: nothing when it goes together and one is refused. */
function teSchrijven({ rijen, ondeelbaar }: Aanbod, bestaand: ReadonlyMap<string, Bestaand>): readonly Opslagrij[] {
  const botst = ({ sleutel, inhoud }: Opslagrij): boolean => bestaand.has(sleutel) && bestaand.get(sleutel)?.inhoud !== inhoud;
  return ondeelbaar && rijen.some(botst) ? [] : rijen.filter(({ sleutel }) => !bestaand.has(sleutel));
}

function uitslagen({ rijen }: Aanbod, posities: ReadonlyMap<string, number>, bestaand: ReadonlyMap<string, Bestaand>): readonly Uitslag[] {
  return rijen.flatMap(({ id, sleutel, inhoud }): Uitslag | [] => {
    const positie = posities.get(sleutel);
    if (positie !== undefined) return { id, positie, nieuw: true };
    const stond = bestaand.get(sleutel);
    // Kept back because of another in the same offer; the caller hears of that one.
    if (!stond) return [];
    return stond.inhoud === inhoud ? { id, positie: stond.positie, nieuw: false } : { id, geweigerd: 'GEBEURTENIS_HERGEBRUIKT', plaats: 'id' };
  });
}

/** Wrong value, broken rule, limit exceeded: these follow from what is written and not from the state of the server. */
function ligtAanRij(fout: unknown): boolean {
  return /^(?:22|23|54)/.test(codeVan(fout) ?? '');
}
