import type { Registerdeelnemer } from '../../../schema/inrichting.js';
import type { Functiecontext, Gegevenscategorie, Matrixrij, Persoonskenmerken, Rechtbesluit } from '../../kit/index.js';

/** What is asked within which samenwerkingsverband, on which ground, for what. */
export interface Beslisvraag {
  readonly samenwerkingsverband: string;
  readonly grondslag: string;
  readonly doel: string;
  readonly informatiebehoefte: readonly Gegevenscategorie[];
}

/** One partner and what rules may know of one person. */
export interface Paar {
  readonly partner: Registerdeelnemer;
  readonly persoon: Persoonskenmerken;
}

/** What was prepared for one asker and goal: which partners there are, and what each may be asked about whom. */
export interface Afweging {
  /** The partners that the samenwerkingsverband names. */
  readonly partners: readonly Registerdeelnemer[];
  /** The version of the set-up that was decided by, as `<samenwerkingsverband>@<versie>`. */
  readonly inrichting: string;
  /** One decision per pair, in order: may this partner be asked, to what level, in which categories, and why (not). */
  besluiten(paren: readonly Paar[]): readonly Rechtbesluit[];
  /** What every partner may give of every category, about persons of this class. */
  matrix(persoon: Persoonskenmerken): readonly (Omit<Matrixrij, 'partner'> & { readonly partner: Registerdeelnemer })[];
}

/** Decides before contact whether something may be asked. No rule matches: no. */
export interface Beslisser {
  /**
   * @throws FoutInVraag when the samenwerkingsverband, grondslag or doel is not set up, or the asker takes no part in it
   */
  weeg(vraag: Beslisvraag, context: Functiecontext): Promise<Afweging>;
}
