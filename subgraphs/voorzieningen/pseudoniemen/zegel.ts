import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const MERK = 16;

/** What the secret of the service makes: the seal on keys, and marks of what it counts. */
export interface Geheimgebruik {
  /** AES-256-GCM; bound to its place (`oin`, `versie`), so that no row passes for another. */
  verzegel(sleutel: Uint8Array, oin: string, versie: number): Buffer;
  /** @throws Error when it was sealed with another secret, for another place, or was changed */
  ontzegel(verzegeld: Uint8Array, oin: string, versie: number): Uint8Array;
  /** A mark of something that is counted: without the secret nobody can find what it is of. */
  kenmerk(...delen: readonly string[]): string;
}

/**
 * @param geheim at least 32 random bytes, kept outside the database
 * @throws RangeError when it is shorter
 */
export function gebruikGeheim(geheim: Uint8Array): Geheimgebruik {
  if (geheim.length < 32) throw new RangeError('Het geheim van de pseudoniemendienst is ten minste 32 bytes.');
  const afgeleid = (doel: string): Buffer => Buffer.from(hkdfSync('sha256', geheim, new Uint8Array(), `handbereik/pseudoniemen/${doel}/v1`, 32));
  const zegelsleutel = afgeleid('zegel');
  const telsleutel = afgeleid('telling');
  const plaats = (oin: string, versie: number): Buffer => Buffer.from(`${oin}/${versie}`);
  return {
    verzegel(sleutel, oin, versie) {
      const nonce = randomBytes(NONCE);
      const dicht = createCipheriv('aes-256-gcm', zegelsleutel, nonce).setAAD(plaats(oin, versie));
      return Buffer.concat([nonce, dicht.update(sleutel), dicht.final(), dicht.getAuthTag()]);
    },
    ontzegel(verzegeld, oin, versie) {
      const open = createDecipheriv('aes-256-gcm', zegelsleutel, verzegeld.subarray(0, NONCE), { authTagLength: MERK }).setAAD(plaats(oin, versie));
      open.setAuthTag(verzegeld.subarray(-MERK));
      try {
        return Buffer.concat([open.update(verzegeld.subarray(NONCE, -MERK)), open.final()]);
      } catch {
        throw new Error(`De pseudoniemsleutel van ${oin}, versie ${versie}, is met een ander geheim verzegeld of is gewijzigd. Start met het geheim waarmee zij is gemaakt.`);
      }
    },
    // JSON keeps the parts apart: ["a","bc"] is not ["ab","c"].
    kenmerk: (...delen) => createHmac('sha256', telsleutel).update(JSON.stringify(delen)).digest('base64url'),
  };
}
