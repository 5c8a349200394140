import { dagVan, isoVan } from './dagen.js';

/** A seeded source of chance: the same seed and the same calls give the same outcomes, on every machine. */
export interface Toeval {
  /** A number from 0 up to but not including 1. */
  getal(): number;
  /** True with the given probability, 0 to 1. */
  kans(waarschijnlijkheid: number): boolean;
  /** A whole number, both ends included. */
  geheelGetal(minimum: number, maximum: number): number;
  /** One of the list. @throws RangeError when the list is empty */
  kies<T>(lijst: readonly T[]): T;
  /** One of the list, in proportion to its weight. @throws RangeError when the list is empty */
  kiesGewogen<T>(lijst: readonly (readonly [waarde: T, gewicht: number])[]): T;
  /** A day as `JJJJ-MM-DD`, both ends included. */
  datumTussen(van: string, tot: string): string;
  /**
   * A source of its own for one purpose. It follows from the seed and the label only, not from what was drawn before,
   * so that a new purpose does not change the data of the others.
   */
  stroom(label: string): Toeval;
}

/** @param zaad any text; child sources are named by a path below it */
export function maakToeval(zaad: string): Toeval {
  const getal = sfc32(zaad);
  const geheelGetal = (minimum: number, maximum: number): number => minimum + Math.floor(getal() * (maximum - minimum + 1));
  return {
    getal,
    kans: (waarschijnlijkheid) => getal() < waarschijnlijkheid,
    geheelGetal,
    kies: <T>(lijst: readonly T[]): T => {
      if (lijst.length === 0) throw new RangeError('Uit een lege lijst is niets te kiezen.');
      return lijst[geheelGetal(0, lijst.length - 1)] as T;
    },
    kiesGewogen: <T>(lijst: readonly (readonly [T, number])[]): T => {
      const laatste = lijst.at(-1);
      if (laatste === undefined) throw new RangeError('Uit een lege lijst is niets te kiezen.');
      let rest = getal() * lijst.reduce((som, [, gewicht]) => som + gewicht, 0);
      for (const [waarde, gewicht] of lijst) {
        rest -= gewicht;
        if (rest < 0) return waarde;
      }
      return laatste[0];
    },
    datumTussen: (van, tot) => isoVan(geheelGetal(dagVan(van), dagVan(tot))),
    stroom: (label) => maakToeval(`${zaad}/${label}`),
  };
}

/** The generator sfc32 (Chris Doty-Humphrey, PractRand), its 128 bits of state filled from the seed by xmur3. */
function sfc32(zaad: string): () => number {
  const volgendeHash = xmur3(zaad);
  let a = volgendeHash();
  let b = volgendeHash();
  let c = volgendeHash();
  let d = volgendeHash();
  return () => {
    const som = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + som | 0;
    return (som >>> 0) / 4294967296;
  };
}

/** The string hash xmur3 (finaliser of MurmurHash3): each call gives a next 32-bit number. */
function xmur3(tekst: string): () => number {
  let hash = 1779033703 ^ tekst.length;
  for (let i = 0; i < tekst.length; i++) {
    hash = Math.imul(hash ^ tekst.charCodeAt(i), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  return () => {
    hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
    hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
    hash ^= hash >>> 16;
    return hash >>> 0;
  };
}
