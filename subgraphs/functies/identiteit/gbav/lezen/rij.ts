import { ONBEKEND, uitGbaDatum } from '../../../../../schema/identificatie/onvolledige-datum.js';
import type { Datum } from '../lijst/datum.js';
import type { Bevinding, Meldcode } from '../melding.js';
import type { Indeling } from './indeling.js';

/** One row, with its cells by column name. What is odd about a cell is reported on the way. */
export class Rij {
  constructor(
    readonly regel: number,
    private readonly cellen: readonly string[],
    private readonly indeling: Indeling,
    private readonly bevindingen: Bevinding[],
  ) {}

  /** The file's name for the list; empty on a row that continues one. */
  get lijstnaam(): string {
    return (this.cellen[0] ?? '').trim();
  }

  /** Reports something about this row; `plaats` is a category or a column. */
  meld(code: Meldcode, plaats?: string): void {
    this.bevindingen.push({ code, regel: this.regel, plaats });
  }

  /** Text of a column, without surrounding blanks; undefined when it is empty or the file does not have it. */
  waarde(kolom: string): string | undefined {
    const plaats = this.indeling.plaats.get(kolom);
    const tekst = plaats === undefined ? '' : (this.cellen[plaats] ?? '').trim();
    return tekst === '' ? undefined : tekst;
  }

  /** Date of a column. One that cannot be read is reported, and counts as unknown: something is recorded there. */
  datum(kolom: string): Datum | undefined {
    const tekst = this.waarde(kolom);
    if (tekst === undefined) return undefined;
    const datum = uitGbaDatum(tekst);
    if (datum !== undefined) return datum;
    const jaar = /^(\d{4})00\d\d$/.exec(tekst)?.[1];
    this.meld(jaar === undefined ? 'DATUM_ONLEESBAAR' : 'DATUM_ZONDER_MAAND', kolom);
    return jaar === undefined || jaar === '0000' ? ONBEKEND : jaar;
  }

  /** The same row, read without reporting. */
  stil(): Rij {
    return new Rij(this.regel, this.cellen, this.indeling, []);
  }

  /** Whether the row has anything in a category, such as `05`. */
  heeft(categorie: string): boolean {
    return (this.indeling.categorieen.get(categorie) ?? []).some((plaats) => (this.cellen[plaats] ?? '').trim() !== '');
  }
}
