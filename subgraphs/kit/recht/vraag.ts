import type { Betrouwbaarheid } from '../../../schema/vertrouwen.js';
import type { Gegevenscategorie, Informatieniveau } from '../contract/opsommingen.js';

/** Age class on the day of the question: the rights of the child turn at 12, 16 and 18. */
export const LEEFTIJDSKLASSEN = ['ONDER_12', 'VAN_12_TOT_16', 'VAN_16_TOT_18', 'MEERDERJARIG', 'ONBEKEND'] as const;
export type Leeftijdsklasse = (typeof LEEFTIJDSKLASSEN)[number];

/** Whether it is known who has authority over the person. */
export const GEZAGSSTANDEN = ['BEPAALD', 'NIET_TE_BEPALEN', 'NIET_VAN_TOEPASSING'] as const;
export type Gezagsstand = (typeof GEZAGSSTANDEN)[number];

/** What a rule may know of the person: classes, never who it is. */
export interface Persoonskenmerken {
  readonly leeftijd: Leeftijdsklasse;
  readonly gezag: Gezagsstand;
  /** Whether the person's address is secret (indicatie geheim). */
  readonly geheim: boolean;
}

/** Who asks, as far as rules know. */
export interface Vragerkenmerken {
  readonly oin: string;
  /** Kind of the organisation, such as `veilig-thuis`. */
  readonly soort: string;
  readonly functie: string;
  readonly rollen: readonly string[];
  readonly betrouwbaarheid: Betrouwbaarheid;
}

/** Everything that a decision about one partner and one person rests on; equal questions have equal answers. */
export interface Rechtvraag {
  readonly vrager: Vragerkenmerken;
  /** The samenwerkingsverband: its id and kind, the packs that are on in it. */
  readonly verband: { readonly id: string; readonly soort: string; readonly regio: string; readonly pakketten: readonly { readonly id: string; readonly inwerkingtreding?: string }[] };
  readonly grondslag: string;
  readonly doel: string;
  /** Who would answer. */
  readonly partner: {
    readonly oin: string;
    readonly soort: string;
    readonly regio: string;
    /** The categories that this party gives in this samenwerkingsverband; absent when the law alone decides. */
    readonly categorieen?: readonly Gegevenscategorie[];
  };
  readonly persoon: Persoonskenmerken;
  /** What is needed; empty asks for bekendheid alone. */
  readonly informatiebehoefte: readonly Gegevenscategorie[];
  /** Day of the question, `JJJJ-MM-DD`. */
  readonly dag: string;
}

/** How long what was obtained under a rule may be kept: a duration (ISO 8601) and the event from which it counts. */
export interface Bewaartermijn {
  readonly duur: string;
  readonly vanaf: 'EERSTE_VERWERKING' | 'LAATSTE_VERWERKING' | 'LAATSTE_WIJZIGING' | 'EINDE_DOEL';
}

/** A category that is not given, with the reason in a sentence for the professional. */
export interface Onthouden {
  readonly categorie: Gegevenscategorie;
  readonly reden: string;
  /** Only a person can judge it. */
  readonly mens: boolean;
}

/** What would be given when a person says yes to everything that only a person can judge. */
export interface Naoordeel {
  readonly niveau: Informatieniveau;
  /** What is given without a person as well as what is given after one. */
  readonly categorieen: readonly Gegevenscategorie[];
  /** What stays refused whatever a person says. */
  readonly onthouden: readonly Onthouden[];
  /** The question to that person about whether the organisation may be asked at all; null when only categories are to be judged. */
  readonly vraag: string | null;
  readonly bewaren: Bewaartermijn | null;
}

/** The answer of the decision point. */
export interface Rechtbesluit {
  readonly uitkomst: 'TOEGESTAAN' | 'GEWEIGERD' | 'VRAAG_MENS';
  /** To which level; null when nothing may be asked. */
  readonly niveau: Informatieniveau | null;
  readonly categorieen: readonly Gegevenscategorie[];
  readonly onthouden: readonly Onthouden[];
  /** Id of the rule that the outcome rests on; null when no rule matches. */
  readonly regel: string | null;
  readonly artikel: string | null;
  /** A sentence for the professional. */
  readonly uitleg: string;
  /** Every rule that had a say, as `<pakket>@<versie>/<regel>`, for the decision log. */
  readonly beleid: readonly string[];
  readonly bewaren: Bewaartermijn | null;
  /** Absent when there is nothing that only a person can judge. */
  readonly naOordeel?: Naoordeel;
}

/** A grondslag as a law pack describes it. */
export interface Rechtsgrondslag {
  readonly id: string;
  readonly naam: string;
  /** Id of the pack that holds it. */
  readonly pakket: string;
  readonly doelen: readonly { readonly id: string; readonly naam: string }[];
}

/** The decision point: decides by the law packs, and by nothing else. No rule matches: no. */
export interface Beslispunt {
  /** The grondslagen of all packs. */
  readonly grondslagen: readonly Rechtsgrondslag[];
  /** One answer per question, in order; equal questions are evaluated once. */
  beslis(vragen: readonly Rechtvraag[]): readonly Rechtbesluit[];
}
