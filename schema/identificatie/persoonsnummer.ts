import { isBsn } from './bsn.js';

/** Nine digits by themselves, also as people group them: 1234.56.782, 1234/56/782 or 123 456 782. */
const NUMMER = /(?<!\d)(?:\d{9}|\d{4}[^\p{L}\p{N}]\d{2}[^\p{L}\p{N}]\d{3}|\d{3}[^\p{L}\p{N}]\d{3}[^\p{L}\p{N}]\d{3})(?!\d)/gu;

/** Digits within a UUID (RFC 9562) are no number of anybody. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** Does a person's number stand in this text? One number in eleven of nine digits passes for one, whatever it counts. */
export function noemtPersoonsnummer(tekst: string): boolean {
  return (tekst.normalize('NFKC').replace(UUID, ' ').match(NUMMER) ?? []).some((nummer) => isBsn(nummer.replace(/\D/g, '')));
}
