import type { Opdracht } from '../../kit/index.js';

/** Whether the goal was reached. */
export const DOEL_BEHAALD = ['JA', 'DEELS', 'NEE'] as const;

/** What came of an actie. */
export interface Resultaat {
  readonly doelBehaald: (typeof DOEL_BEHAALD)[number];
  readonly toelichting?: string;
}

/** What is kept of an actie beside what every opdracht has. (afsprakenstelsel, informatiemodel Uitkomst Overleg: Actie) */
export interface Actie {
  readonly omschrijving: string;
  /** What must be so before the work begins; absent when nothing need be. */
  readonly conditie?: string;
  /** When the conditie was reported as met, RFC 3339; until then the actie sleeps. */
  readonly conditieGemeld?: string;
  /** How the person has been told, or why not. */
  readonly informering: string;
  /** Id of the doel in the plan that it serves. */
  readonly doelverwijzing?: string;
  /** When it is planned for, RFC 3339. */
  readonly gepland?: string;
  readonly resultaat?: Resultaat;
  /** OIN of the casusregisseur when the actie last changed: he hears of it. */
  readonly regisseur: string;
}

/** An actie that was set out: always about a person, in a casus. */
export type Ketenopdracht = Opdracht<Actie>;

/** Does it wait for its conditie? */
export const slaapt = ({ conditie, conditieGemeld }: Actie): boolean => conditie !== undefined && conditieGemeld === undefined;

/** A report of progress by who carries it out. */
export interface Voortgang {
  readonly moment: string;
  readonly tekst: string;
  /** OIN of who reported it. */
  readonly door: string;
}

/** Reports of progress that one actie can hold. */
export const MAX_VOORTGANG = 200;
