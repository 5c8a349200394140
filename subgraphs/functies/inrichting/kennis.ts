/** What there is to choose from: the law packs, the samenwerkfuncties and the kinds of ketenpartner know. */
export interface Kennis extends Omgevingskennis {
  /** A law pack by its id. */
  pakket(id: string): { readonly naam: string } | undefined;
  /** Is this pack a bill, that counts only from its inwerkingtreding? */
  wetsvoorstel(id: string): boolean;
  /** A grondslag of any pack, whether that is on or not. */
  grondslag(id: string): { readonly naam: string; readonly doelen: readonly { readonly id: string }[] } | undefined;
}

/** What only the rest of the installation knows. */
export interface Omgevingskennis {
  /** Is there a samenwerkfunctie with this subgraph? */
  functie(naam: string): boolean;
  /** Is there such a kind of ketenpartner, at this moment? */
  soort(code: string): boolean;
}
