/** A law pack, as far as the map reads it. (schema/recht) */
export interface Kaartwet {
  readonly id: string;
  readonly naam: string;
  readonly versie: number;
  readonly status: 'in_werking' | 'wetsvoorstel' | 'vervallen';
  readonly geldig: Geldig;
  readonly grondslagen: readonly { readonly id: string; readonly naam: string; readonly doelen: readonly { readonly naam: string }[] }[];
  readonly regels: readonly Kaartregel[];
}

/** A rule of a law pack. */
export interface Kaartregel {
  readonly id: string;
  readonly effect: 'toestaan' | 'verbieden' | 'voorleggen';
  readonly grondslag?: string;
  readonly grondslagen?: readonly string[];
  readonly doelen?: readonly string[];
  readonly verband?: readonly string[];
  readonly naar?: { readonly soorten?: readonly string[]; readonly functies?: readonly string[]; readonly rollen?: readonly string[] };
  readonly van?: readonly string[] | { readonly behalve: readonly string[] };
  readonly categorieen?: readonly string[];
  readonly niveau?: string;
  readonly menselijkOordeel?: string;
  readonly artikel: string;
  readonly uitleg: string;
  readonly geldig?: Geldig;
  /** What else must be so, as parts of a sentence: its conditions on person, asker and samenwerkingsverband. */
  readonly eisen: readonly string[];
}

/** From the first day to the first on which it no longer holds, `JJJJ-MM-DD`. */
interface Geldig {
  readonly van: string;
  readonly tot: string | null;
}

/** The packs and rules that hold on a day, or will when a bill comes into force. */
export function geldend(wetten: readonly Kaartwet[], dag: string): readonly Kaartwet[] {
  const geldt = ({ van, tot }: Geldig): boolean => van <= dag && (tot === null || dag < tot);
  return wetten
    .filter(({ status, geldig }) => status === 'wetsvoorstel' || (status === 'in_werking' && geldt(geldig)))
    .map((wet) => ({ ...wet, regels: wet.regels.filter(({ geldig }) => geldig === undefined || geldt(geldig)) }));
}
