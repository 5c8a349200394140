/** What `handbereik new` makes. */
export interface Nieuwproject {
  /** Full path of the folder. */
  readonly map: string;
  /** Code of the kind. */
  readonly soort: string;
  /** What people call the kind. */
  readonly soortnaam: string;
  readonly oin: string;
  /** What people call the organisation. */
  readonly naam: string;
  readonly regio: string;
  /** Made with the kit; else only who the organisation is, its keys and the schema, for a subgraph in another language. */
  readonly metKit: boolean;
}
