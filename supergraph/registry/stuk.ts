import { createHash } from 'node:crypto';

/** Something that is given out: bytes, with the name of exactly these bytes. */
export interface Stuk {
  readonly inhoud: Buffer;
  /** Strong entity tag. (RFC 9110, 8.8.3) */
  readonly etag: string;
}

/** @param tekst what is given out */
export function maakStuk(tekst: string): Stuk {
  const inhoud = Buffer.from(tekst);
  return { inhoud, etag: `"${createHash('sha256').update(inhoud).digest('base64url')}"` };
}

/** The entity tags in an `If-None-Match` header; those of weak ones too, since that comparison is weak. (RFC 9110, 13.1.2) */
export function etagsIn(kop: string | undefined): readonly string[] {
  return (kop ?? '').match(/"[^"]*"|\*/g) ?? [];
}
