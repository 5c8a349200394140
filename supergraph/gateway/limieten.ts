import { MAX_BLADZIJDE } from '../../schema/bladzijde.js';

/** Bounds on one request; beyond them it is refused with the figure and the limit. */
export interface Limieten {
  /** Characters of the operation text. */
  readonly tekens: number;
  /** Lexical tokens of the operation text. */
  readonly tokens: number;
  /** Nesting of fields, introspection not counted. */
  readonly diepte: number;
  /** Selections with all fragments written out. */
  readonly velden: number;
  /** Aliases with all fragments written out. */
  readonly aliassen: number;
  /** Rows on one page of a list. */
  readonly bladzijde: number;
  /** Values that the answer may hold, as `kosten` estimates them. */
  readonly kosten: number;
  /** Milliseconds that one subgraph may take. */
  readonly functieMs: number;
  /** Bytes that one subgraph may answer. */
  readonly functieBytes: number;
}

/** For the chain: far above what its operations need, far below what costs seconds to validate or plan. */
export const KETENLIMIETEN: Limieten = {
  tekens: 100_000,
  tokens: 4_000,
  diepte: 25,
  velden: 1_500,
  aliassen: 100,
  bladzijde: MAX_BLADZIJDE,
  kosten: 1_000_000,
  functieMs: 10_000,
  functieBytes: 10_000_000,
};

/** For any other supergraph: only against what would stop the process. */
export const OPEN_LIMIETEN: Limieten = {
  tekens: 1_000_000,
  tokens: 15_000,
  diepte: 200,
  velden: 50_000,
  aliassen: 15_000,
  bladzijde: Infinity,
  kosten: Infinity,
  functieMs: 60_000,
  functieBytes: 100_000_000,
};
