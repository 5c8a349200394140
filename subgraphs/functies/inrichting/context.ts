import type { Functiecontext } from '../../kit/index.js';
import type { Deelnemerbron } from './deelnemerbron.js';
import type { Kennis } from './kennis.js';
import type { Inrichtingslader } from './laders.js';
import type { Versiebron } from './versiebron.js';
import type { Wetspakketbron } from './wetspakketbron.js';

/** What the resolvers find in their context. */
export interface Inrichtingcontext extends Functiecontext {
  readonly versies: Versiebron;
  readonly deelnemers: Deelnemerbron;
  readonly lader: Inrichtingslader;
  readonly wetten: Wetspakketbron;
  /** What there is to choose from; read once for the request, when it is needed. */
  readonly kent: () => Promise<Kennis>;
  /** The moment of the question. */
  readonly nu: Date;
}
