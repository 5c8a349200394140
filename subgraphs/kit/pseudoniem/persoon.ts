/**
 * What is evaluated for a person: the bytes of `handbereik/bsn/v1:` and the nine digits, in ASCII. The words in
 * front keep these pseudonyms apart from whatever else the same key may ever be used for; another form of the
 * number would be another version of this text.
 */
export function persooninvoer(bsn: string): Uint8Array {
  return Buffer.from(`handbereik/bsn/v1:${bsn}`, 'ascii');
}

/** The pseudonym: the first 32 of the 64 bytes that the OPRF gives, in base64url. */
export function pseudoniemwaarde(uitvoer: Uint8Array): string {
  return Buffer.from(uitvoer.buffer, uitvoer.byteOffset, 32).toString('base64url');
}
