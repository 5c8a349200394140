/** The most rows on one page of a list that can grow; the gateway and every subgraph of the kit hold to it. */
export const MAX_BLADZIJDE = 100;
