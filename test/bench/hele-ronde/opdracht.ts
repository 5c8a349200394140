/** With what every process of the whole round begins. */
export interface Rondeopdracht {
  /** Folder with the keys of the installation. */
  readonly sleutels: string;
  /** Connection string of the database, made for this run. */
  readonly databaseUrl: string;
}

/** What the partners are told beside that. */
export interface Partneropdracht extends Rondeopdracht {
  /** Where the service of the pseudonyms answers. */
  readonly pseudoniemen: string;
  /** Who is in the index of every organisation. */
  readonly bsns: readonly string[];
  /** Milliseconds that a source takes. */
  readonly bronMs: number;
}

/** What the gateway is told beside that. */
export interface Gatewayopdracht extends Rondeopdracht {
  /** Where the subgraph of each functie answers, by name. */
  readonly functies: Readonly<Record<string, string>>;
  readonly deelnemers: readonly { readonly oin: string; readonly naam: string; readonly soort: string; readonly endpoint: string }[];
}

/** Where the functies and the service of the pseudonyms answer. */
export interface Functieadressen {
  readonly functies: Readonly<Record<string, string>>;
  readonly pseudoniemen: string;
}

/** The asker of every round: Veilig Thuis in the samenwerkingsverband of the demo. */
export const PERSONA = 'veilig-thuis';

/** What is needed for the task: about as much as a report takes. */
export const INFORMATIEBEHOEFTE = ['BETROKKENHEID', 'ACTIES', 'IDENTIFICEREND_EN_CONTACT', 'RELATIES', 'BEGELEIDING_EN_HULP'] as const;

export const SAMENWERKINGSVERBAND = 'sv-demo';
export const GRONDSLAG = 'wmo-vt';
export const DOEL = 'onderzoek-melding';

/** Persons in a round. */
export const PERSONEN = 4;

/** Kinds that are asked: one organisation of each. */
export const SOORTEN = [
  'politie', 'gemeente', 'gecertificeerde-instelling', 'raad-voor-de-kinderbescherming', 'ggz', 'reclassering', 'openbaar-ministerie', 'zorg-en-veiligheidshuis', 'woningcorporatie', 'onderwijs',
] as const;
