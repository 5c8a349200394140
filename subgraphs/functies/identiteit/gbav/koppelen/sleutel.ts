import { createHmac } from 'node:crypto';
import type { Persoonslijst, VerblijfplaatsVoorkomen } from '../lijst/persoonslijst.js';

/** Shorter secrets can be guessed, and with the secret all ids can be computed from all numbers. */
const KORTSTE_GEHEIM = 16;

/** Makes ids that say nothing and stay the same: HMAC with a secret of the installation, so that another one has other ids. */
export interface Sleutelmaker {
  /**
   * Id of a person. Rests on the A-nummer, which is one person's for life; where that is missing or stands on several lists, on BSN
   * and name of the list as well. So persons who share a BSN have different ids, and importing the same file again gives the same ones.
   */
  persoon(lijst: Persoonslijst, anummerUniek: boolean): string;
  /** Key of an address where one lives; null for a postal address, an address abroad, or none. */
  adres(verblijfplaats: VerblijfplaatsVoorkomen | undefined): string | null;
}

/**
 * @param geheim secret of this installation, at least 16 bytes
 * @throws RangeError when it is shorter
 */
export function maakSleutelmaker(geheim: string | Uint8Array): Sleutelmaker {
  if (Buffer.byteLength(geheim) < KORTSTE_GEHEIM) throw new RangeError(`Het geheim voor de persoonssleutels heeft ten minste ${KORTSTE_GEHEIM} bytes.`);
  const uuid = (...delen: readonly (string | undefined)[]): string => {
    const hash = createHmac('sha256', geheim).update(JSON.stringify(delen.map((deel) => deel ?? null))).digest().subarray(0, 16);
    // RFC 9562, version 8: a UUID whose bits the application chooses.
    hash[6] = (hash[6]! & 0x0f) | 0x80;
    hash[8] = (hash[8]! & 0x3f) | 0x80;
    return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };
  return {
    persoon(lijst, anummerUniek) {
      const { anummer, bsn } = lijst.persoon.actueel;
      return anummer !== undefined && anummerUniek ? uuid('persoon', anummer) : uuid('persoon', anummer, bsn, lijst.lijstnaam);
    },
    adres(plek) {
      const delen = plek && adresdelen(plek);
      return delen ? uuid('adres', ...delen) : null;
    },
  };
}

/** Postcode and number first: older entries lack the BAG identifications, so people at one address would not meet on those. */
function adresdelen(plek: VerblijfplaatsVoorkomen): (string | undefined)[] | null {
  if (plek.buitenland !== undefined || plek.functie === 'B') return null;
  const nummer = [plek.huisnummer, plek.huisletter, plek.toevoeging, plek.aanduiding];
  if (plek.postcode !== undefined && plek.huisnummer !== undefined) return [plek.postcode, ...nummer].map(gelijk);
  if (plek.straat !== undefined && plek.huisnummer !== undefined) return [plek.gemeente, plek.straat, ...nummer].map(gelijk);
  if (plek.locatie !== undefined) return [plek.gemeente, plek.locatie].map(gelijk);
  return null;
}

function gelijk(deel: string | undefined): string {
  return (deel ?? '').replace(/\s+/g, '').toUpperCase();
}
