import type { Deelnemer } from './register.js';

/** What a party does in a samenwerkingsverband. */
export const PARTIJROLLEN = ['VRAGER', 'BRONHOUDER', 'PROCESREGISSEUR'] as const;
export type Partijrol = (typeof PARTIJROLLEN)[number];

/** An organisation in a samenwerkingsverband. */
export interface Partij {
  readonly oin: string;
  readonly rollen: readonly Partijrol[];
  /** The categories that this party gives here; absent when the law alone decides. Codes of Gegevenscategorie. */
  readonly categorieen?: readonly string[];
}

/** A legal basis in use in a samenwerkingsverband. */
export interface Grondslaggebruik {
  /** Id of the grondslag in a law pack, such as `wmo-vt`. */
  readonly id: string;
  /** Ids of the goals for which it is used. */
  readonly doelen: readonly string[];
  /** Functions of the employees who may ask on it. */
  readonly functies: readonly string[];
}

/** A law pack that is on in a samenwerkingsverband. */
export interface Pakketgebruik {
  /** Id of the pack, such as `wmo-2015`. */
  readonly id: string;
  /** For a bill: the day on which it came into force, without which it cannot be on. */
  readonly inwerkingtreding?: string;
}

/** Which party hears of which events. */
export interface Abonnement {
  readonly oin: string;
  /** Event types, such as `nl.handbereik.melding-geregistreerd`. */
  readonly gebeurtenissen: readonly string[];
}

/** What is set up in a samenwerkingsverband, in one version. (samenwerkfunctie 14) */
export interface Inrichting {
  readonly naam: string;
  /** Kind of samenwerkingsverband: rules of law name it, such as `veilig-thuis` or `zorg-en-veiligheidshuis`. */
  readonly soort: string;
  readonly regio: string;
  readonly partijen: readonly Partij[];
  /** Samenwerkfuncties in use, by the name of their subgraph. */
  readonly functies: readonly string[];
  readonly grondslagen: readonly Grondslaggebruik[];
  readonly pakketten: readonly Pakketgebruik[];
  readonly abonnementen: readonly Abonnement[];
}

/** A version of the set-up of a samenwerkingsverband. */
export interface Inrichtingsversie {
  /** Id of the samenwerkingsverband. */
  readonly verband: string;
  /** Counts from 1. */
  readonly versie: number;
  /** From when it holds, RFC 3339. */
  readonly geldigVanaf: string;
  /** When it was decided. */
  readonly vastgesteld: string;
  /** OIN of the organisation that decided it. */
  readonly door: string;
  readonly reden: string;
  readonly inrichting: Inrichting;
}

/** A point of contact of an organisation. */
export interface Contact {
  /** What it is for, such as `privacy` or `storing`. */
  readonly soort: string;
  readonly email?: string;
  readonly telefoon?: string;
}

/** An organisation in the register that partner selection uses. */
export interface Registerdeelnemer extends Omit<Deelnemer, 'endpoint'> {
  /** Where its subgraph answers; absent as long as it is admitted and not connected, and after it left. */
  readonly endpoint?: string;
  readonly regio: string;
  readonly contacten: readonly Contact[];
  /** Public key (JWK), as JSON. */
  readonly sleutel?: string;
}
