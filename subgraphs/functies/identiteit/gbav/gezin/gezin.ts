import type { Zekerheid } from '../koppelen/bewering.js';
import type { Bevolkingsblik } from '../koppelen/blik.js';
import type { Persoon } from '../koppelen/persoon.js';
import type { Datum } from '../lijst/datum.js';
import { isMinderjarig, mogenSamen, opEenAdres, verwantenTeZamen } from './samen.js';
import { verwantenVan, type Verwant } from './verwanten.js';

/** Someone in a gezin, seen from the person it was asked for. */
export interface Gezinslid {
  readonly persoon: string;
  readonly rol: 'ZELF' | 'PARTNER' | 'OUDER' | 'KIND' | 'BROER_OF_ZUS' | 'HUISGENOOT';
  /** Null when the known part of the birth date does not decide it. */
  readonly minderjarig: boolean | null;
  /** `NIET_GEGEVEN`: where this person lives may not be given away, also not by saying "here". */
  readonly woont: 'ZELFDE_ADRES' | 'ELDERS' | 'NIET_GEGEVEN';
  /** Of the relation by which the person belongs to the gezin; null for ZELF. */
  readonly zekerheid: Zekerheid | null;
}

/** A gezin as far as the register shows it. */
export interface Gezin {
  /** The person asked for comes first. */
  readonly leden: readonly Gezinslid[];
  /**
   * The address of the person asked for may not be given: of the person, or of a relative at the same address (who would be found
   * by it), the data are secret. Give no address then, and no reason either.
   */
  readonly adresAfgeschermd: boolean;
}

/**
 * The gezin of a person: relatives (partner, parents, children, and theirs in turn) who live at the same address, and besides
 * minor children who live elsewhere. For whom the data are secret (70.10) the shared address counts for nothing, either way: partner,
 * minor children and, of a minor, the parents and their other minor children belong to it wherever they live, and where is not said;
 * others are left out. So the answer is the same whether such a person lives there or not.
 * @param peildatum day on which somebody is a minor or not
 * @returns undefined when there is no such person
 */
export function bepaalGezin(id: string, blik: Bevolkingsblik, peildatum: Datum): Gezin | undefined {
  const zelf = blik.persoon(id);
  if (zelf === undefined) return undefined;
  const kring = naasten(zelf, blik, peildatum);
  const leden = new Map<string, Gezinslid>();
  for (const { persoon, rol, zekerheid } of kring) {
    if (leden.has(persoon.id)) continue;
    leden.set(persoon.id, { persoon: persoon.id, rol, minderjarig: isMinderjarig(persoon, peildatum), woont: woont(persoon, zelf), zekerheid });
  }
  const afgeschermd = zelf.geheim || verwantenTeZamen(zelf, blik, opEenAdres).some(({ persoon }) => persoon.geheim);
  return { leden: [...leden.values()], adresAfgeschermd: afgeschermd };
}

interface Naaste {
  readonly persoon: Persoon;
  readonly rol: Gezinslid['rol'];
  readonly zekerheid: Zekerheid | null;
}

/** Who belongs to it, nearest first: somebody who belongs to it in two ways gets the nearest role. */
function naasten(zelf: Persoon, blik: Bevolkingsblik, peildatum: Datum): Naaste[] {
  const eigen = verwantenVan(zelf.id, blik).filter((verwant) => hoortErbij(verwant, zelf, peildatum));
  const viaVolwassenen = eigen.filter(({ rol }) => rol !== 'KIND').flatMap(({ persoon, rol: schakel }) =>
    verwantenVan(persoon.id, blik)
      .filter(({ rol, persoon: kind }) => rol === 'KIND' && (isMinderjarig(kind, peildatum) === true || mogenSamen(kind, zelf)))
      .map((kind): Naaste => ({ ...kind, rol: schakel === 'OUDER' ? 'BROER_OF_ZUS' : 'HUISGENOOT' })));
  const verder = verwantenTeZamen(zelf, blik, mogenSamen).map((verwant): Naaste => ({ ...verwant, rol: 'HUISGENOOT' }));
  return [{ persoon: zelf, rol: 'ZELF', zekerheid: null }, ...eigen, ...viaVolwassenen, ...verder];
}

function hoortErbij({ persoon, rol }: Verwant, zelf: Persoon, peildatum: Datum): boolean {
  if (mogenSamen(persoon, zelf)) return true;
  if (rol === 'KIND') return isMinderjarig(persoon, peildatum) === true;
  if (!persoon.geheim && !zelf.geheim) return false;
  return rol === 'PARTNER' || isMinderjarig(zelf, peildatum) === true;
}

function woont(persoon: Persoon, zelf: Persoon): Gezinslid['woont'] {
  if (persoon.geheim || zelf.geheim) return 'NIET_GEGEVEN';
  return persoon === zelf || mogenSamen(persoon, zelf) ? 'ZELFDE_ADRES' : 'ELDERS';
}
