/** With what the chain begins. */
export interface Ketenopdracht {
  /** Data folder of the installation, made for this run. */
  readonly datamap: string;
  /** Connection string of the database, made for this run. */
  readonly databaseUrl: string;
  /** How many organisations are registered; the demo's own are among them. */
  readonly organisaties: number;
}

/** The chain as it runs. */
export interface Ketenstand {
  readonly url: string;
  /** Where the demo's own organisations answer. */
  readonly deelnemers: readonly { readonly oin: string; readonly soort: string; readonly endpoint: string }[];
}

/** What the process of the chain did since it was last asked. */
export interface Venster {
  /** The longest that the event loop did nothing else, in milliseconds: so long may a request have waited. */
  readonly blokMs: number;
  /** The longest pause for garbage collection, part of such a block. */
  readonly gcMs: number;
  /** Processor time of every thread. */
  readonly cpuMs: number;
}

/** What the log of the chain tells of failures; nothing of it should come. */
export interface Storing {
  readonly gebeurtenis: string;
  readonly aantal: number;
}
