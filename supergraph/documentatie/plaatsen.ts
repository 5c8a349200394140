import { type GraphQLNamedType, type GraphQLSchema, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { SAMENWERKFUNCTIES } from '../../schema/functies.js';
import type { Documentatiesoort } from './bron.js';
import type { Eigenaars } from './eigenaars.js';

/** The page with what every kind of ketenpartner has, and that with what several samenwerkfuncties share. */
export const PARTNERS = 'partners.html';
export const GEDEELD = 'gedeeld.html';

/** The page of a samenwerkfunctie. */
export const functiepagina = (nummer: number): string => `functie-${nummer}.html`;

/** The page of a kind of ketenpartner. */
export const soortpagina = (soort: string): string => `partner-${soort}.html`;

/** What of the schema stands on which page. */
export class Plaatsen {
  readonly #soorten: ReadonlySet<string>;

  constructor(readonly api: GraphQLSchema, readonly eigenaars: Eigenaars, soorten: readonly Documentatiesoort[]) {
    this.#soorten = new Set(soorten.map(({ soort }) => soort));
  }

  /** The page of a subgraph. */
  pagina(subgraph: string): string {
    if (this.#soorten.has(subgraph)) return soortpagina(subgraph);
    const functie = SAMENWERKFUNCTIES.find((een) => een.subgraph === subgraph);
    return functie ? functiepagina(functie.nummer) : `${subgraph}.html`;
  }

  /** The types on a page, by name; each with the fields that are told there. */
  typen(pagina: string): readonly { readonly type: GraphQLNamedType; readonly velden: readonly string[] }[] {
    return this.#alle().flatMap((type) => {
      const velden = this.#velden(type).filter((veld) => this.#veldpagina(type, veld) === pagina);
      return velden.length > 0 || this.thuis(type) === pagina ? [{ type, velden }] : [];
    });
  }

  /** The page on which a type is explained: where most of its fields come from. */
  thuis(type: GraphQLNamedType): string | undefined {
    if (isSpecifiedScalarType(type) || isIntrospectionType(type)) return undefined;
    const velden = this.#velden(type);
    if (velden.length === 0) return this.#paginaVan(this.eigenaars.type(type.name));
    const aantal = new Map<string, number>();
    for (const veld of velden) {
      const pagina = this.#veldpagina(type, veld);
      aantal.set(pagina, (aantal.get(pagina) ?? 0) + 1);
    }
    // Of as many fields the page of its own goes before that of what is shared.
    return [...aantal].sort(([a, een], [b, ander]) => Number(a === GEDEELD) - Number(b === GEDEELD) || ander - een || (a < b ? -1 : 1))[0]?.[0];
  }

  #veldpagina(type: GraphQLNamedType, veld: string): string {
    return this.#paginaVan(this.eigenaars.veld(type.name, veld));
  }

  #paginaVan(subgraphs: readonly string[]): string {
    const [enige] = subgraphs;
    if (subgraphs.length === 1 && enige !== undefined) return this.pagina(enige);
    return subgraphs.some((subgraph) => this.#soorten.has(subgraph)) && !subgraphs.some((subgraph) => !this.#soorten.has(subgraph) && subgraph !== 'bekendheid') ? PARTNERS : GEDEELD;
  }

  #velden(type: GraphQLNamedType): readonly string[] {
    return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()).sort() : [];
  }

  #alle(): readonly GraphQLNamedType[] {
    const wortels = [this.api.getQueryType(), this.api.getMutationType(), this.api.getSubscriptionType()];
    return Object.values(this.api.getTypeMap()).filter((type) => !wortels.some((wortel) => wortel === type) && !isSpecifiedScalarType(type) && !isIntrospectionType(type)).sort((een, ander) => (een.name < ander.name ? -1 : 1));
  }
}
