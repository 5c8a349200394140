import type { Actiestatus, BetrokkeneRol, Betrokkenheidstatus, Relatiesoort, Zekerheid } from '../../contract/opsommingen.js';

/** The word that marks synthetic data: it ends every team name and every explanation. */
export const SYNTHETISCH = '(synthetisch)';

/** The organisation that a dossier belongs to. */
export interface Voorbeeldorganisatie {
  readonly oin: string;
  readonly naam: string;
  readonly soort: string;
  /** Absent: it knows people wherever they live. */
  readonly regio?: string;
}

/** A synthetic dossier of one person at one organisation; names and values as in `schema/bijdrage.graphql`. */
export interface Voorbeelddossier {
  /** Whom it is about: for the index of pseudonyms, never part of an answer. */
  readonly bsn: string;
  readonly persoon: Persoonrij;
  readonly contact: Contactrij;
  readonly relaties: readonly Relatierij[];
  /** At least one; the oldest first. */
  readonly betrokkenheden: readonly Betrokkenheidrij[];
  readonly acties: readonly Actierij[];
}

export interface Persoonrij {
  readonly naam: string;
  readonly geboortedatum: string | null;
  readonly woonplaats: string | null;
  readonly geregistreerdSinds: string;
}

export interface Contactrij {
  readonly naam: string;
  readonly telefoon: string;
  readonly email: string;
  readonly bereikbaar: string;
}

export interface Relatierij {
  readonly soort: Relatiesoort;
  readonly naam: string;
  readonly vanaf: string | null;
  readonly tot: string | null;
  readonly zekerheid: Zekerheid;
}

export interface Betrokkenheidrij {
  readonly soort: string;
  readonly rol: BetrokkeneRol | null;
  readonly vanaf: string | null;
  readonly tot: string | null;
  readonly status: Betrokkenheidstatus;
  readonly toelichting: string | null;
}

export interface Actierij {
  readonly omschrijving: string;
  readonly status: Actiestatus;
  readonly vanaf: string | null;
  readonly tot: string | null;
  readonly resultaat: string | null;
}
