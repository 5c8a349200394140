import { codeVan, Databasefout, veiligeFout } from '../postgres/fout.js';
import type { Log } from '../log.js';
import type { Invoeger } from './invoegen.js';
import { LogboekOnbeschikbaar } from './regels.js';
import type { Opdracht } from './wachtrij.js';
import type { Ketenrij } from './ketenrij.js';

/** So long after another wrote the same chain, this one keeps it out before it writes. */
const SAMEN_MS = 1000;
const BESTAAT_AL = '23505';

/** Gives which of these rows stand in the log already, word for word. */
export type Bestaande = (rijen: readonly Ketenrij[]) => Promise<ReadonlySet<Ketenrij>>;

/** Writes groups of callers, each all or nothing. */
export class Groepsschrijver {
  #samenTot = 0;

  constructor(
    private readonly invoeger: Invoeger,
    private readonly bestaande: Bestaande,
    private readonly log: Log,
  ) {}

  /** Answers every caller; never throws. */
  async schrijf(groep: readonly Opdracht[]): Promise<void> {
    let open = groep.filter((opdracht) => opdracht.open);
    while (open.length > 0) {
      try {
        await this.#voegToe(open.flatMap(({ rijen }) => rijen));
        return open.forEach((opdracht) => opdracht.gelukt());
      } catch (fout) {
        if (botstOp(fout, 'volgnummer')) this.#samenTot = performance.now() + SAMEN_MS;
        else if (!ligtAanRij(fout)) return this.#weiger(open, fout);
        else return this.#eenVoorEen(open, fout);
      }
      // Who waited too long was told that nothing is sure.
      open = open.filter((opdracht) => opdracht.open);
    }
  }

  async #voegToe(rijen: readonly Ketenrij[]): Promise<void> {
    if (performance.now() < this.#samenTot) await this.invoeger.voegToeMetSlot(rijen);
    else await this.invoeger.voegToe(rijen);
  }

  /** One row that the database refuses must not take along the rows of others. */
  async #eenVoorEen(groep: readonly Opdracht[], fout: unknown): Promise<void> {
    const [enige] = groep;
    if (groep.length > 1 || enige === undefined) for (const opdracht of groep) await this.schrijf([opdracht]);
    else if (botstOp(fout, 'span')) await this.#herhaling(enige);
    else this.#weiger(groep, fout);
  }

  /** Rows that were written before, by a call of which the outcome was not sure: written is written, the rest follows. */
  async #herhaling(opdracht: Opdracht): Promise<void> {
    let rest: readonly Ketenrij[];
    try {
      const al = await this.bestaande(opdracht.rijen);
      rest = opdracht.rijen.filter((rij) => !al.has(rij));
    } catch (fout) {
      return this.#weiger([opdracht], fout);
    }
    if (rest.length === 0) return opdracht.gelukt();
    // None of them stands there as it is, and yet a span is taken: it is that of another row.
    if (rest.length === opdracht.rijen.length) return this.#weiger([opdracht], new Databasefout('SPAN_BESTAAT', 'De span hoort bij een andere regel.'));
    await this.schrijf([{ rijen: rest, get open() { return opdracht.open; }, gelukt: () => opdracht.gelukt(), mislukt: (fout) => opdracht.mislukt(fout) }]);
  }

  #weiger(groep: readonly Opdracht[], fout: unknown): void {
    this.log('logboek-niet-geschreven', { ...veiligeFout(fout), regels: groep.reduce((som, { rijen }) => som + rijen.length, 0) });
    groep.forEach((opdracht) => opdracht.mislukt(new LogboekOnbeschikbaar('Het is niet zeker dat het logboek is geschreven.')));
  }
}

function botstOp(fout: unknown, wat: 'volgnummer' | 'span'): boolean {
  return codeVan(fout) === BESTAAT_AL && typeof fout === 'object' && fout !== null && 'constraint' in fout && typeof fout.constraint === 'string' && fout.constraint.endsWith(`_${wat}`);
}

/** Ongeldige waarde, geschonden regel, grens overschreden: these follow from what is written and not from the state of the server. */
function ligtAanRij(fout: unknown): boolean {
  return /^(?:22|23|54)/.test(codeVan(fout) ?? '');
}
