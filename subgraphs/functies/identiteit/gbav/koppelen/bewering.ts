import type { Datum } from '../lijst/datum.js';
import type { Naam } from '../lijst/naam.js';

/**
 * One list's view of one relation. What two lists say about the same relation stands side by side as two of these and is never merged:
 * their certainty tells how they compare. Plain data, fit for JSON.
 */
export interface Relatiebewering {
  /** Id of the person on whose list it stands. */
  readonly van: string;
  /** Seen from `van`: OUDER says that the other is a parent of `van`. */
  readonly soort: 'OUDER' | 'KIND' | 'PARTNER' | 'EX_PARTNER';
  /** Id of the other; null when the relation is open. */
  readonly naar: string | null;
  /** Why the relation is open; null when it is not. */
  readonly open: OpenReden | null;
  /** The other as this list has recorded them. */
  readonly vermeld: { readonly naam: Naam; readonly geboortedatum: Datum | null; readonly geslacht: string | null };
  /** Start: parenthood in law (62.10), marriage or partnership (06.10). Null for a child: category 09 has no start. */
  readonly vanaf: Datum | null;
  /** End: dissolution (07.10), or from when the list names somebody else or nobody in this place (85.10). Null while it lasts. */
  readonly tot: Datum | null;
  /** H (marriage) or P (registered partnership), for PARTNER and EX_PARTNER. */
  readonly verbintenis: string | null;
  /** 07.40, why a marriage or partnership ended: among others O (death), S (divorce). */
  readonly redenEinde: string | null;
  /** A child born lifeless (09.89.10): a relation, and no member of a family. */
  readonly levenloos: boolean;
  /** An inquiry into the correctness of the entry is running (83). */
  readonly inOnderzoek: boolean;
  readonly bron: {
    /** Physical line of the file. */
    readonly regel: number;
    /** 02 (ouder 1), 03 (ouder 2), 05 or 09. */
    readonly categorie: '02' | '03' | '05' | '09';
    /** Code (table 33) of the municipality of the deed, else of the document. */
    readonly gemeente: string | null;
  };
  readonly zekerheid: Zekerheid;
  /** In what the other's list disagrees; empty unless TEGENGESPROKEN. */
  readonly tegenspraak: readonly Tegenspraak[];
}

/** The certainties that follow from comparing lists; the contract's OPGEGEVEN does not occur in the register. */
export type Zekerheid = 'BEVESTIGD' | 'EENZIJDIG' | 'TEGENGESPROKEN';

/**
 * `GEEN_NUMMER`: no BSN, and no A-nummer that stands on exactly one list. `NIET_IN_SET`: the BSN stands on no list.
 * `BSN_MEERDUIDIG`: it stands on several, and the rest does not point to one of them. `ZICHZELF`: the number is the list's own.
 */
export type OpenReden = 'GEEN_NUMMER' | 'NIET_IN_SET' | 'BSN_MEERDUIDIG' | 'ZICHZELF';

/**
 * `ANUMMER`, `NAAM`, `GEBOORTEDATUM`: recorded here otherwise than on the other's own list, now and before.
 * `PERIODE`, `SOORT`: the other's list has other dates, or has it ended and this one not (or the reverse).
 * `ANDER_GENOEMD`: the other's list names somebody else in this place.
 */
export type Tegenspraak = 'ANUMMER' | 'NAAM' | 'GEBOORTEDATUM' | 'PERIODE' | 'SOORT' | 'ANDER_GENOEMD';
