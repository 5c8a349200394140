/** With what the process begins that is the chain. */
export interface Ketenopdracht {
  /** Data folder of the installation, made for this run. */
  readonly datamap: string;
  /** Connection string of the database, made for this run. */
  readonly databaseUrl: string;
}

/** With what every process that writes by itself begins. */
export interface Schrijfbegin {
  readonly databaseUrl: string;
  readonly reeks: Reeks;
}

/** What all gebeurtenissen of a run have in common. With the same reeks the same number gives the same bytes, in every process. */
export interface Reeks {
  /** OIN of the organisation that offers. */
  readonly aanbieder: string;
  /** OIN of the organisation that may read them. */
  readonly lezer: string;
  /** When they occurred, RFC 3339 in UTC. */
  readonly moment: string;
}

/** A way of writing: so many at once, by so many at a time. */
export interface Wijze {
  readonly naam: string;
  readonly groep: number;
  readonly tegelijk: number;
}

/** The ways of writing that are measured, and which part of all gebeurtenissen each takes. */
export const WIJZEN = [
  { naam: 'batches van 100, 4 tegelijk', groep: 100, tegelijk: 4, deel: 0.8 },
  { naam: 'enkelstuks, 16 tegelijk', groep: 1, tegelijk: 16, deel: 0.16 },
  { naam: 'enkelstuks, één voor één', groep: 1, tegelijk: 1, deel: 0.04 },
] as const satisfies readonly (Wijze & { readonly deel: number })[];

/** One measurement of writing: these numbers, in this way. */
export interface Schrijfopdracht {
  readonly van: number;
  readonly aantal: number;
  readonly wijze: Wijze;
}

/** Memory and processor time of a process during a step. */
export interface Geheugen {
  /** After garbage collection, in megabytes. */
  readonly voor: Geheugenstand;
  /** The most of each that was seen. */
  readonly hoogst: Geheugenstand;
  /** After garbage collection. */
  readonly na: Geheugenstand;
  /** Of every thread, in milliseconds. */
  readonly cpuMs: number;
}

export interface Geheugenstand {
  readonly rssMb: number;
  readonly heapMb: number;
}
