import { hash, randomBytes } from 'node:crypto';

/**
 * Oblivious pseudorandom function of RFC 9497, mode OPRF (0x00), suite ristretto255-SHA512: who has the key
 * learns nothing of the input, who has the input learns nothing of the key. Scalars and elements are 32 bytes
 * in their canonical form. Each operation on an element is some 0.1 ms of CPU.
 */
export interface Oprf {
  /** Hides an input behind a fresh blind: only the element leaves. */
  blindeer(input: Uint8Array): Geblindeerd;
  /** The same with a blind that is given; for test vectors. */
  blindeerMet(input: Uint8Array, blind: Uint8Array): Uint8Array;
  /** @throws OngeldigElement for what is no element, or the identity; an Error for a key that is none */
  evalueer(sleutel: Uint8Array, element: Uint8Array): Uint8Array;
  /** What the function gives for this input: 64 bytes. For several keys use `ontblinder`, which inverts the blind once. */
  finaliseer(input: Uint8Array, blind: Uint8Array, element: Uint8Array): Uint8Array;
  /** `finaliseer` for one input, whatever the key was. */
  ontblinder(input: Uint8Array, blind: Uint8Array): (element: Uint8Array) => Uint8Array;
  /** A key: a random scalar, not zero. */
  maakSleutel(): Uint8Array;
}

/** A blinded input. The blind is as secret as the input. */
export interface Geblindeerd {
  readonly blind: Uint8Array;
  readonly element: Uint8Array;
}

/** What came from the other side is not an element, or is the identity. */
export class OngeldigElement extends Error {
  override readonly name = 'OngeldigElement';
}

const CONTEXT = Buffer.concat([Buffer.from('OPRFV1-'), Buffer.of(0x00), Buffer.from('-ristretto255-SHA512')]);

/** Domain separation of hashing to the group, and its length (RFC 9380, `DST_prime`). */
const DOMEIN = metLengteErachter(Buffer.concat([Buffer.from('HashToGroup-'), CONTEXT]));

/** RFC 9380 5.3.1: a block of SHA-512, zeros, before the message; and after it the length asked for, 64, with a zero. */
const VOORAF = Buffer.alloc(128);
const ERNA = Buffer.concat([Buffer.of(0, 64, 0), DOMEIN]);
const EEN = Buffer.concat([Buffer.of(1), DOMEIN]);

const SLOT = Buffer.from('Finalize');
const LENGTE = 32;

let geladen: Promise<Oprf> | undefined;

/** The function, once its library (WebAssembly, some 25 ms) is loaded. */
export function oprf(): Promise<Oprf> {
  return (geladen ??= laad());
}

async function laad(): Promise<Oprf> {
  const { default: sodium } = await import('libsodium-wrappers-sumo');
  await sodium.ready;

  // libsodium refuses what is no canonical element, the identity, and a product that is the identity.
  const maal = (scalar: Uint8Array, element: Uint8Array): Uint8Array => {
    try {
      return sodium.crypto_scalarmult_ristretto255(scalar, element);
    } catch {
      throw new OngeldigElement('Dit is geen element van ristretto255.');
    }
  };
  // Sixty-four random bytes modulo the order: no bias, and much cheaper than the library's own generator.
  const scalar = (): Uint8Array => {
    const waarde = sodium.crypto_core_ristretto255_scalar_reduce(randomBytes(64));
    return isNul(waarde) ? scalar() : waarde;
  };
  const blindeerMet = (input: Uint8Array, blind: Uint8Array): Uint8Array => {
    const eerste = sha512(VOORAF, input, ERNA);
    return maal(eisScalar(blind), sodium.crypto_core_ristretto255_from_hash(sha512(eerste, EEN)));
  };
  const ontblinder = (input: Uint8Array, blind: Uint8Array): ((element: Uint8Array) => Uint8Array) => {
    const omgekeerd = sodium.crypto_core_ristretto255_scalar_invert(eisScalar(blind));
    const begin = Buffer.concat([tweeBytes(input.length), input, tweeBytes(LENGTE)]);
    return (element) => sha512(begin, maal(omgekeerd, element), SLOT);
  };
  return Object.freeze({
    blindeerMet,
    blindeer(input: Uint8Array) {
      const blind = scalar();
      return { blind, element: blindeerMet(input, blind) };
    },
    evalueer: (sleutel: Uint8Array, element: Uint8Array) => maal(eisScalar(sleutel), element),
    ontblinder,
    finaliseer: (input: Uint8Array, blind: Uint8Array, element: Uint8Array) => ontblinder(input, blind)(element),
    maakSleutel: scalar,
  });
}

/** A key or a blind that is empty or wiped would give the same to everybody. */
function eisScalar(scalar: Uint8Array): Uint8Array {
  if (scalar.length !== LENGTE || isNul(scalar)) throw new Error('Dit is geen scalar van ristretto255 die mag worden gebruikt.');
  return scalar;
}

const isNul = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

const sha512 = (...delen: readonly Uint8Array[]): Buffer => hash('sha512', Buffer.concat(delen), 'buffer');

function metLengteErachter(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.of(bytes.length)]);
}

function tweeBytes(getal: number): Buffer {
  if (getal > 0xffff) throw new RangeError('De invoer van een OPRF is ten hoogste 65535 bytes.');
  return Buffer.of(getal >> 8, getal & 0xff);
}
