import type { GraphQLSchema } from 'graphql';

import type { Limieten } from '../limieten.js';
import type { Weigering } from '../weigering.js';
import { identificatieInVraag } from './identificatie-in-vraag.js';
import { binnenLimieten, volgtKetenregels } from './index.js';
import { vraagtIntrospectie } from './introspectie.js';
import { Kosten } from './kosten.js';

/** Longer texts are examined every time, so that the memory of approved ones stays small. */
const MAX_TEKENS = 20_000;
const MAX_GOEDGEKEURD = 500;

/** What of a request is examined. */
export interface Keurverzoek {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What is remembered of an approved text. */
interface Goedgekeurd {
  readonly introspectie: boolean;
  /** What it costs depends on the variables of the request. */
  readonly kosten: Kosten;
}

/**
 * Examines every question before the engine sees it, so that what is refused stands in no cache, plan or log.
 * An approved text is remembered: then the names and numbers beside it are the only cost of a request.
 */
export class Keuring {
  readonly #goedgekeurd = new Map<string, Goedgekeurd>();

  constructor(readonly schema: GraphQLSchema, readonly limieten: Limieten, readonly ketenregels: boolean) {}

  /**
   * @param vrij whether who asks may ask for the schema
   * @returns why the question is refused, or undefined
   */
  keur(verzoek: Keurverzoek, vrij = true): Weigering | undefined {
    const { query, operationName, variables } = verzoek;
    const bekend = this.#goedgekeurd.get(query);
    if (this.ketenregels) {
      const namen = variables ? Object.keys(variables) : [];
      const weigering = identificatieInVraag(bekend ? '' : query, operationName, namen);
      if (weigering) return weigering;
    }
    if (bekend) return this.#perVerzoek(bekend, verzoek, vrij);
    const { weigering, document } = binnenLimieten(query, this.limieten);
    if (weigering || !document) return weigering;
    const overtreding = this.ketenregels ? volgtKetenregels(this.schema, document) : undefined;
    if (overtreding) return overtreding;
    const goedgekeurd = { introspectie: vraagtIntrospectie(document), kosten: new Kosten(this.schema, document) };
    this.#onthoud(query, goedgekeurd);
    return this.#perVerzoek(goedgekeurd, verzoek, vrij);
  }

  /** What depends on who asks, and with which variables. */
  #perVerzoek({ introspectie, kosten }: Goedgekeurd, { operationName, variables }: Keurverzoek, vrij: boolean): Weigering | undefined {
    if (introspectie && !vrij) return { code: 'INTROSPECTIE_UIT' };
    return kosten.keur(operationName, variables, this.limieten);
  }

  #onthoud(tekst: string, goedgekeurd: Goedgekeurd): void {
    if (tekst.length > MAX_TEKENS) return;
    if (this.#goedgekeurd.size >= MAX_GOEDGEKEURD) {
      const [oudste] = this.#goedgekeurd.keys();
      if (oudste !== undefined) this.#goedgekeurd.delete(oudste);
    }
    this.#goedgekeurd.set(tekst, goedgekeurd);
  }
}
