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
}

/** Which kinds and organisations there are: what the partner router and the coordinator go by. */
export interface Deelnemersregister {
  readonly soorten: readonly Soort[];
  readonly deelnemers: readonly Deelnemer[];
}
