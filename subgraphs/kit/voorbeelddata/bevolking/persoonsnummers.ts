import { isBsn } from '../../../../schema/identificatie/bsn.js';
import { maakToeval } from '../toeval.js';

/**
 * The BSNs of one demo family: 9999, the family's number in two digits, a member's number in two digits, check digit.
 * All numbers begin with 9999, as the test numbers of RvIG do, and with a fifth digit below 9, which none of the published test persons has.
 * @param gezin 1 to 89
 * @throws RangeError when the family number or the number of members does not fit
 */
export function bsnsVanGezin(gezin: number, aantal: number): string[] {
  if (gezin < 1 || gezin > 89) throw new RangeError('Een gezinsnummer ligt tussen 1 en 89.');
  const bsns: string[] = [];
  for (let lid = 1; bsns.length < aantal; lid++) {
    if (lid > 99) throw new RangeError('Zoveel leden passen niet in één gezin.');
    const begin = `9999${String(gezin).padStart(2, '0')}${String(lid).padStart(2, '0')}`;
    const bsn = [...'0123456789'].map((cijfer) => begin + cijfer).find(isBsn);
    // One in eleven beginnings has no check digit.
    if (bsn !== undefined) bsns.push(bsn);
  }
  return bsns;
}

/** Whether ten digits can be an A-nummer (LO GBA, element 01.10). */
export function isAnummer(waarde: string): boolean {
  if (!/^[1-9]\d{9}$/.test(waarde) || /(\d)\1/.test(waarde)) return false;
  const cijfers = [...waarde].map(Number);
  const som = cijfers.reduce((totaal, cijfer) => totaal + cijfer, 0);
  const gewogen = cijfers.reduce((totaal, cijfer, i) => totaal + cijfer * 2 ** i, 0);
  return (som % 11 === 0 || som % 11 === 5) && gewogen % 11 === 0;
}

/** The A-nummer that goes with a demo BSN. */
export function anummerBij(bsn: string): string {
  const toeval = maakToeval(`anummer/${bsn}`);
  for (;;) {
    const poging = String(toeval.geheelGetal(1_000_000_000, 9_999_999_999));
    if (isAnummer(poging)) return poging;
  }
}
