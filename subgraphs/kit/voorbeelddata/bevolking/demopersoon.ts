/** Geslachtsaanduiding of the LO GBA: man, vrouw, onbekend. */
export type Geslacht = 'M' | 'V' | 'O';

/** Who has gezag over a minor, as registered: parent 1, parent 2, a third, or together (landelijke tabel 61). */
export type Gezagscode = '1' | '2' | '12' | 'D' | '1D' | '2D';

/** A name. */
export interface Persoonsnaam {
  readonly voornamen: string;
  readonly voorvoegsel?: string;
  readonly geslachtsnaam: string;
}

/** A person as another person's list mentions them. */
export interface Persoonsvermelding extends Persoonsnaam {
  /** Absent when the person has no list of their own in this population. */
  readonly bsn?: string;
  readonly geslacht: Geslacht;
  /** JJJJMMDD, 00 where unknown. */
  readonly geboortedatum: string;
  /** Code of a Dutch municipality, or the name of a place abroad (element 03.20). */
  readonly geboorteplaats: string;
  /** Code of landelijke tabel 34; 6030 is the Netherlands. */
  readonly geboorteland: string;
}

/** A parent on a child's list. */
export interface Oudervermelding extends Persoonsvermelding {
  /** Begin of the legal parenthood (element 62.10), JJJJMMDD. */
  readonly ouderSinds: string;
}

/** When and where something happened: date JJJJMMDD, place and country as in {@link Persoonsvermelding}. */
export interface Feit {
  readonly datum: string;
  readonly plaats: string;
  readonly land: string;
}

/** A marriage (H) or registered partnership (P), from one partner's side. */
export interface Partnervermelding extends Persoonsvermelding {
  readonly soort: 'H' | 'P';
  readonly gesloten: Feit;
  /** With the reason: S divorce, O death (landelijke tabel 41). */
  readonly ontbonden?: Feit & { readonly reden: 'S' | 'O' };
}

/** An address, with the day from which it holds. */
export interface Adres {
  readonly straat: string;
  readonly huisnummer: string;
  readonly postcode: string;
  readonly woonplaats: string;
  readonly gemeentecode: string;
  /** W: home address; B: postal address of who has no home. */
  readonly functie: 'W' | 'B';
  /** JJJJMMDD. */
  readonly sinds: string;
  /** Identification of the address object in the form of the BAG. */
  readonly adresseerbaarObject: string;
}

/** One synthetic person of the demo population. All of it is invented. */
export interface Demopersoon extends Persoonsvermelding {
  readonly bsn: string;
  readonly nationaliteit: string;
  /** E: own name, V: partner's name before own, P: partner's name (element 61.10). */
  readonly naamgebruik: 'E' | 'V' | 'P';
  readonly adres: Adres;
  readonly vorigAdres?: Adres;
  /** Parent 1 and parent 2, as far as recorded. */
  readonly ouders: readonly Oudervermelding[];
  /** The most recent first. */
  readonly partners: readonly Partnervermelding[];
  readonly kinderen: readonly Persoonsvermelding[];
  readonly overleden?: Feit;
  /** Indicatie geheim (element 70.10) is 7: nothing may be given to third parties without consent. */
  readonly geheim?: boolean;
  /** What the gezagsregister says; absent: gezag follows from the law. */
  readonly gezag?: { readonly code: Gezagscode; readonly sinds: string };
  /** Under curatele, since JJJJMMDD. */
  readonly curatele?: { readonly sinds: string };
}

/** A family of the demo population, for documentation and examples. */
export interface Demogezin {
  readonly nummer: number;
  readonly omschrijving: string;
  /** Role within the family and BSN, in the order of the family. */
  readonly leden: readonly { readonly rol: string; readonly bsn: string }[];
}

/** The demo population. */
export interface Demobevolking {
  readonly personen: readonly Demopersoon[];
  readonly gezinnen: readonly Demogezin[];
}

/** First names, prefix and surname in one line. */
export function volledigeNaam(naam: Persoonsnaam): string {
  return [naam.voornamen, naam.voorvoegsel, naam.geslachtsnaam].filter(Boolean).join(' ');
}
