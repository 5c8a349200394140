import { type DocumentNode, parse } from 'graphql';

import type { Operatie } from '../../../schema/operatie.js';
import { LruCache } from '../../lru-cache.js';
import { canoniekeHash, hashVan } from './operatie.js';

/** Texts in another layout of which is remembered whether they are registered. */
const MAX_ONTHOUDEN = 500;

/** The questions that somebody looked at beforehand, to look one up. It never changes: what is registered next makes another list. */
export class Operatielijst {
  readonly #teksten: ReadonlyMap<string, string>;
  readonly #canoniek: ReadonlySet<string>;
  readonly #andersGeschreven = new LruCache<boolean>(MAX_ONTHOUDEN);

  constructor(operaties: readonly Operatie[]) {
    this.#teksten = new Map(operaties.map(({ sha256, tekst }) => [sha256, tekst]));
    this.#canoniek = new Set(operaties.map(({ canoniek }) => canoniek));
  }

  /** The text that has this hash. */
  tekst(sha256: string): string | undefined {
    return this.#teksten.get(sha256);
  }

  /** Whether this text is registered, byte for byte or in another layout. It must be within the bounds: it may be parsed. */
  bevat(tekst: string): boolean {
    const hash = hashVan(tekst);
    if (this.#teksten.has(hash)) return true;
    const eerder = this.#andersGeschreven.get(hash);
    if (eerder !== undefined) return eerder;
    const document = ontleed(tekst);
    const gevonden = document !== undefined && this.#canoniek.has(canoniekeHash(document));
    this.#andersGeschreven.set(hash, gevonden);
    return gevonden;
  }
}

function ontleed(tekst: string): DocumentNode | undefined {
  try {
    return parse(tekst, { noLocation: true });
  } catch {
    return undefined;
  }
}
