import { isBsn } from './bsn.js';

/** Nine digits by themselves, also as people group them: 1234.56.782, 1234/56/782 or 123 456 782. */
const NUMMER = /(?<!\d)(?:\d{9}|\d{4}[^\p{L}\p{N}]\d{2}[^\p{L}\p{N}]\d{3}|\d{3}[^\p{L}\p{N}]\d{3}[^\p{L}\p{N}]\d{3})(?!\d)/gu;

/** Does a person's number stand in this text? One number in eleven of nine digits passes for one, whatever it counts. */
export function noemtPersoonsnummer(tekst: string): boolean {
  return (tekst.normalize('NFKC').match(NUMMER) ?? []).some((nummer) => isBsn(nummer.replace(/\D/g, '')));
}
