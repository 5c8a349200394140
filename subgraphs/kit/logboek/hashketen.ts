import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Logtabel } from './migraties.js';

/** The last row of a chain, or the point before the first (number 0). Kept elsewhere, it shows that a tail was cut off. */
export interface Ketenhoofd {
  readonly volgnummer: number;
  /** Hexadecimal. */
  readonly hash: string;
}

/** The secret of the chains. Whoever has it can rewrite a log unseen, so it is kept outside the database. */
export function ketensleutel(sleutel: Uint8Array): KeyObject {
  if (sleutel.byteLength < 32) throw new RangeError('de sleutel van een logboek telt ten minste 32 bytes');
  return createSecretKey(sleutel);
}

/** Where the chain of an organisation begins: no row of another chain fits on it. */
export function ketenbegin(sleutel: KeyObject, tabel: Logtabel, verantwoordelijke: string): Ketenhoofd {
  return { volgnummer: 0, hash: createHmac('sha256', sleutel).update(`handbereik/logboek/v1/${tabel}/${verantwoordelijke}`).digest('hex') };
}

/** The head after one more row (HMAC-SHA-256 over the hash before it, the number and the canonical text). */
export function schakel(sleutel: KeyObject, vorig: Ketenhoofd, tekst: string): Ketenhoofd {
  const volgnummer = vorig.volgnummer + 1;
  return { volgnummer, hash: createHmac('sha256', sleutel).update(`${vorig.hash}${volgnummer},${tekst}`).digest('hex') };
}
