import { isBsn } from '../../../schema/identificatie/bsn.js';

/** Nine digits that stand by themselves; the ninth decimal of a fraction and part of a longer id do not. */
const NEGEN_CIJFERS = /(?<!\w|\d\.)\d{9}(?!\w|\.\d)/g;

/**
 * Whether a number that passes the eleven-test of a BSN stands by itself in this JSON text: in a value, a key, or as a number.
 * One number in eleven of nine digits passes, whatever it counts: a log row has no use for such numbers.
 */
export function bevatPersoonsnummer(json: string): boolean {
  // An escape such as \n ends in a letter, which would hide the number behind it.
  return json.includes('\\') ? inWaarde(JSON.parse(json)) : inTekst(json);
}

function inTekst(tekst: string): boolean {
  for (const [cijfers] of tekst.matchAll(NEGEN_CIJFERS)) if (isBsn(cijfers)) return true;
  return false;
}

function inWaarde(waarde: unknown): boolean {
  if (typeof waarde === 'string') return inTekst(waarde);
  if (typeof waarde === 'number') return inTekst(String(waarde));
  if (Array.isArray(waarde)) return waarde.some(inWaarde);
  if (typeof waarde !== 'object' || waarde === null) return false;
  return Object.entries(waarde).some(([sleutel, deel]) => inTekst(sleutel) || inWaarde(deel));
}
