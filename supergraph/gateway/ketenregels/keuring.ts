import type { GraphQLSchema } from 'graphql';

import type { Limieten } from '../limieten.js';
import type { Weigering } from '../weigering.js';
import { identificatieInVraag } from './identificatie-in-vraag.js';
import { binnenLimieten, volgtKetenregels } from './index.js';

/** Longer texts are examined every time, so that the memory of approved ones stays small. */
const MAX_TEKENS = 20_000;
const MAX_GOEDGEKEURD = 500;

/** What of a request is examined. */
export interface Keurverzoek {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * Examines every question before the engine sees it, so that what is refused stands in no cache, plan or log.
 * An approved text is remembered: then the names beside it are the only cost of a request.
 */
export class Keuring {
  readonly #goedgekeurd = new Set<string>();

  constructor(readonly schema: GraphQLSchema, readonly limieten: Limieten, readonly ketenregels: boolean) {}

  /** @returns why the question is refused, or undefined */
  keur({ query, operationName, variables }: Keurverzoek): Weigering | undefined {
    const bekend = this.#goedgekeurd.has(query);
    if (this.ketenregels) {
      const namen = variables ? Object.keys(variables) : [];
      const weigering = identificatieInVraag(bekend ? '' : query, operationName, namen);
      if (weigering) return weigering;
    }
    if (bekend) return undefined;
    const { weigering, document } = binnenLimieten(query, this.limieten);
    if (weigering || !document) return weigering;
    const overtreding = this.ketenregels ? volgtKetenregels(this.schema, document) : undefined;
    if (!overtreding) this.#onthoud(query);
    return overtreding;
  }

  #onthoud(tekst: string): void {
    if (tekst.length > MAX_TEKENS) return;
    if (this.#goedgekeurd.size >= MAX_GOEDGEKEURD) {
      const [oudste] = this.#goedgekeurd;
      if (oudste !== undefined) this.#goedgekeurd.delete(oudste);
    }
    this.#goedgekeurd.add(tekst);
  }
}
