/** Exactly eight or nine digits: a burgerservicenummer, also one that lost its leading zero. Longer runs (an OIN) are none. */
const CIJFERREEKS = /(?<!\d)\d{8,9}(?!\d)/;
/** Groups of digits with one and the same separator, as people write a number: 1234.56.782, 123 456 782. */
const GROEPEN = /(?<!\d)\d{2,4}([ .\u00a0-])\d{2,4}(?:\1\d{2,4}){1,2}(?!\d)/g;
/** A UUID, with or without hyphens; an unhyphenated one only when it stands on its own, so that a hash in a name passes. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?<![0-9a-z_])[0-9a-f]{32}(?![0-9a-z_])/i;
const ONTSNAPT = /\\u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))/gi;

/**
 * Whether a text holds what may be a person number or a person key, in the forms people and GraphQL write them.
 * Looks at the form only: a number that fails the eleven-test is still somebody's number with a typing error.
 */
export function bevatIdentificatie(tekst: string): boolean {
  const klare = tekst.includes('\\u') ? tekst.replace(ONTSNAPT, ontsnap) : tekst;
  return CIJFERREEKS.test(klare) || UUID.test(klare) || heeftGegroepeerdNummer(klare);
}

function heeftGegroepeerdNummer(tekst: string): boolean {
  for (const [groep] of tekst.matchAll(GROEPEN)) {
    if (groep.replace(/\D/g, '').length === 9) return true;
  }
  return false;
}

function ontsnap(geheel: string, lang: string | undefined, kort: string | undefined): string {
  const punt = Number.parseInt(lang ?? kort ?? '', 16);
  return punt <= 0x10ffff ? String.fromCodePoint(punt) : geheel;
}
