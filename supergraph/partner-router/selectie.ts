import {
  type ArgumentNode, type FieldNode, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, isAbstractType,
  isLeafType, isListType, isNonNullType, isObjectType, type SelectionSetNode,
} from 'graphql';
import { type Bladvorm, bladvorm } from './bladvorm.js';
import { type Verzamelaar, veldenVan } from './veldverzameling.js';
import { Vraagfout } from './vraagfout.js';

/** The fields that a query asks of an object, in the order of the answer, each response key once. */
export interface Selectie {
  readonly type: string;
  readonly velden: readonly Veld[];
}

/** One response key. */
export interface Veld {
  readonly sleutel: string;
  /** The name of the field in the schema. */
  readonly naam: string;
  /** Schema coordinate such as `Actie.status`, for the log. */
  readonly plaats: string;
  readonly argumenten: readonly ArgumentNode[];
  readonly vorm: Vorm;
}

/** What the value of a field looks like. */
export type Vorm =
  | { readonly soort: 'blad'; readonly verplicht: boolean; readonly past: Bladvorm }
  | { readonly soort: 'lijst'; readonly verplicht: boolean; readonly element: Vorm }
  | { readonly soort: 'object'; readonly verplicht: boolean; readonly selectie: Selectie }
  | { readonly soort: 'abstract'; readonly verplicht: boolean; readonly typesleutel: string; readonly perType: ReadonlyMap<string, Selectie> };

/** Fields in one tree and levels below each other: far above the contract, so that a hostile query cannot grow without end. */
const MAX_VELDEN = 5_000;
const MAX_DIEPTE = 50;
const GEEN: readonly ArgumentNode[] = [];

/** Builds the tree for an object type from one or more selection sets that are merged (GraphQL, 6.3.2). */
export class Selectiebouwer {
  #aantal = 0;

  constructor(readonly schema: GraphQLSchema, readonly verzamelaar: Verzamelaar) {}

  /** @throws Vraagfout when a field does not exist, or is selected in a way that its type does not allow */
  bouw(type: GraphQLObjectType, sets: readonly SelectionSetNode[], diepte = 0): Selectie {
    if (diepte > MAX_DIEPTE) throw new Vraagfout('VRAAG_TE_DIEP', 'De vraag is dieper genest dan is toegestaan.');
    const velden: Veld[] = [];
    for (const [sleutel, knopen] of veldenVan(sets, this.verzamelaar, (naam) => this.#geldt(naam, type))) {
      if (++this.#aantal > MAX_VELDEN) throw new Vraagfout('VRAAG_TE_GROOT', 'De vraag is groter dan is toegestaan.');
      velden.push(this.#veld(type, sleutel, knopen, diepte));
    }
    return { type: type.name, velden };
  }

  #geldt(voorwaarde: string, type: GraphQLObjectType): boolean {
    // _Entity is the union of the federation spec; a kind's own schema need not hold it.
    if (voorwaarde === type.name || voorwaarde === '_Entity') return true;
    const ander = this.schema.getType(voorwaarde);
    return isAbstractType(ander) && this.schema.isSubType(ander, type);
  }

  #veld(type: GraphQLObjectType, sleutel: string, knopen: readonly FieldNode[], diepte: number): Veld {
    const naam = knopen[0]!.name.value;
    if (knopen.some((knoop) => knoop.name.value !== naam)) throw ongeldig();
    const sets = knopen.flatMap((knoop) => knoop.selectionSet ?? []);
    if (naam === '__typename') {
      return { sleutel, naam, plaats: `${type.name}.__typename`, argumenten: GEEN, vorm: { soort: 'blad', verplicht: true, past: (waarde) => waarde === type.name } };
    }
    const veld = type.getFields()[naam];
    if (!veld) throw ongeldig();
    return { sleutel, naam, plaats: `${type.name}.${naam}`, argumenten: knopen[0]!.arguments ?? GEEN, vorm: this.#vorm(veld.type, sets, diepte, false) };
  }

  #vorm(type: GraphQLOutputType, sets: readonly SelectionSetNode[], diepte: number, verplicht: boolean): Vorm {
    if (isNonNullType(type)) return this.#vorm(type.ofType, sets, diepte, true);
    if (isListType(type)) return { soort: 'lijst', verplicht, element: this.#vorm(type.ofType, sets, diepte, false) };
    if (isLeafType(type)) {
      if (sets.length > 0) throw ongeldig();
      return { soort: 'blad', verplicht, past: bladvorm(type) };
    }
    if (sets.length === 0) throw ongeldig();
    if (isObjectType(type)) return { soort: 'object', verplicht, selectie: this.bouw(type, sets, diepte + 1) };

    const selecties = this.schema.getPossibleTypes(type).map((mogelijk) => this.bouw(mogelijk, sets, diepte + 1));
    return { soort: 'abstract', verplicht, typesleutel: typesleutel(selecties), perType: new Map(selecties.map((selectie) => [selectie.type, selectie])) };
  }
}

/** The response key under which every possible type says what it is; engines always select it on an abstract type. */
function typesleutel(selecties: readonly Selectie[]): string {
  for (const { sleutel } of selecties[0]?.velden.filter((veld) => veld.naam === '__typename') ?? []) {
    if (selecties.every((selectie) => selectie.velden.some((veld) => veld.naam === '__typename' && veld.sleutel === sleutel))) return sleutel;
  }
  throw new Vraagfout('GRAPHQL_VALIDATION_FAILED', 'Kies __typename bij elk veld waarvan het type pas uit het antwoord blijkt.');
}

function ongeldig(): Vraagfout {
  return new Vraagfout('GRAPHQL_VALIDATION_FAILED', 'De vraag past niet op het schema van deze soort ketenpartner.');
}
