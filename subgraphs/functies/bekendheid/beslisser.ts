import type { Gegevenscategorie, Vrager } from '../../kit/index.js';
import type { Deelnemer } from '../../../schema/register.js';
import type { Besluit, Samenwerkingsverband } from './types.js';

/** Everything a decision is made on. */
export interface Beslisvraag {
  readonly vrager: Vrager;
  readonly samenwerkingsverband: string;
  readonly grondslag: string;
  readonly doel: string;
  readonly informatiebehoefte: readonly Gegevenscategorie[];
}

/** A decision that was prepared for one asker and goal: which partners there are, and what each may be asked. */
export interface Afweging {
  /** The partners that the samenwerkingsverband names. */
  readonly partners: readonly Deelnemer[];
  /** May this partner be asked, to what level, in which categories, and why. */
  besluit(partner: Deelnemer): Besluit;
}

/** Decides before contact whether something may be asked. No rule matches: no. */
export interface Beslisser {
  /** The samenwerkingsverbanden in which this asker's organisation may ask, with what is set up in them. */
  verbanden(vrager: Vrager): Promise<readonly Samenwerkingsverband[]>;
  /**
   * @throws FoutInVraag when the samenwerkingsverband, grondslag or doel is not set up, or the asker takes no part in it
   */
  weeg(vraag: Beslisvraag): Promise<Afweging>;
}
