import type { Datum } from './datum.js';
import type { Naam } from './naam.js';

/**
 * The persoonslijst as the register keeps it (LO GBA): per category the present entry and the ones before it.
 * Plain data, fit for JSON; what is not recorded is left out. Codes of municipalities and countries stay codes (tables 33 and 34).
 */
export interface Persoonslijst {
  /** Tells a list from a report row in what `leesPersoonslijsten` gives. */
  readonly aard: 'persoonslijst';
  /** Physical line of the file on which the list starts. */
  readonly regel: number;
  /** The file's own name for the list (its first, nameless column). */
  readonly lijstnaam: string;
  /** Restriction on giving the data to third parties (07.70.10), see `geheim.ts`: the address must then not be given out. */
  readonly geheim: boolean;
  /** Category 01. */
  readonly persoon: Stapel<PersoonVoorkomen>;
  /** Category 02; absent when the file has none. */
  readonly ouder1?: Stapel<OuderVoorkomen>;
  /** Category 03. */
  readonly ouder2?: Stapel<OuderVoorkomen>;
  /** Category 04, one stack per nationality. */
  readonly nationaliteiten: readonly Stapel<NationaliteitVoorkomen>[];
  /** Category 05, one stack per marriage or registered partnership. */
  readonly partners: readonly Stapel<PartnerVoorkomen>[];
  /** Category 06. */
  readonly overlijden?: Stapel<OverlijdenVoorkomen>;
  /** Category 07. */
  readonly inschrijving: Inschrijving;
  /** Category 08. */
  readonly verblijfplaats?: Stapel<VerblijfplaatsVoorkomen>;
  /** Category 09, one stack per child. */
  readonly kinderen: readonly Stapel<KindVoorkomen>[];
  /** Category 11. */
  readonly gezag?: Stapel<GezagVoorkomen>;
}

/** What is recorded now, and what was recorded before it, newest first. */
export interface Stapel<V extends Voorkomen> {
  readonly actueel: V;
  readonly historie: readonly V[];
}

/** What every entry has, whatever its category (groups 81 to 86). */
export interface Voorkomen {
  /** Physical line of the file. */
  readonly regel: number;
  /** 84.10: the entry was wrong from the start; it is kept to show what was once given out, never to reason with. */
  readonly onjuist: boolean;
  /** 83: a running or ended inquiry into the correctness; `aanduiding` names category, group and element. */
  readonly onderzoek?: { readonly aanduiding: string; readonly vanaf?: Datum; readonly tot?: Datum };
  /** 81: municipality (table 33) and number of the deed; the third character of the number tells the kind of deed (table 39). */
  readonly akte?: { readonly gemeente?: string; readonly nummer?: string };
  /** 82: municipality and description of another document. */
  readonly document?: { readonly gemeente?: string; readonly omschrijving?: string };
  /** 85.10. */
  readonly geldigVanaf?: Datum;
  /** 86.10. */
  readonly opgenomen?: Datum;
}

/** A person as recorded on a list: the list's own person, or one that it mentions. */
export interface Persoonsgegevens {
  readonly anummer?: string;
  readonly bsn?: string;
  readonly naam: Naam;
  readonly geboorte: { readonly datum?: Datum; readonly plaats?: string; readonly land?: string };
  /** M, V, or O (unknown). */
  readonly geslacht?: string;
}

export interface PersoonVoorkomen extends Voorkomen, Persoonsgegevens {
  /** 61.10: E, P, V or N. */
  readonly naamgebruik?: string;
}

export interface OuderVoorkomen extends Voorkomen, Persoonsgegevens {
  /** 62.10: from when this person is the parent in law (birth, acknowledgement, adoption). */
  readonly betrekkingVanaf?: Datum;
}

export interface PartnerVoorkomen extends Voorkomen, Persoonsgegevens {
  /** 15.10: H (marriage) or P (registered partnership). */
  readonly verbintenis?: string;
  /** 06. */
  readonly sluiting?: { readonly datum?: Datum; readonly plaats?: string; readonly land?: string };
  /** 07; `reden` as in table 41, among which O (death) and S (divorce). */
  readonly ontbinding?: { readonly datum?: Datum; readonly plaats?: string; readonly land?: string; readonly reden?: string };
}

export interface KindVoorkomen extends Voorkomen, Persoonsgegevens {
  /** 89.10 = L: born lifeless. */
  readonly levenloos: boolean;
}

export interface NationaliteitVoorkomen extends Voorkomen {
  /** Code of table 32. */
  readonly nationaliteit?: string;
  readonly redenVerkrijging?: string;
  readonly redenBeeindiging?: string;
}

export interface OverlijdenVoorkomen extends Voorkomen {
  readonly datum?: Datum;
  readonly plaats?: string;
  readonly land?: string;
}

export interface Inschrijving {
  readonly regel: number;
  /** 67: the list is no longer kept up; O (died), E (emigrated), R (non-resident), M (minister's decision), F (mistake), W (erased). */
  readonly opschorting?: { readonly reden?: string; readonly vanaf?: Datum };
  /** 68.10. */
  readonly ingeschreven?: Datum;
  /** 70.10, see `geheim.ts`. */
  readonly indicatieGeheim?: string;
}

export interface VerblijfplaatsVoorkomen extends Voorkomen {
  /** 09.10, table 33. */
  readonly gemeente?: string;
  /** 10.10: W (lives there) or B (only receives post there). */
  readonly functie?: string;
  /** 10.30. */
  readonly vanaf?: Datum;
  readonly straat?: string;
  readonly huisnummer?: string;
  readonly huisletter?: string;
  readonly toevoeging?: string;
  /** 11.50: `to` (opposite) or `by` (near) the number. */
  readonly aanduiding?: string;
  readonly postcode?: string;
  readonly woonplaats?: string;
  /** 11.80 and 11.90: identifications in the register of addresses and buildings. */
  readonly verblijfsobject?: string;
  readonly nummeraanduiding?: string;
  /** 12.10: description of the place where there is no address. */
  readonly locatie?: string;
  /** 13: address abroad; `land` is 0000 when the person left for an unknown country. */
  readonly buitenland?: { readonly land: string; readonly vanaf?: Datum; readonly regels: readonly string[] };
  /** 14: settled in the Netherlands from this country. */
  readonly vestiging?: { readonly land: string; readonly vanaf?: Datum };
}

export interface GezagVoorkomen extends Voorkomen {
  /** 32.10: who has gezag according to the court's register, see `gezagscodes.ts`. */
  readonly gezag?: string;
  /** 33.10: the person is under curatele. */
  readonly curatele: boolean;
}
