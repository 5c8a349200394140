import type { Gegevenscategorie, Informatieniveau } from '../../../kit/index.js';

/** What one kind of partner may give under a grondslag. */
export interface Partnerregel {
  /** Id of the rule, shown in the Besluit. */
  readonly id: string;
  /** Article of law. */
  readonly artikel: string;
  /** Level of enrichment. */
  readonly niveau: Informatieniveau;
  readonly categorieen: readonly Gegevenscategorie[];
  /** A condition that only a person can judge: never an automatic yes. */
  readonly mens?: string;
}

/** A legal basis in use in a samenwerkingsverband, for these goals and these functions. */
export interface Grondslag {
  readonly id: string;
  readonly naam: string;
  readonly doelen: readonly string[];
  /** Functions of askers that may use it. */
  readonly functies: readonly string[];
  /** Per kind of partner; a kind that is not named may not be asked. */
  readonly partners: Readonly<Record<string, Partnerregel>>;
}

/** An agreement among organisations: who takes part, on which grounds, for which goals. */
export interface Samenwerkingsverband {
  readonly id: string;
  readonly naam: string;
  /** OINs of the organisations that may ask. */
  readonly vragers: readonly string[];
  /** OINs of the organisations that may be asked. */
  readonly partners: readonly string[];
  readonly grondslagen: readonly Grondslag[];
}
