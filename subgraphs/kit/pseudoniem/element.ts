import { OngeldigElement } from './oprf.js';

/** 32 bytes in base64url (RFC 4648): the last character has four bits, so that each element has one spelling. */
const VORM = /^[\w-]{42}[AEIMQUYcgkosw048]$/;

/** An element as it goes over the line. */
export function schrijfElement(element: Uint8Array): string {
  return Buffer.from(element.buffer, element.byteOffset, element.byteLength).toString('base64url');
}

/**
 * The bytes of an element that came over the line; whether it is one on the curve shows when it is used.
 * @throws OngeldigElement
 */
export function leesElement(tekst: unknown): Uint8Array {
  if (typeof tekst !== 'string' || !VORM.test(tekst)) throw new OngeldigElement('Een element is base64url van 32 bytes.');
  return Buffer.from(tekst, 'base64url');
}

/**
 * @param aantal how many there must be
 * @throws OngeldigElement
 */
export function leesElementen(lijst: unknown, aantal: number): readonly Uint8Array[] {
  if (!Array.isArray(lijst) || lijst.length !== aantal) throw new OngeldigElement(`Er horen ${aantal} elementen te zijn.`);
  return lijst.map(leesElement);
}
