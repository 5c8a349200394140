import { leesRechtspakketten } from './pakketten.js';

/** What there is to choose from in the law packs, for whoever sets up a samenwerkingsverband. */
export interface Rechtskennis {
  pakket(id: string): { readonly naam: string } | undefined;
  /** Is this pack a bill, that counts only from its inwerkingtreding? */
  wetsvoorstel(id: string): boolean;
  /** A grondslag of any pack, whether that is on or not. */
  grondslag(id: string): { readonly naam: string; readonly doelen: readonly { readonly id: string; readonly naam: string }[] } | undefined;
}

/** Reads the packs that come with the product. */
export function rechtskennis(): Rechtskennis {
  const pakketten = leesRechtspakketten();
  return {
    pakket: (id) => pakketten.find((pakket) => pakket.id === id),
    wetsvoorstel: (id) => pakketten.some((pakket) => pakket.id === id && pakket.status === 'wetsvoorstel'),
    grondslag: (id) => pakketten.flatMap(({ grondslagen }) => grondslagen).find((grondslag) => grondslag.id === id),
  };
}
