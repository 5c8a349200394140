/** Levels of information, in rising order. (Informatieniveau) */
export const NIVEAUS = ['MINIMAAL', 'BEPERKT', 'VOLLEDIG'] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** What is had with the first legal step alone: whether a person is known. No category of the contract. */
export const BEKENDHEID = 'BEKENDHEID';

/** The map of the chain: who owns what, and on which legal basis it can be had. Holds nothing of a person. */
export interface Kaart {
  readonly delen: readonly Deel[];
  readonly functies: readonly Functie[];
  readonly categorieen: readonly Categorie[];
  readonly grondslagen: readonly Grondslag[];
  readonly rechten: readonly Recht[];
  /** What stands in the way of every question, whatever the grondslag: sentences. */
  readonly altijd: readonly string[];
  readonly gegevens: readonly Gegeven[];
  /** Absent where the register is elsewhere: then it is not known who takes part. */
  readonly organisaties?: readonly Organisatie[];
}

/** A part of the supergraph: one subgraph. */
export interface Deel {
  /** Name of its subgraph. */
  readonly naam: string;
  /** What people call it. */
  readonly titel: string;
  /** A kind of ketenpartner, a samenwerkfunctie, or what all share. */
  readonly wat: 'soort' | 'functie' | 'voorziening';
  /** Names of the parts that resolve what this part refers to. */
  readonly verwijst: readonly string[];
  /** The types of which it has fields or values. */
  readonly typen: readonly Type[];
  /** What can be asked of it at the root. */
  readonly operaties: readonly Operatie[];
}

/** A type as far as one part contributes to it. */
export interface Type {
  readonly naam: string;
  readonly soort: 'type' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';
  readonly uitleg: string;
  /** No other part contributes to it. */
  readonly eigen: boolean;
  /** Fields, or the values of an enum and the members of a union. */
  readonly velden: readonly Veld[];
}

export interface Veld {
  readonly naam: string;
  /** What it gives, as SDL; absent for a value. */
  readonly geeft?: string;
  readonly uitleg: string;
  /** When it is protected: its category and the level from which it is given. */
  readonly categorie?: string;
  readonly niveau?: Niveau;
}

/** A field of Query, Mutation or Subscription. */
export interface Operatie {
  readonly soort: 'query' | 'mutation' | 'subscription';
  readonly naam: string;
  readonly geeft: string;
  readonly uitleg: string;
}

/** One of the fifteen samenwerkfuncties. */
export interface Functie {
  readonly nummer: number;
  readonly naam: string;
  readonly doel: string;
  readonly patronen: readonly string[];
  /** Name of the part that carries it; absent as long as it does not work here. */
  readonly deel?: string;
  readonly bron: string;
  readonly gebeurtenissen: readonly { readonly type: string; readonly betekenis: string; readonly niveaus: readonly string[] }[];
  readonly voorbeelden: readonly { readonly naam: string; readonly titel: string; readonly voorWie: string }[];
}

export interface Categorie {
  readonly code: string;
  readonly uitleg: string;
}

/** A legal basis of a law pack. */
export interface Grondslag {
  readonly id: string;
  readonly naam: string;
  /** Name of the law pack, and how it stands: a bill counts only from its inwerkingtreding. */
  readonly wet: string;
  readonly wetsvoorstel: boolean;
  readonly doelen: readonly string[];
}

/** A rule that permits, for one kind of partner: which of its categories may be had on a grondslag, up to which level, and by whom. */
export interface Recht {
  /** `<pack>@<version>/<rule>`, as the decision log names it. */
  readonly regel: string;
  readonly grondslag: string;
  /** Code of the kind that answers, or name of the part. */
  readonly van: string;
  readonly categorieen: readonly string[];
  readonly niveau: Niveau;
  /** Codes of kinds that may ask; empty: every kind. */
  readonly naar: readonly string[];
  /** Functions of the employees who may ask; empty: every function. */
  readonly functies: readonly string[];
  /** Kinds of samenwerkingsverband in which it holds; empty: every kind. */
  readonly verband: readonly string[];
  /** The question that a person answers first; absent when none does. */
  readonly mens?: string;
  /** What else must be so: parts of a sentence that begin with "alleen" or "niet". */
  readonly voorwaarden: readonly string[];
  /** Restrictions that may come in the way, depending on whom it is about: sentences. */
  readonly letOp: readonly string[];
  readonly artikel: string;
  readonly uitleg: string;
}

/** A protected field at one part: a row of the table. */
export interface Gegeven {
  /** Name of the part that gives it. */
  readonly deel: string;
  readonly type: string;
  readonly veld: string;
  readonly uitleg: string;
  /** A category of the contract, or {@link BEKENDHEID}. */
  readonly categorie: string;
  /** From which level it is given. */
  readonly niveau: Niveau;
  /** Indexes in `rechten` of the rules that reach it. */
  readonly rechten: readonly number[];
}

/** An organisation that takes part. */
export interface Organisatie {
  readonly oin: string;
  readonly naam: string;
  /** Code of its kind. */
  readonly soort: string;
  /** Version of the contract in which it answers. */
  readonly contract: string;
  /** Version of its kind's additions; absent: the one that is composed. */
  readonly soortversie?: number;
}

/** What is known of whether an organisation answers. */
export type Gezondheid = 'bereikbaar' | 'geen antwoord' | 'onbekend';

/** Whether organisations answer, by OIN. */
export type Gezondheden = Readonly<Record<string, { readonly stand: Gezondheid; /** When it was seen, RFC 3339; absent when it was never asked. */ readonly gezien?: string }>>;
