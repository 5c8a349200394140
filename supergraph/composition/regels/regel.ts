import type { Bevinding, Ernst } from '../../../schema/publicatie.js';
import type { Aanbod, Kandidaat } from '../kandidaat.js';

/** Something that every published schema must meet. */
export interface Regel<Waarover = Kandidaat> {
  /** Name of its file. */
  readonly naam: string;
  controleer(waarover: Waarover): readonly Bevinding[];
}

/** A rule over the text, before it is parsed. */
export type Tekstregel = Regel<Aanbod>;

/** What a rule finds; without `ernst` it refuses. */
export interface Vondst {
  readonly plaats: string;
  readonly melding: string;
  readonly uitweg: string;
  readonly ernst?: Ernst;
}

/** Findings of one rule that are told; beyond them people read no more, and a report stays small whatever is sent. */
const MAX_VONDSTEN = 20;

/** A rule from what it looks for. */
export function maakRegel<Waarover = Kandidaat>(naam: string, zoek: (waarover: Waarover) => Iterable<Vondst>): Regel<Waarover> {
  return {
    naam,
    controleer(waarover) {
      const bevindingen: Bevinding[] = [];
      for (const vondst of zoek(waarover)) {
        if (bevindingen.length === MAX_VONDSTEN) {
          bevindingen.push({ regel: naam, ernst: 'MELDING', plaats: naam, melding: 'Er zijn er nog meer van deze soort.', uitweg: 'Los eerst de genoemde op en controleer opnieuw.' });
          break;
        }
        bevindingen.push({ regel: naam, ernst: 'FOUT', ...vondst });
      }
      return bevindingen;
    },
  };
}
