import type { Datum } from '../lijst/datum.js';
import { volledigeNaam, type Naam } from '../lijst/naam.js';
import type { Persoonslijst, VerblijfplaatsVoorkomen } from '../lijst/persoonslijst.js';

/** A person in the population: one list, with what is asked most laid out in front. Plain data, fit for JSON. */
export interface Persoon {
  /** Opaque, stable id; see `sleutel.ts`. */
  readonly id: string;
  readonly bsn: string | null;
  /** `MEERDUIDIG`: the number stands on several persons' lists and identifies none of them. `ONTBREEKT`: there is none. */
  readonly bsnStatus: 'UNIEK' | 'MEERDUIDIG' | 'ONTBREEKT';
  readonly naam: Naam;
  readonly volledigeNaam: string | null;
  readonly geboortedatum: Datum | null;
  /** M, V, O, or null when not recorded. */
  readonly geslacht: string | null;
  readonly overleden: boolean;
  readonly overlijdensdatum: Datum | null;
  /** Present address; null when there is none in the Netherlands. Not to be given out when `geheim`, see also `gezin/`. */
  readonly verblijfplaats: VerblijfplaatsVoorkomen | null;
  /** The same for all who live at one address, and says nothing about which; null for a postal address only, or abroad. */
  readonly adressleutel: string | null;
  /** The address may not be given out (07.70.10). */
  readonly geheim: boolean;
  readonly lijst: Persoonslijst;
}

/** Whether the number may be used to find someone. */
export type BsnStatus = Persoon['bsnStatus'];

/** A person from a list. */
export function maakPersoon(lijst: Persoonslijst, id: string, bsnStatus: BsnStatus, adressleutel: string | null): Persoon {
  const nu = lijst.persoon.actueel;
  const dood = lijst.overlijden?.actueel;
  const opgeschort = lijst.inschrijving.opschorting;
  const verblijfplaats = lijst.verblijfplaats?.actueel;
  return {
    id,
    bsn: nu.bsn ?? null,
    bsnStatus,
    naam: nu.naam,
    volledigeNaam: volledigeNaam(nu.naam),
    geboortedatum: nu.geboorte.datum ?? null,
    geslacht: nu.geslacht ?? null,
    overleden: dood?.datum !== undefined || dood?.plaats !== undefined || opgeschort?.reden === 'O',
    overlijdensdatum: dood?.datum ?? (opgeschort?.reden === 'O' ? (opgeschort.vanaf ?? null) : null),
    verblijfplaats: verblijfplaats && verblijfplaats.buitenland === undefined ? verblijfplaats : null,
    adressleutel,
    geheim: lijst.geheim,
    lijst,
  };
}
