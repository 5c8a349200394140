/** The samenwerkfuncties, by the name of their subgraph. */
export const FUNCTIES = ['identiteit', 'inrichting', 'bekendheid', 'burger', 'melding', 'actie'] as const;
export type Functienaam = (typeof FUNCTIES)[number];

/** The services beside the samenwerkfuncties; those of the graph are a subgraph in the supergraph as well. */
export const GRAAFVOORZIENINGEN = ['ketenindex'] as const;
export const VOORZIENINGEN = ['pseudoniemen', ...GRAAFVOORZIENINGEN] as const;

/** Every subgraph of the supergraph that is not a kind of ketenpartner. */
export const KETENSUBGRAPHS = [...FUNCTIES, ...GRAAFVOORZIENINGEN] as const;
export type Ketensubgraph = (typeof KETENSUBGRAPHS)[number];

/** The folder of such a subgraph, seen from `subgraphs/`. */
export const ketensubgraphmap = (naam: Ketensubgraph): string => `${(FUNCTIES as readonly string[]).includes(naam) ? 'functies' : 'voorzieningen'}/${naam}`;
