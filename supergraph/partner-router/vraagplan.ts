import { type DocumentNode, type GraphQLObjectType, type GraphQLSchema, Kind, type FieldNode, print, stripIgnoredCharacters, type VariableDefinitionNode } from 'graphql';
import { LruCache } from '../lru-cache.js';
import { leesOperatie, type Operatie } from './operatie.js';
import { type Selectie, Selectiebouwer } from './selectie.js';
import { type Verzamelaar, veldenVan } from './veldverzameling.js';
import { Vraagfout } from './vraagfout.js';

/** One `_entities` field of the operation. */
export interface Wortel {
  /** Its response key. */
  readonly sleutel: string;
  /** Index in `Vraagplan.variabelen` of the variable that holds its representations. */
  readonly variabele: number;
  readonly selectie: Selectie;
}

/** A question as it goes to organisations, but for the values of its variables. */
export interface Vraagtekst {
  /** The operation as the opening of a JSON body, up to where the variables start. */
  readonly aanhef: string;
  /** Names of the variables that hold representations. */
  readonly variabelen: readonly string[];
  /** Names of the variables that the operation declares: no other goes to a partner. */
  readonly gedeclareerd: ReadonlySet<string>;
}

/** A query text made ready: asking it takes no parsing and no printing. */
export interface Vraagplan extends Vraagtekst {
  readonly wortels: readonly Wortel[];
  /** Response keys of `__typename` on the operation itself. */
  readonly typesleutels: readonly string[];
  readonly definities: readonly VariableDefinitionNode[];
}

interface Voorbereiding {
  readonly operatie: Operatie;
  readonly aanhef: string;
  /** A plan per combination of the variables in `@include` and `@skip`. */
  readonly standen: LruCache<Vraagplan>;
}

/** Combinations of `@include` and `@skip` that are remembered per query text. */
const MAX_STANDEN = 32;

/** Turns query texts for one kind into plans, each text once. */
export class Vraagplanner {
  readonly #voorbereid: LruCache<Voorbereiding>;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly type: GraphQLObjectType,
    private readonly grenzen: { readonly maxVraagplannen: number; readonly maxVraagtekens: number },
  ) {
    this.#voorbereid = new LruCache(grenzen.maxVraagplannen);
  }

  /** @throws Vraagfout when the query cannot be put to this kind */
  plan(query: string, operationName: string | undefined, variables: Readonly<Record<string, unknown>>): Vraagplan {
    const { operatie, aanhef, standen } = this.#bereidVoor(query, operationName);
    const schakelstand = new Map<string, boolean>();
    let stand = '';
    for (const [naam, standaard] of operatie.schakelaars) {
      const waarde = Object.hasOwn(variables, naam) ? variables[naam] : standaard;
      if (typeof waarde === 'boolean') schakelstand.set(naam, waarde);
      stand += waarde === true ? '1' : waarde === false ? '0' : '-';
    }
    let plan = standen.get(stand);
    if (!plan) {
      plan = this.#maak(aanhef, { operatie, schakelstand });
      standen.set(stand, plan);
    }
    return plan;
  }

  #bereidVoor(query: string, operationName: string | undefined): Voorbereiding {
    const sleutel = operationName === undefined ? query : `${operationName}\n${query}`;
    let voorbereid = this.#voorbereid.get(sleutel);
    if (!voorbereid) {
      if (query.length > this.grenzen.maxVraagtekens) throw new Vraagfout('VRAAG_TE_GROOT', 'De vraag is groter dan is toegestaan.');
      const operatie = leesOperatie(query, operationName);
      voorbereid = { operatie, aanhef: aanhefVan(naamloos(operatie)), standen: new LruCache(MAX_STANDEN) };
      this.#voorbereid.set(sleutel, voorbereid);
    }
    return voorbereid;
  }

  #maak(aanhef: string, verzamelaar: Verzamelaar): Vraagplan {
    const bouwer = new Selectiebouwer(this.schema, verzamelaar);
    const wortels: Wortel[] = [];
    const variabelen: string[] = [];
    const typesleutels: string[] = [];
    for (const [sleutel, knopen] of veldenVan([verzamelaar.operatie.definitie.selectionSet], verzamelaar, () => true)) {
      if (knopen.every((knoop) => knoop.name.value === '__typename')) {
        typesleutels.push(sleutel);
        continue;
      }
      const namen = new Set(knopen.map(representatievariabele));
      const [naam] = namen;
      if (naam === undefined || namen.size > 1) throw alleenEntiteiten();
      if (!variabelen.includes(naam)) variabelen.push(naam);
      const selectie = bouwer.bouw(this.type, knopen.flatMap((knoop) => knoop.selectionSet ?? []));
      wortels.push({ sleutel, variabele: variabelen.indexOf(naam), selectie });
    }
    const definities = verzamelaar.operatie.definitie.variableDefinitions ?? [];
    const gedeclareerd = new Set(definities.map(({ variable }) => variable.name.value));
    return { aanhef, wortels, variabelen, typesleutels, definities, gedeclareerd };
  }
}

/** The opening of the body in which an operation goes out. */
export const aanhefVan = (document: DocumentNode): string => `{"query":${JSON.stringify(stripIgnoredCharacters(print(document)))},"variables":`;

/** The operation without its name and without comments: what a client called it is nobody's business, and might name a person. */
function naamloos({ definitie, fragmenten }: Operatie): DocumentNode {
  return { kind: Kind.DOCUMENT, definitions: [{ ...definitie, name: undefined }, ...fragmenten.values()] };
}

function representatievariabele(knoop: FieldNode): string {
  const argument = knoop.arguments?.find((deel) => deel.name.value === 'representations');
  if (knoop.name.value !== '_entities' || argument?.value.kind !== Kind.VARIABLE || !knoop.selectionSet) throw alleenEntiteiten();
  return argument.value.name.value;
}

function alleenEntiteiten(): Vraagfout {
  return new Vraagfout('GRAPHQL_VALIDATION_FAILED', 'Aan ketenpartners kan alleen _entities worden gevraagd, met de representaties in een variabele.');
}
