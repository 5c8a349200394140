import type { Vastantwoord } from './vast.js';

/** A rule of a law pack, as far as it is explained. (schema/recht) */
export interface Wetsregel {
  readonly id: string;
  readonly effect: 'toestaan' | 'verbieden' | 'voorleggen';
  readonly van?: readonly string[] | { readonly behalve: readonly string[] };
  readonly naar?: { readonly soorten?: readonly string[]; readonly functies?: readonly string[]; readonly rollen?: readonly string[] };
  readonly categorieen?: readonly string[];
  readonly niveau?: string;
  readonly artikel: string;
  readonly uitleg: string;
  readonly menselijkOordeel?: string;
  /** What else must be so, as parts of a sentence: its conditions on person, asker and samenwerkingsverband. */
  readonly eisen: readonly string[];
}

/** A law as data. (schema/recht) */
export interface Wetspakket {
  readonly id: string;
  readonly naam: string;
  readonly versie: number;
  readonly status: string;
  readonly geldig: { readonly van: string; readonly tot: string | null };
  readonly bron: readonly { readonly naam: string; readonly url?: string }[];
  readonly regels: readonly Wetsregel[];
}

/** A kind of ketenpartner. */
export interface Documentatiesoort {
  readonly soort: string;
  readonly naam: string;
  /** Organisations of the demo of this kind. */
  readonly organisaties: readonly string[];
}

/** Of what the pages are made; the rest they read in `schema/`. */
export interface Documentatiebron {
  readonly supergraph: string;
  readonly api: string;
  readonly soorten: readonly Documentatiesoort[];
  readonly pakketten: readonly Wetspakket[];
  /** The answer to an example. @throws Error when there is none */
  readonly antwoord: (voorbeeld: string) => Vastantwoord;
}
