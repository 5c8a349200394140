import type { GraphQLSchema } from 'graphql';
import type { Soortschema } from '../../schema/register.js';
import { LruCache } from '../lru-cache.js';
import { eerderSchema } from './eerder-schema.js';
import { passendeVariabelen, snoei } from './snoeien.js';
import type { Vraagplan, Vraagtekst } from './vraagplan.js';

/** Earlier versions of one kind that are remembered, and texts per plan in such a version. */
const MAX_VERSIES = 64;
const MAX_TEKSTEN = 32;

/** An earlier version with what has been made for it. */
interface Eerder {
  readonly sdl: string;
  /** Absent when the text is no SDL. */
  readonly schema: GraphQLSchema | undefined;
  /** By the variables that can be sent along; they live as long as their plan. */
  readonly teksten: WeakMap<Vraagplan, LruCache<{ readonly tekst: Vraagtekst | undefined }>>;
}

/** Makes of the plans of one kind what organisations in an earlier version are asked, each once. */
export class Versieplanner {
  readonly #eerdere = new LruCache<Eerder>(MAX_VERSIES);

  /** @param type the contribution type of the kind */
  constructor(private readonly type: string) {}

  /** @returns undefined when this version cannot be asked */
  tekst(plan: Vraagplan, versie: Soortschema, variables: Readonly<Record<string, unknown>>): Vraagtekst | undefined {
    const { schema, teksten } = this.#eerder(versie);
    if (!schema) return undefined;
    let bekend = teksten.get(plan);
    if (!bekend) teksten.set(plan, (bekend = new LruCache(MAX_TEKSTEN)));
    const variabelen = passendeVariabelen(plan, schema, variables);
    const sleutel = variabelen.join();
    let gesnoeid = bekend.get(sleutel);
    if (!gesnoeid) bekend.set(sleutel, (gesnoeid = { tekst: snoei(plan, schema, variabelen) }));
    return gesnoeid.tekst;
  }

  #eerder({ contract, soortversie, sdl }: Soortschema): Eerder {
    const sleutel = `${contract} ${soortversie}`;
    const bekend = this.#eerdere.get(sleutel);
    if (bekend?.sdl === sdl) return bekend;
    const eerder: Eerder = { sdl, schema: leesSchema(sdl, this.type), teksten: new WeakMap() };
    this.#eerdere.set(sleutel, eerder);
    return eerder;
  }
}

function leesSchema(sdl: string, type: string): GraphQLSchema | undefined {
  try {
    return eerderSchema(sdl, type);
  } catch {
    // Whoever keeps the register hears of it by the organisation that cannot be asked.
    return undefined;
  }
}
