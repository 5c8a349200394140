import type { Geregistreerde } from '../organisaties.js';

/** Who offers a publication, as was established: an organisation by its signature, or a beheerder of the chain by a token. */
export type Aanbieder =
  | { readonly als: 'organisatie'; readonly oin: string; readonly organisatie: Geregistreerde }
  | { readonly als: 'beheerder'; readonly oin: string };
