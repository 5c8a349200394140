import type { Functiecontext } from '../../kit/index.js';
import type { Deelnemerbron } from './deelnemerbron.js';
import type { Kennis } from './kennis.js';
import type { Inrichtingslader } from './laders.js';
import type { Versiebron } from './versiebron.js';

/** What the resolvers find in their context. */
export interface Inrichtingcontext extends Functiecontext {
  readonly versies: Versiebron;
  readonly deelnemers: Deelnemerbron;
  readonly lader: Inrichtingslader;
  readonly kent: Kennis;
  /** The moment of the question. */
  readonly nu: Date;
}
