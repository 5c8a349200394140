/**
 * How a value of the source becomes ours. A text is the place of the field, with dots for what lies deeper: `periode.begin`.
 * What the source leaves out is null.
 */
export type Restveld = string | {
  readonly pad: string;
  /** The source's codes and ours; a code that is not listed is an error, because guessing what it means would be worse. */
  readonly codes?: Readonly<Record<string, string>>;
  /** `GBA_DATUM`: JJJJMMDD, with zeros for what is unknown. `DAG`: the day of a date with a time. */
  readonly vorm?: 'GBA_DATUM' | 'DAG';
};

/** One group of ours, such as `betrokkenheden`, as a collection of the source. */
export interface Restgroep {
  /** Path of its search below the base: `zaken/_zoek`. Client numbers go in the body of the POST. */
  readonly zoek: string;
  /** Where a result has its client number. */
  readonly client: string;
  /** Our fields and where they are in a result. */
  readonly velden: Readonly<Record<string, Restveld>>;
}

/** The shape of a REST source: everything in which one case system differs from another, as data. */
export interface Restopzet {
  /** Path of a cheap GET that answers when the source is well. */
  readonly controle: string;
  /** Path of the list of clients, and the fields that hold the number of the client and the BSN. */
  readonly clienten: { readonly pad: string; readonly nummer: string; readonly bsn: string };
  /** Name of the list of client numbers in the body of a search. */
  readonly zoekveld: string;
  readonly groepen: Readonly<Record<string, Restgroep>>;
  /** Names of the results and of the link to the next page. Default those of the NL API Design Rules: `resultaten`, `volgende`. */
  readonly bladzijde?: { readonly resultaten: string; readonly volgende: string };
}
