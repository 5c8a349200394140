import type { Contact } from './inrichting.js';

/** A kind publishes what it adds to the contract. By its kind-beheerder alone. */
export interface Soortpublicatie {
  readonly wat: 'soort';
  /** Code of the kind. */
  readonly soort: string;
  /** What people call it. */
  readonly naam: string;
  /** Version of the contract that its SDL goes by. */
  readonly contract: string;
  /** The SDL of its subgraph, as it publishes it: contract and additions. */
  readonly sdl: string;
  readonly reden: string;
  /** The version that this one builds on; 0 for a new kind. */
  readonly verwachteVersie: number;
}

/** An organisation says where and in which versions it answers. About itself alone. */
export interface Organisatiepublicatie {
  readonly wat: 'organisatie';
  readonly endpoint: string;
  readonly contract: string;
  /** Version of its kind's additions in which it answers. */
  readonly soortversie: number;
  /** A new public key (JWK); absent: the one that it has. */
  readonly sleutel?: object;
  /** Points of contact; absent: those that it has. */
  readonly contacten?: readonly Contact[];
  readonly reden: string;
  /** The version of its registration that this one builds on. */
  readonly verwachteVersie: number;
}

/** A kind leaves the supergraph (by its kind-beheerder), or an organisation leaves the chain. */
export interface Intrekking {
  readonly wat: 'intrekking';
  /** The kind; absent: the organisation that signs. */
  readonly soort?: string;
  readonly reden: string;
  readonly verwachteVersie: number;
}

/** The supergraph becomes again what it was. By a beheerder of the chain, or by whoever looks after every kind that it changes. */
export interface Terugdraaiing {
  readonly wat: 'terugdraaiing';
  /** Number of the version of the supergraph to go back to. */
  readonly naar: number;
  readonly reden: string;
  /** Number of the supergraph that is served now. */
  readonly verwachteVersie: number;
}

/** What somebody asks the register to take up. */
export type Publicatie = Soortpublicatie | Organisatiepublicatie | Intrekking | Terugdraaiing;

/** How heavy a finding is: a FOUT refuses the publication. */
export const ERNSTEN = ['FOUT', 'WAARSCHUWING', 'MELDING'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** Who uses a field that goes. */
export interface Gebruiker {
  /** Name of the client, or `voorbeeld <naam>`. */
  readonly client: string;
  /** How many questions used it; absent for an example. */
  readonly aantal?: number;
  /** The day of the last one, JJJJ-MM-DD. */
  readonly laatst?: string;
}

/** Something that a check found. */
export interface Bevinding {
  /**
   * What found it: a rule by the name of its file in `supergraph/composition/regels`, a later step of the check (`samenstelling`, `verschil`,
   * `laden`, `termijn`, `geheugen`, `keuring`), or what is published (`soort`, `organisatie`, `eindpunt`, `sleutel`, `intrekking`, `terugdraaiing`, `operatie`).
   */
  readonly regel: string;
  readonly ernst: Ernst;
  /** Schema coordinate or place, such as `PolitieIncident.datum`. */
  readonly plaats: string;
  /** What is wrong, a Dutch sentence. */
  readonly melding: string;
  /** What to do about it, a Dutch sentence. */
  readonly uitweg: string;
  /** Who breaks when this goes through. */
  readonly breekt?: readonly Gebruiker[];
}

/** What became of a publication, or of its check. */
export interface Publicatieverslag {
  /** Whether it was taken up; of a check: whether it would be. */
  readonly aangenomen: boolean;
  /** It says what there is already: nothing changed. */
  readonly ongewijzigd?: boolean;
  /** Version of the kind or of the registration, after this. */
  readonly versie?: number;
  /** Number of the supergraph, after this. */
  readonly supergraph?: number;
  readonly bevindingen: readonly Bevinding[];
}

/** How often a client used a field, argument, type or value, on a day. Never what was asked: no variables, no names of its own. */
export interface Veldgebruik {
  /** OIN of the organisation, with the name that its program gives itself: `00000099003000001000/vt-werkplek`. */
  readonly client: string;
  /** Schema coordinate (GraphQL RFC Schema Coordinates): `Type.veld`, `Type.veld(argument:)`, `Invoer.veld`, `Opsomming.WAARDE`. */
  readonly coordinaat: string;
  readonly aantal: number;
  /** JJJJ-MM-DD. */
  readonly dag: string;
}
