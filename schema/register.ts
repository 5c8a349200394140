/** A kind of ketenpartner: one subgraph in the supergraph, one contribution type. */
export interface Soort {
  /** Code of the kind, also the name of its subgraph: lower case with hyphens, such as `veilig-thuis`. */
  readonly soort: string;
  /** Its contribution type, such as `VeiligThuisBijdrage`. */
  readonly type: string;
  /** What people call it. */
  readonly naam: string;
}

/** An organisation that takes part: an endpoint of its kind. */
export interface Deelnemer {
  /** Organisation number, twenty digits. */
  readonly oin: string;
  /** What people call it. */
  readonly naam: string;
  /** Code of its kind. */
  readonly soort: string;
  /** Where its subgraph answers. Internal: never shown to a client. */
  readonly endpoint: string;
  /** Version of the shared contract in which it answers; absent: the one that is composed. */
  readonly contract?: string;
  /** Version of its kind's additions in which it answers; absent: the one that is composed. */
  readonly soortversie?: number;
}

/** What organisations that are behind know: their kind in an earlier version of the contract, of its additions, or of both. */
export interface Soortschema {
  readonly soort: string;
  readonly contract: string;
  readonly soortversie: number;
  /** The SDL of the kind's subgraph in those versions. */
  readonly sdl: string;
}

/** Which kinds and organisations there are: what the partner router and the coordinator go by. */
export interface Deelnemersregister {
  readonly soorten: readonly Soort[];
  readonly deelnemers: readonly Deelnemer[];
  /** Of every combination of versions that an organisation here answers in and that is not the one composed. */
  readonly eerdere?: readonly Soortschema[];
}

/** First part of the names of the types that a kind adds, and of its contribution type: `veilig-thuis` has `VeiligThuis`. */
export const voorvoegsel = (soort: string): string => soort.split('-').map((deel) => deel.charAt(0).toUpperCase() + deel.slice(1)).join('');

/** The contribution type of a kind. */
export const bijdragetypeVan = (soort: string): string => `${voorvoegsel(soort)}Bijdrage`;
