import type { Gegeven, Kaart, Niveau, Recht } from './vorm.js';

/** What of the map is wanted; what is left out is no matter. */
export interface Filter {
  readonly categorie?: string | undefined;
  /** From which level it is given. */
  readonly niveau?: Niveau | undefined;
  /** Name of the part that gives. */
  readonly partner?: string | undefined;
  readonly grondslag?: string | undefined;
  /** Code of the kind of organisation that asks. */
  readonly vrager?: string | undefined;
}

/** Names of what there is to filter by. */
export const FILTERS = ['categorie', 'niveau', 'partner', 'grondslag', 'vrager'] as const satisfies readonly (keyof Filter)[];

/** A protected field with the rules by which it can be had, as far as they are wanted. */
export interface Rij extends Omit<Gegeven, 'rechten'> {
  readonly rechten: readonly Recht[];
}

/** The rows of the map that are wanted. Who asks for a grondslag or an asker only gets what can be had so. */
export function zoek({ gegevens, rechten }: Pick<Kaart, 'gegevens' | 'rechten'>, filter: Filter): readonly Rij[] {
  const { categorie, niveau, partner, grondslag, vrager } = filter;
  return gegevens
    .filter((een) => (categorie === undefined || een.categorie === categorie) && (partner === undefined || een.deel === partner) && (niveau === undefined || een.niveau === niveau))
    .map((een) => ({ ...een, rechten: een.rechten.flatMap((nummer) => rechten[nummer] ?? []).filter((recht) => past(recht, filter)) }))
    .filter((een) => een.rechten.length > 0 || (grondslag === undefined && vrager === undefined));
}

function past(recht: Recht, { grondslag, vrager }: Filter): boolean {
  return (grondslag === undefined || recht.grondslag === grondslag) && (vrager === undefined || recht.naar.length === 0 || recht.naar.includes(vrager));
}
