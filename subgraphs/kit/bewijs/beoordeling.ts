import { Gegevenscategorie } from '../contract/opsommingen.js';
import type { Bewijs } from './bewijs.js';

/**
 * What a professional of the organisation decided about a question that only a person can judge: whether anything is shared, and
 * of what. Says nothing of whether the person is known; that the source says, at the moment of the answer.
 */
export interface Beoordeling {
  /** Id of the Uitvraagopdracht in which it was decided. */
  readonly opdracht: string;
  readonly delen: boolean;
  /** The categories that may be shared. */
  readonly categorieen: readonly Gegevenscategorie[];
}

/** What the asker reads about a category that was asked for and not released. */
export const NIET_VRIJGEGEVEN = 'Een professional van de organisatie heeft deze categorie na beoordeling niet vrijgegeven.';

/** Whether this says what a beoordeling says: something else must not pass for more. */
export function isBeoordeling({ opdracht, delen, categorieen }: Partial<Beoordeling>): boolean {
  return typeof opdracht === 'string' && typeof delen === 'boolean' && Array.isArray(categorieen) && categorieen.every((categorie) => categorie in Gegevenscategorie);
}

/**
 * The question as far as the professional released it: never a category more than the bewijs allows, nor than he released.
 * Doing it again changes nothing, so that who makes the bewijs and who answers it both do.
 */
export function totVrijgave<B extends Bewijs>(bewijs: B): B {
  const { beoordeeld, categorieen, onthouden } = bewijs;
  if (!beoordeeld) return bewijs;
  const vrij = categorieen.filter((categorie) => beoordeeld.delen && beoordeeld.categorieen.includes(categorie));
  const niet = categorieen.filter((categorie) => !vrij.includes(categorie));
  return {
    ...bewijs,
    fase: vrij.length > 0 ? bewijs.fase : 'BEKENDHEID',
    categorieen: vrij,
    onthouden: [...onthouden, ...niet.map((categorie) => ({ categorie, reden: NIET_VRIJGEGEVEN }))],
  };
}
