import type { Gegevenscategorie, Opdracht } from '../../../kit/index.js';

/** Why a person at the partner has to look: the law or the set-up says so, the partner's own rules do, or the partner gave no answer. */
export const UITVRAAGREDENEN = ['BESLUIT', 'BRONHOUDER', 'GEEN_ANTWOORD'] as const;
export type Uitvraagreden = (typeof UITVRAAGREDENEN)[number];

/** Why a professional does not judge a question. None of them says anything of a dossier. */
export const WEIGERINGSREDENEN = ['GROND_ONVOLDOENDE', 'VRAAG_ONDUIDELIJK', 'NIET_BEVOEGD', 'GEEN_CAPACITEIT'] as const;
export type Weigeringsreden = (typeof WEIGERINGSREDENEN)[number];

/** What a professional released. Whether the person is known is not in it. */
export interface Vrijgave {
  readonly delen: boolean;
  readonly categorieen: readonly Gegevenscategorie[];
}

/** A question that a rule has for the person who judges. */
export interface Oordeelvraag {
  /** Null when it is about whether the organisation answers at all. */
  readonly categorie: Gegevenscategorie | null;
  readonly vraag: string;
}

/** What is kept of a question that a person must judge: the question, and what he released. Never an outcome. */
export interface Uitvraaginhoud {
  readonly ronde: string;
  readonly waarom: Uitvraagreden;
  /** Whether the person judges the whole question, or only categories beside what was answered already. */
  readonly omvang: 'GEHEEL' | 'AANVULLING';
  readonly samenwerkingsverband: string;
  readonly grondslag: string;
  readonly doel: string;
  readonly aanleiding: string;
  /** Function of who asked. */
  readonly functie: string;
  readonly artikel: string | null;
  readonly uitleg: string;
  readonly vragen: readonly Oordeelvraag[];
  /** The categories to be judged; empty when only bekendheid is asked. */
  readonly categorieen: readonly Gegevenscategorie[];
  /** Until when the citizen's own look does not show it, RFC 3339. */
  readonly afschermenTot?: string;
  /** When the professional plans to do it, RFC 3339. */
  readonly gepland?: string;
  readonly vrijgave?: Vrijgave;
}

/** The opdracht to a partner to judge one question about one person. */
export type Uitvraagopdrachtstand = Opdracht<Uitvraaginhoud>;
