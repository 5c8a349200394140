/** The samenwerkfuncties, by the name of their subgraph. */
export const FUNCTIES = ['identiteit', 'inrichting', 'bekendheid', 'burger'] as const;
export type Functienaam = (typeof FUNCTIES)[number];

/** The services beside the samenwerkfuncties. */
export const VOORZIENINGEN = ['pseudoniemen'] as const;
